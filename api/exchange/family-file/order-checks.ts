import { firstDay, inWords, lastDay, type PartialDate } from '../../domain/calendar-date.ts';
import type { JsonPath } from '../json-text.ts';
import { loopInWords, ownAncestorLoops } from '../own-ancestor.ts';
import type { TieRow } from './people-schema.ts';
import type { Located, LocatedRows } from './read-rows.ts';
import type { Remarks } from './remark.ts';
import { personName } from './row-names.ts';

type Text = string | null | undefined;

/** Pairs of names whose first date may not come after the second, in rows and in rows of rows. */
export function checkOrderOfDates(rows: LocatedRows, remarks: Remarks): void {
  const inOrder = (path: JsonPath, name: string, from: Text, to: Text) => {
    if (from == null || to == null || firstPossible(from) <= lastPossible(to)) return;
    remarks.faults.push({
      path: [...path, name],
      says: `${written(to)} is before ${written(from)}, where it began.`,
      remedy: 'Correct one of the two dates; leave out the one that is not known.',
    });
  };
  for (const list of [
    'ties',
    'influences',
    'professionals',
    'involvements',
    'plans',
    'placements',
    'legalStatuses',
    'flags',
    'coverage',
  ] as const) {
    for (const { at, row } of rows[list]) inOrder([list, at], 'to', row.from, row.to);
  }
  for (const { at, row } of rows.people) inOrder(['people', at], 'dod', row.dob, row.dod);
  for (const { at, row } of rows.concerns) inOrder(['concerns', at], 'closedOn', row.raisedOn, row.closedOn);
  for (const { at, row } of rows.missingEpisodes) {
    inOrder(['missingEpisodes', at], 'returnedAt', row.startedAt, row.returnedAt);
  }
  for (const { at, row } of rows.households) {
    row.memberships?.forEach(({ from, to }, stay) =>
      inOrder(['households', at, 'memberships', stay], 'to', from, to),
    );
  }
  for (const { at, row } of rows.escalations) {
    row.steps.forEach(({ raisedOn, respondedOn }, step) =>
      inOrder(['escalations', at, 'steps', step], 'respondedOn', raisedOn, respondedOn),
    );
  }
  for (const { at, row } of rows.ties) {
    row.statusHistory?.forEach(({ from }, phase, phases) =>
      inOrder(['ties', at, 'statusHistory', phase], 'from', phases[phase - 1]?.from, from),
    );
  }
}

/** A day within its text also for a local time, `2026-06-14T20:00`, which compares as it stands. */
function firstPossible(date: string): string {
  return date.length > 10 ? date : firstDay(date as PartialDate);
}

function lastPossible(date: string): string {
  return date.length > 10 ? date : lastDay(date as PartialDate);
}

function written(date: string): string {
  return date.length > 10 ? date.replace('T', ' ') : inWords(date as PartialDate);
}

const parentKinds: readonly TieRow['kind'][] = ['birth_parent_of', 'adoptive_parent_of', 'parent_of'];

export function isParentTie({ kind }: Pick<TieRow, 'kind'>): boolean {
  return parentKinds.includes(kind);
}

/** Nobody is his or her own ancestor, and no tie joins somebody to himself or herself. */
export function checkTies(rows: LocatedRows, remarks: Remarks): void {
  const names = new Map(rows.people.map(({ row }) => [row.id, personName(row)]));
  const nameOf = (id: string) => names.get(id) ?? id;
  const parents = rows.ties.filter(({ row }) => isParentTie(row));
  const links = parents.map(({ row }) => ({ parentId: row.fromId, childId: row.toId }));
  for (const loop of ownAncestorLoops(links)) {
    remarks.faults.push({
      path: pathOfLoop(parents, loop),
      says: loopInWords(loop.map(nameOf)),
      remedy: 'Correct or delete the tie that is wrong; two of them may have parent and child exchanged.',
    });
  }
  for (const { at, row } of rows.ties) {
    if (row.fromId !== row.toId || isParentTie(row)) continue;
    remarks.faults.push({
      path: ['ties', at, 'toId'],
      says: `${nameOf(row.fromId)} is tied to himself or herself.`,
      remedy: 'Correct fromId or toId: a tie joins two people.',
    });
  }
}

function pathOfLoop(parents: readonly Located<TieRow>[], loop: readonly string[]): JsonPath {
  const [child, parent = child] = loop;
  const tie = parents.find(({ row }) => row.toId === child && row.fromId === parent);
  return tie === undefined ? ['ties'] : ['ties', tie.at];
}
