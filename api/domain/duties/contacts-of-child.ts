import { contactsWithPerson } from '../contacts-in-order.ts';
import type { FamilyAt } from '../family-at.ts';
import type { Contact } from '../family-record.ts';
import type { PersonId } from '../ids.ts';

const known = new WeakMap<FamilyAt, Map<PersonId, readonly Contact[]>>();

/**
 * The contacts that were about the child, in which the child was seen or was to be seen, or that the child attended; the
 * oldest first. Every rule asks for them, so they are sorted out once for each family.
 */
export function contactsOfChild(family: FamilyAt, childId: PersonId): readonly Contact[] {
  const ofFamily = known.get(family) ?? new Map<PersonId, readonly Contact[]>();
  known.set(family, ofFamily);
  const contacts = ofFamily.get(childId) ?? contactsWithPerson(family.contacts, childId);
  ofFamily.set(childId, contacts);
  return contacts;
}
