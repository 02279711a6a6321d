import type { CalendarDate } from '../calendar-date.ts';
import type { FamilyAt } from '../family-at.ts';
import type { EarlierContacts } from '../family-record.ts';
import type { PersonId } from '../ids.ts';

/**
 * The latest day on which a sighting of this person that is folded to counts may have been; null where nothing
 * folded can matter. Folding keeps whole what the answers of the record's own date rest on, so doubt is left only on
 * an earlier date (or an earlier knowledge), or where nothing was kept at all.
 */
export function foldedUntil(
  { record, on, knownAt }: FamilyAt,
  personId: PersonId,
  latestAtHand: CalendarDate | null,
  counts: (group: EarlierContacts) => boolean,
): CalendarDate | null {
  const isEarlier = on < record.asAt || (knownAt !== null && knownAt < record.asAt);
  if (latestAtHand !== null && !isEarlier) return null;
  const days = record.earlier
    .filter((group) => group.personId === personId && group.firstOn <= on && counts(group))
    .map(({ lastOn }) => (lastOn < on ? lastOn : on))
    .sort();
  return days.at(-1) ?? null;
}

/** May something folded be later than the latest at hand? */
export function isInDoubt(folded: CalendarDate | null, atHand: CalendarDate | null): boolean {
  return folded !== null && (atHand === null || folded > atHand);
}
