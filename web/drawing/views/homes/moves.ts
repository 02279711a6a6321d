import {
  addMonths,
  daysBetween,
  firstDay,
  inWords,
  lastDay,
  type CalendarDate,
  type PartialDate,
} from '../../../../api/domain/calendar-date.ts';
import { compareText } from '../../../../api/domain/compare-text.ts';
import type { FamilyAt } from '../../../../api/domain/family-at.ts';
import type { Stay } from '../../../../api/domain/family-record.ts';
import type { HouseholdId, PersonId } from '../../../../api/domain/ids.ts';
import { endedBy, isKnownBy, startedBy } from '../../../../api/domain/statement.ts';
import { visitingRoles } from '../../../../api/domain/vocabulary.ts';
import { certaintyOfStay, doubtInBrackets } from './in-doubt.ts';

/** Somebody came to the home where they live on the date, or left their last one, within the time looked at. */
export interface Move {
  readonly personId: PersonId;
  /** Null: no home is recorded since. */
  readonly toId: HouseholdId | null;
  /** Homes before, the latest first, as far as they were left within the time looked at. */
  readonly before: readonly HomeBefore[];
  /** The day they came; where no home is recorded since, the day they left. */
  readonly on: PartialDate;
  /** Lived here before, with another home in between. */
  readonly isReturn: boolean;
  /** How sure the record is that they live there; of who left, that they lived in the last home. */
  readonly certainty: Stay['certainty'];
}

export interface HomeBefore {
  readonly householdId: HouseholdId;
  readonly until: PartialDate;
  /** More than a month lies between leaving it and the next home: where they were is not recorded. */
  readonly hasGap: boolean;
  /** How sure the record is that they lived there. */
  readonly certainty: Stay['certainty'];
}

/** How far back moves are told unless another time is asked for. */
export const usualMonths = 24;
const mostDaysBetween = 31;

/** Moves of everybody alive in the months up to the family's date, by person id. A child's birth is no move. */
export function movesOf(family: FamilyAt, months: number = usualMonths): Move[] {
  const since = addMonths(family.on, -months);
  const staysOf = staysByPerson(family);
  return family.people.flatMap((person) => {
    if (person.isDead || person.isUnborn) return [];
    return moveOf(staysOf.get(person.id) ?? [], family.on, since) ?? [];
  });
}

/** Where people live or lived, each person's by when they came: no visits and no second homes. */
function staysByPerson(family: FamilyAt): Map<PersonId, Stay[]> {
  const byPerson = new Map<PersonId, Stay[]>();
  for (const stay of family.record.stays) {
    if (!family.byId.has(stay.personId) || !isTold(stay, family)) continue;
    byPerson.set(stay.personId, [...(byPerson.get(stay.personId) ?? []), stay]);
  }
  for (const stays of byPerson.values())
    stays.sort((a, b) => compareText(cameOn(a), cameOn(b)) || compareText(a.id, b.id));
  return byPerson;
}

function isTold(stay: Stay, { on, knownAt }: FamilyAt): boolean {
  if (stay.certainty === 'disproved' || stay.role === 'part_time_child' || visitingRoles.includes(stay.role))
    return false;
  return startedBy(stay, on) && (knownAt === null ? stay.retractedAt === null : isKnownBy(stay, knownAt));
}

function cameOn({ from }: Stay): string {
  return from === null ? '' : firstDay(from);
}

function moveOf(stays: readonly Stay[], on: CalendarDate, since: CalendarDate): Move | null {
  const now = stays.findLast((stay) => !endedBy(stay, on));
  if (now === undefined) return leavingOf(stays, since);
  if (now.from === null || firstDay(now.from) < since) return null;
  const earlier = stays.filter((stay) => endedBy(stay, on) && stay.householdId !== now.householdId);
  const before = chainBefore(earlier, firstDay(now.from), since);
  if (before.length === 0) return null;
  const isReturn = stays.some((stay) => stay.householdId === now.householdId && endedBy(stay, on));
  const { personId, householdId: toId, from } = now;
  return { personId, toId, before, on: from, isReturn, certainty: certaintyOfStay(now) };
}

function leavingOf(stays: readonly Stay[], since: CalendarDate): Move | null {
  const last = stays.toSorted((a, b) => compareText(a.to ?? '', b.to ?? '')).at(-1);
  if (last?.to == null || lastDay(last.to) < since) return null;
  const { personId, householdId, to } = last;
  const certainty = certaintyOfStay(last);
  const before = [{ householdId, until: to, hasGap: false, certainty }];
  return { personId, toId: null, before, on: to, isReturn: false, certainty };
}

/** The home before a day, the one before that, and so on while they were left within the time looked at. */
function chainBefore(stays: readonly Stay[], came: CalendarDate, since: CalendarDate): HomeBefore[] {
  const chain: HomeBefore[] = [];
  let next = came;
  for (const stay of stays.toReversed()) {
    const { householdId, from, to } = stay;
    if (to === null || (from !== null && firstDay(from) >= next) || lastDay(to) < since) continue;
    if (chain.some((each) => each.householdId === householdId)) continue;
    const hasGap = daysBetween(lastDay(to), next) > mostDaysBetween;
    chain.push({ householdId, until: to, hasGap, certainty: certaintyOfStay(stay) });
    if (from === null) break;
    next = firstDay(from);
  }
  return chain;
}

type Name = (id: HouseholdId) => string;

/** "Tyler moved here 19 August 2024 from Dawn's home", with the homes before where there were more. */
export function arrivalInWords(move: Move, name: string, homeName: Name): string {
  const doubt = doubtInBrackets(move.certainty);
  const [latest, ...earlier] = move.before;
  if (latest === undefined) return '';
  if (move.toId === null)
    return `${name} left ${homeName(latest.householdId)} ${inWords(latest.until)}: no home recorded since${doubt}`;
  const from = latest.hasGap
    ? `; last home recorded before: ${homeName(latest.householdId)}, until ${inWords(latest.until)}`
    : ` from ${homeName(latest.householdId)}`;
  const more = earlier.map(({ householdId }) => `, before that ${homeName(householdId)}`).join('');
  return `${name} moved ${move.isReturn ? 'back ' : ''}here ${inWords(move.on)}${from}${more}${doubt}`;
}

/** "Jordan left 11 August 2025 for Prison (suspected, not confirmed)", as told in the home that was left; empty where they did not live here. */
export function leavingInWords(move: Move, householdId: HouseholdId, name: string, homeName: Name): string {
  const at = move.before.findIndex((home) => home.householdId === householdId);
  const left = move.before[at];
  if (left === undefined || move.toId === householdId) return '';
  const next = at === 0 ? move.toId : (move.before[at - 1]?.householdId ?? null);
  const where = next === null ? ': no home recorded since' : left.hasGap ? '' : ` for ${homeName(next)}`;
  const doubt = doubtInBrackets(left.certainty);
  const lived = doubt === '' ? '' : `, living here${doubt}`;
  return `${name} left ${inWords(left.until)}${where}${lived}`;
}
