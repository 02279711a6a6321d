import { inWords, type PartialDate } from '../../../../api/domain/calendar-date.ts';
import { ageOfMajority, type PersonAt } from '../../../../api/domain/person-at.ts';

type Dates = Pick<
  PersonAt,
  'dob' | 'expectedDob' | 'dobCertainty' | 'dod' | 'age' | 'isDead' | 'isUnborn' | 'birthOutcome' | 'known'
>;

/**
 * The date of birth below a name: the whole date of a child ("b. 19 Jan 2017"), because children are told apart by it;
 * of an adult the year ("b. 1987"), because a row of couples has no room for more. "c." where it is an estimate.
 */
export function bornBelow(person: Dates): string | null {
  const born = birthTold(person);
  if (born === null) return null;
  const isGrown = person.age !== null && person.age >= ageOfMajority;
  return `b. ${about(person)}${isGrown ? yearOf(born) : inShort(born)}${disputed(person)}`;
}

/** The year of birth above the symbol, on the left (McGoldrick): "1987", "c. 1987". */
export function bornAbove(person: Dates): string {
  const born = birthTold(person);
  return born === null
    ? ''
    : `${about(person)}${yearOf(born)}${person.dobCertainty === 'disputed' ? '?' : ''}`;
}

/** The year of death above the symbol, on the right (McGoldrick). */
export function diedAbove({ dod, birthOutcome }: Dates): string {
  return dod === null || birthOutcome !== null ? '' : yearOf(dod);
}

/** "died 2019"; of a child the day: "died 4 Mar 2019". */
export function diedBelow({ dod, age }: Dates): string {
  if (dod === null) return 'died, date not recorded';
  return `died ${age !== null && age < ageOfMajority ? inShort(dod) : yearOf(dod)}`;
}

/** In a sentence: "born 19 January 2017", "born about 2017", "born 2017 (disputed)". */
export function bornInSentence(person: Dates): string {
  const born = birthTold(person);
  if (born === null) return '';
  const sure = person.dobCertainty === 'confirmed' || person.dobCertainty === 'unknown';
  const how = sure || person.dob === null ? '' : ` (${person.dobCertainty})`;
  return `, born ${about(person) === '' ? '' : 'about '}${inWords(born)}${how}`;
}

/** A birth that happened or is taken to have happened; none of the unborn, of a loss or of somebody not known. */
function birthTold({ dob, expectedDob, isUnborn, birthOutcome, known }: Dates): PartialDate | null {
  return isUnborn || birthOutcome !== null || !known ? null : (dob ?? expectedDob);
}

/** An estimate: pieced together, told without a whole date, or the day due taken for the birth. */
function about({ dob, dobCertainty }: Dates): string {
  const isTold = dobCertainty === 'reported' && (dob?.length ?? 0) < '2017-01-19'.length;
  return dob === null || dobCertainty === 'suspected' || isTold ? 'c. ' : '';
}

function disputed({ dobCertainty }: Dates): string {
  return dobCertainty === 'disputed' ? ' (disputed)' : '';
}

/** "19 Jan 2017", "Jan 2017", "2017". */
export function inShort(date: PartialDate): string {
  return inWords(date).replace(/([A-Z][a-z]{2})[a-z]*/, '$1');
}

export function yearOf(date: PartialDate): string {
  return date.slice(0, 4);
}
