import { addMonths, inWords } from './calendar-date.ts';
import type { FamilyAt } from './family-at.ts';
import { birthOf } from './person-at.ts';

/** A child of the record is grown by then, and every plan, stay and visit in it long past. */
const furthestYearsAhead = 25;

/**
 * Why nothing can be asked of a family on the day it is looked at, in one sentence with what to do; null where it can.
 * A slip of the keys (9999, 1066) would otherwise be answered with "nothing found", which reads as "all is well".
 */
export function faultOfDay({ on, record, people }: FamilyAt): string | null {
  const { asAt } = record;
  if (on > addMonths(asAt, 12 * furthestYearsAhead)) {
    return `${inWords(on)} is more than ${furthestYearsAhead} years after the last day of this record, ${inWords(asAt)}: give an earlier day.`;
  }
  const isAnybodyDated = record.people.some(({ details }) => details.some(({ dob }) => dob !== null));
  if (on < asAt && isAnybodyDated && people.every((person) => birthOf(person) === null)) {
    return `On ${inWords(on)} nobody of this family had been born, as far as the record tells: give a later day, up to ${inWords(asAt)}.`;
  }
  return null;
}
