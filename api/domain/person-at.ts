import {
  addDays,
  daysBetween,
  firstDay,
  inWords,
  isWholeDate,
  lastDay,
  wholeYearsBetween,
  type CalendarDate,
  type PartialDate,
} from './calendar-date.ts';
import type { Person, PersonDetails } from './family-record.ts';
import { isKnownBy, startedBy } from './statement.ts';

/** A person as they were on a date: one version of their details, their age, whether alive, born, a child. */
export interface PersonAt extends Omit<PersonDetails, 'id'> {
  readonly id: Person['id'];
  readonly known: boolean;
  readonly restriction: Person['restriction'];
  /** "Poppy Marrowick", "Unknown father of Harley", "Name not recorded". */
  readonly name: string;
  /** For tight places: "Poppy", "Unknown father". */
  readonly shortName: string;
  /** Completed years on the date, or at death; null where no date of birth is recorded or not yet born. */
  readonly age: number | null;
  /** "9", "7 months", "3 weeks", "due 21 August 2026", "age not recorded". */
  readonly ageInWords: string;
  readonly isDead: boolean;
  readonly isUnborn: boolean;
  /** Under 18 on the date, or could be (born 2008, month not known), or lives somewhere as a child with no date of birth. */
  readonly isChild: boolean;
}

/** A child is under 18 (Children Act 1989 s.105). */
export const ageOfMajority = 18;
const daysOfPregnancy = 280;

/** The latest version of the details that had begun and was known; null where nothing was known yet. */
export function detailsOn(
  person: Person,
  on: CalendarDate,
  knownAt: CalendarDate | null,
): PersonDetails | null {
  const told = person.details.filter((details) =>
    knownAt === null ? details.retractedAt === null : isKnownBy(details, knownAt),
  );
  return told.findLast((details) => startedBy(details, on)) ?? told[0] ?? null;
}

/** Was this person there on that day: born, or expected within the time of a pregnancy? Without any date: yes. */
export function existsOn(details: PersonDetails, on: CalendarDate): boolean {
  if (details.dob !== null) return firstDay(details.dob) <= on;
  if (details.expectedDob !== null) return addDays(firstDay(details.expectedDob), -daysOfPregnancy) <= on;
  return true;
}

/**
 * @param holeName what an unknown person is to the family ("Unknown father of Harley"), from their ties.
 * @param livesAsChild whether a home or a plan holds them as a child: tells where no date of birth is recorded.
 */
export function personAt(
  person: Person,
  details: PersonDetails,
  on: CalendarDate,
  holeName: string | null,
  livesAsChild: boolean,
): PersonAt {
  const isDead = details.dod === null ? details.died : firstDay(details.dod) <= on;
  const isUnborn = !isDead && details.dob === null && details.expectedDob !== null;
  const agedUntil = isDead && details.dod !== null ? firstDay(details.dod) : on;
  const age =
    details.dob === null || (isDead && details.dod === null)
      ? null
      : wholeYearsBetween(details.dob, agedUntil);
  const name = nameOf(details) ?? holeName ?? 'Name not recorded';
  return {
    ...details,
    id: person.id,
    known: person.known,
    restriction: person.restriction,
    name,
    shortName: details.givenName ?? (details.birthOutcome === null ? name : 'Baby'),
    age: age === null ? null : Math.max(0, age),
    ageInWords: ageInWords(details, agedUntil, isDead, isUnborn),
    isDead,
    isUnborn,
    isChild: !isDead && !isUnborn && couldBeChild(details.dob, on, livesAsChild),
  };
}

/** A baby who was lost before being given a name is "Baby Marrowick". */
function nameOf({ givenName, familyName, birthOutcome }: PersonDetails): string | null {
  const first = givenName ?? (birthOutcome === null ? null : 'Baby');
  const parts = [first, familyName].filter((part) => part !== null);
  return parts.length === 0 ? null : parts.join(' ');
}

function couldBeChild(dob: PartialDate | null, on: CalendarDate, livesAsChild: boolean): boolean {
  return dob === null ? livesAsChild : wholeYearsBetween(lastDay(dob), on) < ageOfMajority;
}

function ageInWords(details: PersonDetails, until: CalendarDate, isDead: boolean, isUnborn: boolean): string {
  if (isUnborn && details.expectedDob !== null) return `due ${inWords(details.expectedDob)}`;
  if (details.birthOutcome === 'stillborn') return 'stillborn';
  if (details.dob === null || (isDead && details.dod === null)) return 'age not recorded';
  const years = Math.max(0, wholeYearsBetween(details.dob, until));
  if (years >= 1 || !isWholeDate(details.dob))
    return isWholeDate(details.dob) ? `${years}` : `about ${years}`;
  const days = Math.max(0, daysBetween(details.dob, until));
  if (days < 7) return days === 1 ? '1 day' : `${days} days`;
  const weeks = Math.floor(days / 7);
  if (weeks < 9) return weeks === 1 ? '1 week' : `${weeks} weeks`;
  return `${Math.floor(days / 30.4)} months`;
}
