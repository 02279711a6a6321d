import type { FamilyAt } from '../domain/family-at.ts';
import type { Contact } from '../domain/family-record.ts';
import type { PersonId } from '../domain/ids.ts';
import type { PersonAt } from '../domain/person-at.ts';
import { seenChip, type SeenChip } from '../domain/seen/seen-chip.ts';
import { seenSummary, type SeenSummary } from '../domain/seen/seen-summary.ts';

/** What the resolvers of a family stand on: the projected family, and whom or what in it. */
export interface FamilyView {
  readonly family: FamilyAt;
}

export interface PersonView extends FamilyView {
  readonly person: PersonAt;
}

export interface ContactView extends PersonView {
  readonly contact: Contact;
}

export interface SeenView extends FamilyView {
  readonly chip: SeenChip;
  readonly summary: SeenSummary;
}

export function personViewOf(family: FamilyAt, personId: PersonId): PersonView | null {
  const person = family.byId.get(personId);
  return person === undefined ? null : { family, person };
}

/** Null for adults and for those who have died. */
export function seenViewOf({ family, person }: PersonView): SeenView | null {
  const chip = seenChip(family, person.id);
  return chip === null ? null : { family, chip, summary: seenSummary(family, person.id) };
}

/** Contacts in which this person was seen, sought, spoken about or took part, latest first. */
export function contactsWith({ family, person }: PersonView): ContactView[] {
  const { id } = person;
  return family.contacts
    .filter(
      (contact) =>
        contact.sightings.some(({ personId }) => personId === id) ||
        contact.attempts.some(({ personId }) => personId === id) ||
        [...contact.aboutIds, ...contact.mentionedIds, ...contact.heardIds].includes(id) ||
        contact.attended.personIds.includes(id),
    )
    .toReversed()
    .map((contact) => ({ family, person, contact }));
}

/** Was the person seen in this contact? Null where the record does not say. */
export function wasSeen({ contact, person }: ContactView): boolean | null {
  if (contact.sightings.some(({ personId }) => personId === person.id)) return true;
  return contact.attempts.find(({ personId }) => personId === person.id)?.seen === 'no' ? false : null;
}

/** "Priya Sandalwood": the professionals of a contact by name, in the order of the record. */
export function professionalNames(family: FamilyAt, { professionalIds }: Contact): string[] {
  const names = new Map(family.record.professionals.map(({ id, name }) => [id, name]));
  return professionalIds.map((id) => names.get(id) ?? 'Name not recorded');
}
