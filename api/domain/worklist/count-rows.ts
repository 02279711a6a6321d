import { compareText } from '../compare-text.ts';
import {
  dutyStatesByPressing,
  dutyStateWords,
  statesInTime,
  statesNotTold,
} from '../duties/duty-state-words.ts';
import type { DutyState } from '../duties/duty-status.ts';
import { markFilterOf, markFilterWords } from '../standing/with-marks.ts';
import { labelOf } from '../words/labels.ts';
import { filterRows } from './filter-rows.ts';
import { noneRecorded } from './none-recorded.ts';
import type { WorklistFilter, WorklistRow } from './worklist-row.ts';

export interface WorklistCount {
  readonly state: DutyState;
  readonly words: string;
  readonly rows: number;
}

/** How many rows stand in each state, the most pressing first; states of none are left out. */
export function countStates(rows: readonly WorklistRow[]): WorklistCount[] {
  const counts = new Map<DutyState, number>();
  for (const { state } of rows) counts.set(state, (counts.get(state) ?? 0) + 1);
  return dutyStatesByPressing.flatMap((state) => {
    const count = counts.get(state);
    return count === undefined ? [] : [{ state, words: dutyStateWords[state], rows: count }];
  });
}

/** A share is never told without what it is of, and what is in neither side (data-and-rules B5). */
export interface WorklistShare {
  readonly numerator: number;
  readonly denominator: number;
  /** Cannot tell and not held. */
  readonly leftOut: number;
}

/**
 * In time on the day, of what is required and can be told. What is due once and has been done stands on neither side:
 * it is no longer required, and whether it was in time is told by `timeliness`.
 */
export function shareInTime(rows: readonly WorklistRow[]): WorklistShare {
  const of = (states: readonly DutyState[]) => rows.filter(({ state }) => states.includes(state)).length;
  const numerator = of(statesInTime);
  return {
    numerator,
    denominator: numerator + of(['overdue', 'never-seen']),
    leftOut: of(statesNotTold),
  };
}

export function countChildren(rows: readonly WorklistRow[]): number {
  return new Set(rows.map(({ childId }) => childId)).size;
}

export interface WorklistChoice {
  readonly id: string;
  readonly label: string;
  readonly rows: number;
}

export interface WorklistFacets {
  readonly duties: readonly WorklistChoice[];
  readonly planKinds: readonly WorklistChoice[];
  readonly teams: readonly WorklistChoice[];
  readonly areas: readonly WorklistChoice[];
  readonly workers: readonly WorklistChoice[];
  readonly agencies: readonly WorklistChoice[];
  readonly marked: readonly WorklistChoice[];
}

type Named = readonly [id: string, label: string];

/** What there is to choose from, each counted under the filter but for its own choice; by label. */
export function countFacets(rows: readonly WorklistRow[], filter: WorklistFilter): WorklistFacets {
  const choices = (own: keyof WorklistFilter, of: (row: WorklistRow) => readonly Named[]) =>
    choicesOf(filterRows(rows, { ...filter, [own]: [] }), of);
  return {
    duties: choices('duties', ({ duty, dutyTitle }) => named(duty, dutyTitle)),
    planKinds: choices('planKinds', ({ planKind }) =>
      planKind === null ? [] : [[planKind, labelOf('planKind', planKind)]],
    ),
    teams: choices('teamIds', ({ teamId, team }) => namedOrNone(teamId, team, 'No team recorded')),
    areas: choices('areas', ({ area }) => namedOrNone(area, area, 'No area recorded')),
    workers: choices('workerIds', ({ workerId, worker }) =>
      namedOrNone(workerId, worker, 'No worker recorded'),
    ),
    agencies: choices('agencyIds', ({ agencyIds, agencies }) =>
      agencyIds.map((id, index): Named => [id, agencies[index] ?? id]),
    ),
    marked: choices('marked', (row) => named(markFilterOf(row), markFilterWords[markFilterOf(row)])),
  };
}

function named(id: string | null, label: string | null): readonly Named[] {
  return id === null ? [] : [[id, label ?? id]];
}

/** None recorded is a choice as well: those are the children to ask about. */
function namedOrNone(id: string | null, label: string | null, none: string): readonly Named[] {
  return id === null ? [[noneRecorded, none]] : named(id, label);
}

function choicesOf(
  rows: readonly WorklistRow[],
  of: (row: WorklistRow) => readonly Named[],
): WorklistChoice[] {
  const counts = new Map<string, { label: string; rows: number }>();
  for (const row of rows) {
    for (const [id, label] of of(row)) {
      const known = counts.get(id);
      if (known === undefined) counts.set(id, { label, rows: 1 });
      else known.rows += 1;
    }
  }
  return [...counts]
    .map(([id, counted]) => ({ id, ...counted }))
    .sort((a, b) => compareText(a.label, b.label) || compareText(a.id, b.id));
}
