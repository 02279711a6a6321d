import type { Household, Person, PersonDetails } from './family-record.ts';
import type { AgencyId, PersonId, ProfessionalId } from './ids.ts';
import type { RestrictionLevel } from './vocabulary.ts';

/**
 * Who is looking. Restrictions of today hold on every date: sliding back never reveals. Visibility acts while a
 * family is gathered, level by level, so that a person reachable only through a hidden one is not reached.
 */
export interface Viewer {
  readonly professionalId: ProfessionalId | null;
  readonly name: string;
  readonly agencyId: AgencyId | null;
  /** Set where the viewer is also a person of the record: what is kept from that person is kept from them. */
  readonly personId: PersonId | null;
}

export type Sight = 'full' | 'hidden';

/**
 * May this viewer see this person? Fails closed: a restriction that is not known here hides.
 *
 * - `none`, `staff_conflict`: full; a staff conflict closes the family to that member of staff, not the person to others.
 * - `gender_history`: full; the past alone is held back, from everybody (see `personToTell`).
 * - `third_party_informant`, `team_only`: only the agency that recorded them.
 * - `sealed_adoption`, `protected_identity`, `named_users`: nobody, until named users exist.
 */
export function sightOfPerson(viewer: Viewer, person: Omit<Person, 'details'>): Sight {
  if (isProtectedFrom(viewer, person.protectedFrom)) return 'hidden';
  switch (person.restriction) {
    case 'none':
    case 'staff_conflict':
    case 'gender_history':
      return 'full';
    case 'third_party_informant':
    case 'team_only':
      return person.recordedBy !== null && person.recordedBy === viewer.agencyId ? 'full' : 'hidden';
    case 'sealed_adoption':
    case 'protected_identity':
    case 'named_users':
      return 'hidden';
  }
}

/**
 * The person as anybody may be told of them. Of a protected gender history (Gender Recognition Act 2004 s.22) not even
 * that there is one: the present names and facts read as if they had always been, and there is no restriction to see.
 */
export function personToTell(person: Person): Person {
  if (person.restriction !== 'gender_history') return person;
  return { ...person, restriction: 'none', details: detailsToTell(person.restriction, person.details) };
}

/**
 * The versions of someone's names and facts that may be read, searched or counted. Where gender history is protected,
 * only the present one, and of it nothing that may carry what came before: other names, title, how the person words
 * their gender, free text, the source's words, the day of the change. Given oldest first.
 */
export function detailsToTell(
  restriction: RestrictionLevel,
  versions: readonly PersonDetails[],
): readonly PersonDetails[] {
  if (restriction !== 'gender_history') return versions;
  const present = versions.findLast(({ retractedAt }) => retractedAt === null);
  if (present === undefined) return [];
  const asIfAlways = {
    id: versions[0]?.id ?? present.id,
    revision: 1,
    from: null,
    to: null,
    recordedAt: null,
  };
  const unsaid = { otherNames: [], title: null, gender: null, note: null, source: null };
  return [{ ...present, ...asIfAlways, ...unsaid }];
}

/**
 * The home as this viewer may see it. Kept from everybody or from them, it loses address, postcode and its label, which
 * may be the address in other words. Where only the source left the address out, the label stays: it was written to be read.
 */
export function householdSeenBy(viewer: Viewer, household: Household): Household {
  const isRefuge = household.kind === 'refuge';
  if (!isRefuge && !isProtectedFrom(viewer, household.protectedFrom)) return household;
  const label = isRefuge ? 'Safe accommodation' : 'Address held back';
  return { ...household, label, address: null, postcode: null, addressHeldBack: true };
}

function isProtectedFrom(viewer: Viewer, protectedFrom: readonly (PersonId | '*')[]): boolean {
  return protectedFrom.some((id) => id === '*' || id === viewer.personId);
}
