import { agencyOfEach, partiesOf } from '../contact-parties.ts';
import { compareText } from '../compare-text.ts';
import type { FamilyAt } from '../family-at.ts';
import type { Contact, EarlierContacts } from '../family-record.ts';
import type { PersonId } from '../ids.ts';
import { professionalsOf } from '../professionals/professionals-of.ts';
import { socialCareOf } from '../seen/agencies-near.ts';

export type MatrixBy = 'agency' | 'professional';

export interface MatrixColumn {
  readonly id: string;
  /** "Priya Sandalwood", "Alderfold Primary School". */
  readonly name: string;
  /** Role and agency of a professional, who has left among them; empty for an agency. */
  readonly about: string;
  readonly agencyId: string;
  /** Children they work with on the day. */
  readonly worksWith: ReadonlySet<PersonId>;
}

/** Everyone, or every agency, that works or was in contact with the family by the day; by agency, then by name. */
export function matrixColumns(family: FamilyAt, by: MatrixBy): MatrixColumn[] {
  const professionals = professionalsOf(family);
  if (by === 'professional') {
    return professionals.map(({ id, name, role, agency, hasLeft, worksWith }) => ({
      id,
      name,
      about: `${role}, ${agency.name}${hasLeft ? ' (has left)' : ''}`,
      agencyId: agency.id,
      worksWith: new Set(hasLeft ? [] : worksWith),
    }));
  }
  const worksWith = new Map<string, Set<PersonId>>();
  for (const { agency, hasLeft, worksWith: people } of professionals) {
    const known = worksWith.get(agency.id) ?? new Set<PersonId>();
    for (const id of hasLeft ? [] : people) known.add(id);
    worksWith.set(agency.id, known);
  }
  const ids = new Set([...worksWith.keys(), ...socialCareOf(family), ...agenciesInContact(family)]);
  return family.record.agencies
    .filter(({ id }) => ids.has(id))
    .map(({ id, name }) => ({
      id: id,
      name,
      about: '',
      agencyId: id,
      worksWith: worksWith.get(id) ?? new Set<PersonId>(),
    }))
    .sort((a, b) => compareText(a.name, b.name) || compareText(a.id, b.id));
}

function agenciesInContact(family: FamilyAt): string[] {
  return [
    ...family.contacts.flatMap((contact) => columnsOf(family, contact, 'agency')),
    ...family.record.earlier.flatMap(({ agencyId, firstOn }) =>
      agencyId === null || firstOn > family.on ? [] : [agencyId],
    ),
  ];
}

/** The columns a contact counts in: everybody who was part of it, also who came to it. */
export function columnsOf({ record }: FamilyAt, contact: Contact, by: MatrixBy): string[] {
  const parties = partiesOf(contact, agencyOfEach(record));
  const ids = parties.map(({ professionalId, agencyId }) => (by === 'agency' ? agencyId : professionalId));
  return [...new Set(ids.flatMap((id): string[] => (id === null ? [] : [id])))];
}

export function columnOfEarlier(group: EarlierContacts, by: MatrixBy): string | null {
  return by === 'agency' ? group.agencyId : group.professionalId;
}
