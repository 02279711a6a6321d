import {
  addDays,
  daysBetween,
  daysInWords,
  firstDay,
  inWords,
  isWholeDate,
  lastDay,
  wholeYearsBetween,
  type CalendarDate,
  type PartialDate,
} from './calendar-date.ts';
import type { ChildWithoutDob } from './child-without-dob.ts';
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
  /** "9", "7 months", "3 weeks", "due 21 August 2026", "due 21 August 2026, no birth recorded", "age not recorded". */
  readonly ageInWords: string;
  readonly isDead: boolean;
  /** Not born, as far as is recorded: also for 42 days after the day due (`isBirthOverdue`). */
  readonly isUnborn: boolean;
  /** 1 to 42 days past the day due with no birth recorded: whether there is a child to be seen cannot be told. */
  readonly isBirthOverdue: boolean;
  /** Under 18 on the date, or could be (born 2008, month not known); without a date of birth see child-without-dob.ts. */
  readonly isChild: boolean;
  /** Nothing recorded tells whether this is a child or an adult: to be named, and never silently left out. */
  readonly isAgeOpen: boolean;
}

/** A child is under 18 (Children Act 1989 s.105). */
export const ageOfMajority = 18;
const daysOfPregnancy = 280;

/**
 * So long past the day due a birth may not be recorded yet; after that the day due is taken for an estimated date of
 * birth (data-and-rules B3.8: in some systems `expected_dob` means just that).
 */
export const daysUntilBirthIsTaken = 42;

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
 * @param without what the record tells of being a child where no date of birth is recorded (child-without-dob.ts).
 */
export function personAt(
  person: Person,
  details: PersonDetails,
  on: CalendarDate,
  holeName: string | null,
  without: ChildWithoutDob,
): PersonAt {
  const isDead = details.dod === null ? details.died : firstDay(details.dod) <= on;
  const daysPastDue = isDead ? null : daysPastDueOf(details, on);
  const isUnborn = daysPastDue !== null && daysPastDue <= daysUntilBirthIsTaken;
  const isBirthOverdue = isUnborn && daysPastDue > 0;
  const born = isUnborn ? null : birthOf(details);
  const agedUntil = isDead && details.dod !== null ? firstDay(details.dod) : on;
  const age = born === null || (isDead && details.dod === null) ? null : wholeYearsBetween(born, agedUntil);
  const name = nameOf(details) ?? holeName ?? 'Name not recorded';
  const isLiving = !isDead && !isUnborn && details.birthOutcome === null;
  return {
    ...details,
    id: person.id,
    known: person.known,
    restriction: person.restriction,
    name,
    shortName: details.givenName ?? (details.birthOutcome === null ? name : 'Baby'),
    age: age === null ? null : Math.max(0, age),
    ageInWords: isUnborn ? dueInWords(details, isBirthOverdue) : ageInWords(details, agedUntil, isDead),
    isDead,
    isUnborn,
    isBirthOverdue,
    isChild: isLiving && (born === null ? without === 'child' : isUnder18(born, on)),
    isAgeOpen: isLiving && born === null && without === 'open',
  };
}

/** The date of birth, else the day the child was due; that it is only an estimate is said with "about". */
export function birthOf({
  dob,
  expectedDob,
}: Pick<PersonDetails, 'dob' | 'expectedDob'>): PartialDate | null {
  return dob ?? expectedDob;
}

/** Under 18, or could be: a birth known to the year counts from its last day. */
export function isUnder18(born: PartialDate, on: CalendarDate): boolean {
  return wholeYearsBetween(lastDay(born), on) < ageOfMajority;
}

/** Days past the last day the due date could mean (0 or less: not due yet); null for those who are born. A loss is never born. */
function daysPastDueOf({ dob, expectedDob, birthOutcome }: PersonDetails, on: CalendarDate): number | null {
  if (dob !== null || expectedDob === null) return null;
  return birthOutcome === null ? daysBetween(lastDay(expectedDob), on) : 0;
}

function dueInWords({ expectedDob }: PersonDetails, isBirthOverdue: boolean): string {
  const due = expectedDob === null ? 'due' : `due ${inWords(expectedDob)}`;
  return isBirthOverdue ? `${due}, no birth recorded` : due;
}

/** A baby who was lost before being given a name is "Baby Marrowick". */
function nameOf({ givenName, familyName, birthOutcome }: PersonDetails): string | null {
  const first = givenName ?? (birthOutcome === null ? null : 'Baby');
  const parts = [first, familyName].filter((part) => part !== null);
  return parts.length === 0 ? null : parts.join(' ');
}

function ageInWords(details: PersonDetails, until: CalendarDate, isDead: boolean): string {
  if (details.birthOutcome === 'stillborn') return 'stillborn';
  const born = birthOf(details);
  if (born === null || (isDead && details.dod === null)) return 'age not recorded';
  const about = details.dob !== null && isWholeDate(details.dob) ? '' : 'about ';
  const years = Math.max(0, wholeYearsBetween(born, until));
  if (years >= 1 || !isWholeDate(born)) return `${about}${years}`;
  return `${about}${babyInWords(Math.max(0, daysBetween(born, until)))}`;
}

function babyInWords(days: number): string {
  if (days < 7) return daysInWords(days);
  const weeks = Math.floor(days / 7);
  if (weeks < 9) return weeks === 1 ? '1 week' : `${weeks} weeks`;
  return `${Math.floor(days / 30.4)} months`;
}
