import { daysInWords } from '../../../api/domain/calendar-date.ts';
import { dayAsTold } from '../day-as-told.ts';
import type { WorklistRow } from '../file/file-columns.ts';

/** "10 June 2026, by Priya Sandalwood"; none recorded is not the same as not required. */
export function satisfiedInWords({
  lastSatisfied,
  lastBy,
  duty,
  state,
}: Pick<WorklistRow, 'lastSatisfied' | 'lastBy' | 'duty' | 'state'>): string {
  if (lastSatisfied !== null) return `${dayAsTold(lastSatisfied)}${byInWords(lastBy)}`;
  if (duty === null) return 'No visit rule applies.';
  return state === 'not-held'
    ? 'Not held: no source here would show it.'
    : 'None is recorded since it began.';
}

/** Whoever saw the child last, of any agency. "Never recorded" only where the record would show it. */
export function lastSeenInWords({
  lastSeenOn,
  daysSinceSeen,
  lastSeenBy,
  seenIsHeld,
  isUnborn,
}: Pick<WorklistRow, 'lastSeenOn' | 'daysSinceSeen' | 'lastSeenBy' | 'seenIsHeld'> &
  Partial<Pick<WorklistRow, 'isUnborn'>>): string {
  if (isUnborn === true) return 'Not yet born.';
  if (lastSeenOn !== null) {
    const ago = daysSinceSeen === null ? '' : `, ${agoInWords(daysSinceSeen)}`;
    return `${dayAsTold(lastSeenOn)}${ago}${byInWords(lastSeenBy)}`;
  }
  return seenIsHeld ? 'No sighting is recorded.' : 'Not held: no source here would show it.';
}

export function aloneInWords({
  lastAloneOn,
  seenIsHeld,
  isUnborn,
}: Pick<WorklistRow, 'lastAloneOn' | 'seenIsHeld' | 'isUnborn'>): string {
  if (isUnborn) return 'Not yet born.';
  if (lastAloneOn !== null) return dayAsTold(lastAloneOn);
  return seenIsHeld ? 'None is recorded.' : 'Not held: no source here would show it.';
}

function agoInWords(days: number): string {
  return days === 0 ? 'that day' : `${daysInWords(days)} ago`;
}

function byInWords(by: string | null): string {
  return by === null ? '' : `, by ${by}`;
}
