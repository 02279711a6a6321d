import type { FamilyAt } from '../family-at.ts';
import type { Contact } from '../family-record.ts';
import type { PersonId } from '../ids.ts';

const index = new WeakMap<FamilyAt, ReadonlyMap<PersonId, readonly Contact[]>>();

/**
 * The contacts that were about the child, in which the child was seen or was to be seen, or that the child attended; the
 * oldest first. Every rule asks for them, so they are sorted out once for each family.
 */
export function contactsOfChild(family: FamilyAt, childId: PersonId): readonly Contact[] {
  const known = index.get(family);
  if (known !== undefined) return known.get(childId) ?? [];
  const byPerson = new Map<PersonId, Contact[]>();
  for (const contact of family.contacts) {
    for (const id of peopleOf(contact)) {
      const list = byPerson.get(id);
      if (list === undefined) byPerson.set(id, [contact]);
      else list.push(contact);
    }
  }
  index.set(family, byPerson);
  return byPerson.get(childId) ?? [];
}

function peopleOf({ aboutIds, sightings, attempts, attended }: Contact): Set<PersonId> {
  return new Set([
    ...aboutIds,
    ...sightings.map(({ personId }) => personId),
    ...attempts.map(({ personId }) => personId),
    ...attended.personIds,
  ]);
}
