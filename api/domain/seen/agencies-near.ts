import { agencyOfEach, partiesOf } from '../contact-parties.ts';
import { contactsOfChild } from '../duties/contacts-of-child.ts';
import type { FamilyAt } from '../family-at.ts';
import type { AgencyId, PersonId } from '../ids.ts';
import { isKnownBy, startedBy } from '../statement.ts';

const known = new WeakMap<FamilyAt, Map<PersonId, ReadonlySet<AgencyId>>>();

/**
 * The agencies that could have seen this person: children's social care, those whose professionals work or worked
 * with them, and those that had a contact with or about them. What another agency holds says nothing about a child
 * whom it never dealt with: a landlord's visits do not show that a child was not seen.
 */
export function agenciesNear(family: FamilyAt, personId: PersonId): ReadonlySet<AgencyId> {
  const ofFamily = known.get(family) ?? new Map<PersonId, ReadonlySet<AgencyId>>();
  known.set(family, ofFamily);
  const agencies = ofFamily.get(personId) ?? agenciesOfPerson(family, personId);
  ofFamily.set(personId, agencies);
  return agencies;
}

export function socialCareOf({ record }: Pick<FamilyAt, 'record'>): ReadonlySet<AgencyId> {
  return new Set(record.agencies.filter(({ kind }) => kind === 'childrens_social_care').map(({ id }) => id));
}

function agenciesOfPerson(family: FamilyAt, personId: PersonId): Set<AgencyId> {
  const { record, on, knownAt } = family;
  const agencyOf = agencyOfEach(record);
  const agencies = new Set(socialCareOf(family));
  const add = (agencyId: AgencyId | null | undefined) => {
    if (agencyId != null) agencies.add(agencyId);
  };
  for (const tie of record.involvements) {
    if (tie.personId !== personId) continue;
    const isTold = knownAt === null ? tie.retractedAt === null : isKnownBy(tie, knownAt);
    if (isTold && tie.certainty !== 'disproved' && startedBy(tie, on)) add(agencyOf.get(tie.professionalId));
  }
  for (const contact of contactsOfChild(family, personId)) {
    for (const { agencyId } of partiesOf(contact, agencyOf)) add(agencyId);
  }
  for (const group of record.earlier) {
    if (group.personId === personId && group.firstOn <= on) add(group.agencyId);
  }
  return agencies;
}
