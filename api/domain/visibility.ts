import type { Household, Person } from './family-record.ts';
import type { AgencyId, PersonId, ProfessionalId } from './ids.ts';

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
 * - `gender_history`: full; only past sex and name are held back, and those never leave the store.
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

/** The home as this viewer may see it: address and postcode held back where it is kept from everybody or from them. */
export function householdSeenBy(viewer: Viewer, household: Household): Household {
  const isRefuge = household.kind === 'refuge';
  if (!isRefuge && !isProtectedFrom(viewer, household.protectedFrom)) return household;
  const label = isRefuge ? 'Safe accommodation' : household.label;
  return { ...household, label, address: null, postcode: null, addressHeldBack: true };
}

function isProtectedFrom(viewer: Viewer, protectedFrom: readonly (PersonId | '*')[]): boolean {
  return protectedFrom.some((id) => id === '*' || id === viewer.personId);
}
