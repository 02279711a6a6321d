import { firstDay, type CalendarDate } from '../calendar-date.ts';
import type { PersonAt } from '../person-at.ts';
import type { SightingsHeld } from './sightings-held.ts';

/** The first day from which a missing sighting means something: where the record begins, or the child's birth. */
export interface RecordBegins {
  /** Null where neither is known. */
  readonly since: CalendarDate | null;
  readonly isSinceBirth: boolean;
}

export function recordBegins(held: SightingsHeld, { dob }: Pick<PersonAt, 'dob'>): RecordBegins {
  const since = held.held ? held.since : null;
  const born = dob === null ? null : firstDay(dob);
  const isSinceBirth = born !== null && (since === null || born > since);
  return { since: isSinceBirth ? born : since, isSinceBirth };
}
