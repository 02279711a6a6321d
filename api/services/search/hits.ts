import { compareText } from '../../domain/compare-text.ts';
import { firstDay, lastDay, type CalendarDate, type PartialDate } from '../../domain/calendar-date.ts';
import type { Household, Stay } from '../../domain/family-record.ts';
import type { PersonId } from '../../domain/ids.ts';
import { isHeldAsChild } from '../../domain/child-without-dob.ts';
import { detailsOn, personAt, type PersonAt } from '../../domain/person-at.ts';
import { isTrueOn } from '../../domain/statement.ts';
import { householdSeenBy, sightOfPerson, type Viewer } from '../../domain/visibility.ts';
import { visitingRoles } from '../../domain/vocabulary.ts';
import { addressInWords } from '../../domain/words/home-in-words.ts';
import type { PersonSummary, SearchFound } from '../stores.ts';
import { matchedHome } from './matched-home.ts';

/** One found person, enough to tell two of the same name apart. */
export interface SearchHit {
  readonly personId: PersonId;
  readonly name: string;
  readonly isChild: boolean;
  readonly age: string;
  readonly ageInYears: number | null;
  readonly dob: PartialDate | null;
  readonly expectedDob: PartialDate | null;
  readonly isDead: boolean;
  /** Where they live on the date the source speaks of, as this viewer may know it; null where no home is recorded. */
  readonly address: string | null;
  readonly home: string | null;
  readonly matchedOn: SearchFound['matchedOn'];
  /** "lived at 14 Sorrel Row, Marlbrook until 5 April 2025"; null where not found by an address, or it is held back. */
  readonly matchedHome: string | null;
  readonly source: string;
  readonly asAt: CalendarDate;
}

/** The found person as this viewer may see them; none where they may not, or where nobody knows a name. */
export function hitOf(viewer: Viewer, found: SearchFound, summary: PersonSummary): SearchHit | null {
  const { person, source } = summary;
  if (!person.known || sightOfPerson(viewer, person) !== 'full') return null;
  const details = detailsOn(person, source.asAt, null);
  if (details === null) return null;
  const home = homeOn(summary);
  const isHeld = summary.stays.some((stay) => isTold(stay) && isHeldAsChild(stay, source.asAt));
  const seen = personAt(person, details, source.asAt, null, isHeld ? 'child' : 'open');
  const household = home && householdSeenBy(viewer, home);
  return {
    personId: person.id,
    name: seen.name,
    isChild: seen.isChild,
    age: seen.ageInWords,
    ageInYears: seen.age,
    dob: seen.dob,
    expectedDob: seen.expectedDob,
    isDead: seen.isDead,
    address: household && addressInWords(household),
    home: household?.label ?? null,
    matchedOn: found.matchedOn,
    matchedHome: matchedHome(viewer, found, summary),
    source: source.title,
    asAt: source.asAt,
  };
}

/** Living children, the youngest first, then adults, the youngest first; then whoever has died. */
export function compareHits(a: SearchHit, b: SearchHit): number {
  return (
    Number(a.isDead) - Number(b.isDead) ||
    Number(isAdult(a)) - Number(isAdult(b)) ||
    compareText(bornOn(b), bornOn(a)) ||
    compareText(a.name, b.name) ||
    compareText(a.personId, b.personId)
  );
}

/** An unborn child is the youngest of all. */
function isAdult({ isChild, expectedDob, dob }: SearchHit): boolean {
  return !isChild && (dob !== null || expectedDob === null);
}

function bornOn({ dob, expectedDob }: Pick<PersonAt, 'dob' | 'expectedDob'>): string {
  if (dob !== null) return firstDay(dob);
  return expectedDob === null ? '' : lastDay(expectedDob);
}

/** The main home on the source's date: not one they only visit; a part-time child's other home comes second. */
function homeOn({ stays, households, source }: PersonSummary): Household | null {
  const now = stays
    .filter((stay) => isTrueOn(stay, source.asAt) && isTold(stay))
    .filter(({ role }) => !visitingRoles.includes(role))
    .toSorted(
      (a, b) =>
        Number(a.role === 'part_time_child') - Number(b.role === 'part_time_child') ||
        compareText(b.from ?? '', a.from ?? ''),
    );
  return households.find(({ id }) => id === now[0]?.householdId) ?? null;
}

function isTold({ retractedAt, certainty }: Stay): boolean {
  return retractedAt === null && certainty !== 'disproved';
}
