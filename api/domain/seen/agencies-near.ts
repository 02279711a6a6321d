import { agencyOfEach, partiesOf } from '../contact-parties.ts';
import type { FamilyAt } from '../family-at.ts';
import type { AgencyId, PersonId } from '../ids.ts';
import { peopleOf } from '../professionals/contact-tallies.ts';
import { isKnownBy, startedBy } from '../statement.ts';

const indexed = new WeakMap<FamilyAt, ReadonlyMap<PersonId, ReadonlySet<AgencyId>>>();

/**
 * The agencies that could have seen this person: children's social care, those whose professionals work or worked
 * with them, and those that had a contact with or about them. What another agency holds says nothing about a child
 * whom it never dealt with: a landlord's visits do not show that a child was not seen.
 */
export function agenciesNear(family: FamilyAt, personId: PersonId): ReadonlySet<AgencyId> {
  let byPerson = indexed.get(family);
  if (byPerson === undefined) {
    byPerson = agenciesByPerson(family);
    indexed.set(family, byPerson);
  }
  return new Set([...socialCareOf(family), ...(byPerson.get(personId) ?? [])]);
}

export function socialCareOf({ record }: Pick<FamilyAt, 'record'>): ReadonlySet<AgencyId> {
  return new Set(record.agencies.filter(({ kind }) => kind === 'childrens_social_care').map(({ id }) => id));
}

function agenciesByPerson(family: FamilyAt): Map<PersonId, Set<AgencyId>> {
  const { record, contacts, on, knownAt } = family;
  const agencyOf = agencyOfEach(record);
  const byPerson = new Map<PersonId, Set<AgencyId>>();
  const add = (personId: PersonId, agencyId: AgencyId | null | undefined) => {
    if (agencyId == null) return;
    const known = byPerson.get(personId);
    if (known === undefined) byPerson.set(personId, new Set([agencyId]));
    else known.add(agencyId);
  };
  for (const tie of record.involvements) {
    const isTold = knownAt === null ? tie.retractedAt === null : isKnownBy(tie, knownAt);
    if (isTold && tie.certainty !== 'disproved' && startedBy(tie, on)) {
      add(tie.personId, agencyOf.get(tie.professionalId));
    }
  }
  for (const contact of contacts) {
    const parties = partiesOf(contact, agencyOf);
    for (const id of peopleOf(contact)) for (const { agencyId } of parties) add(id, agencyId);
  }
  for (const { personId, agencyId, firstOn } of record.earlier) if (firstOn <= on) add(personId, agencyId);
  return byPerson;
}
