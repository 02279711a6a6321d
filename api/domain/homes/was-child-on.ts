import { lastDay, type CalendarDate } from '../calendar-date.ts';
import { ageOfMajority, birthOf, type PersonAt } from '../person-at.ts';

interface Childhood {
  readonly from: CalendarDate;
  /** The first day on which they are surely 18. */
  readonly until: string;
}

const known = new WeakMap<PersonAt, Childhood | null>();

/**
 * Was this person surely born by that day, and under 18, or possibly so? Without a date of birth, as on the family's own
 * date. Asked of every contact, so a childhood is worked out once.
 */
export function wasChildOn(person: PersonAt, on: CalendarDate): boolean {
  let childhood = known.get(person);
  if (childhood === undefined) {
    childhood = childhoodOf(person);
    known.set(person, childhood);
  }
  if (childhood === null) return person.isChild;
  return childhood.from <= on && on < childhood.until;
}

function childhoodOf(person: PersonAt): Childhood | null {
  const born = birthOf(person);
  if (born === null) return null;
  const from = lastDay(born);
  return { from, until: `${Number(from.slice(0, 4)) + ageOfMajority}${from.slice(4)}` };
}
