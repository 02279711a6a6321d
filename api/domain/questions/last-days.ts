import { addDays, daysBetween, daysInWords, inWords, type CalendarDate } from '../calendar-date.ts';
import type { FamilyAt } from '../family-at.ts';
import type { AgencyId } from '../ids.ts';
import { lastDayOfRecord, sightingsHeld } from '../seen/sightings-held.ts';

/** The longest that any question looks back over contacts, in days: contacts of that time are never folded to counts. */
export const longestLook = 730;

/** The last n days of the record up to the date asked for, both ends included: 0 <= days ago < n. */
export interface LastDays {
  readonly days: number;
  readonly first: CalendarDate;
  readonly last: CalendarDate;
}

/** What came after the record's own date is not in it: then they end there, and `lastDaysSay` says so. */
export function lastDays(family: FamilyAt, days: number): LastDays {
  const last = lastDayOfRecord(family);
  return { days, first: addDays(last, 1 - days), last };
}

export function isInLastDays({ first, last }: LastDays, on: CalendarDate): boolean {
  return first <= on && on <= last;
}

export function isInLongestLook({ last }: LastDays, on: CalendarDate): boolean {
  return on <= last && daysBetween(on, last) < longestLook;
}

/** "in the 90 days up to 30 June 2026". */
export function lastDaysInWords({ days, last }: LastDays): string {
  return `in the ${daysInWords(days)} up to ${inWords(last)}`;
}

/** What limits the answer: the record ends before the date asked for, or older contacts are folded to counts. */
export function lastDaysSay(family: FamilyAt, { first, last }: LastDays): string[] {
  const { contactsFoldedBefore: folded } = family.record;
  return [
    ...(last === family.on ? [] : [`As at ${inWords(last)}, the last day of this record.`]),
    ...(folded !== null && isFoldedAfter(family, first)
      ? [`Contacts before ${inWords(folded)} are folded to counts here and are not in this answer.`]
      : []),
  ];
}

/**
 * May contacts from this day on be folded to counts? Those of the longest look are kept whole for the record's own date
 * and later; on an earlier date, or by an earlier knowledge, some of them may be among the counts.
 */
function isFoldedAfter({ record, on, knownAt }: FamilyAt, first: CalendarDate): boolean {
  const { contactsFoldedBefore: folded, asAt } = record;
  const isEarlier = on < asAt || (knownAt !== null && knownAt < asAt);
  return folded !== null && isEarlier && first < folded;
}

/**
 * After "none is recorded": over how much of the longest look these agencies' contacts are held. "in the 2 years up to 30
 * June 2026", or "since 1 September 2024, where this record begins"; null where it cannot be said.
 */
export function noneInLongestLook(
  family: FamilyAt,
  agencyIds: readonly AgencyId[],
  { last }: LastDays,
): string | null {
  const first = addDays(last, 1 - longestLook);
  const held = sightingsHeld(family, new Set(agencyIds));
  if (!held.held || held.until < last || isFoldedAfter(family, first)) return null;
  if (held.since !== null && held.since > first) {
    return `since ${inWords(held.since)}, where this record begins`;
  }
  return held.periods.length > 1 ? null : `in the 2 years up to ${inWords(last)}`;
}
