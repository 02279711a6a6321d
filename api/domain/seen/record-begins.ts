import { firstDay, inWords, isWholeDate, type CalendarDate } from '../calendar-date.ts';
import { birthOf, type PersonAt } from '../person-at.ts';
import type { SightingsHeld } from './sightings-held.ts';

/** The first day from which a missing sighting means something: where the record begins, or the child's birth. */
export interface RecordBegins {
  /** Null where neither is known. */
  readonly since: CalendarDate | null;
  /** "on 1 February 2024", "in 2016", "(due 21 August 2026; …)"; null where the record begins later than the birth. */
  readonly birth: string | null;
}

type Born = Pick<PersonAt, 'dob' | 'expectedDob'>;

export function recordBegins(held: SightingsHeld, child: Born): RecordBegins {
  const since = held.held ? held.since : null;
  const born = birthOf(child);
  const from = born === null ? null : firstDay(born);
  const isSinceBirth = from !== null && (since === null || from >= since);
  return isSinceBirth ? { since: from, birth: birthInWords(child) } : { since, birth: null };
}

function birthInWords({ dob, expectedDob }: Born): string | null {
  if (dob !== null) return `${isWholeDate(dob) ? 'on' : 'in'} ${inWords(dob)}`;
  return expectedDob === null ? null : `(due ${inWords(expectedDob)}; day of birth not recorded)`;
}
