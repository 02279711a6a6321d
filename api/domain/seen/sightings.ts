import { contactsOfChild } from '../duties/contacts-of-child.ts';
import type { FamilyAt } from '../family-at.ts';
import type { Contact, Sighting } from '../family-record.ts';
import type { PersonId } from '../ids.ts';
import type { YesNoUnknown } from '../vocabulary.ts';
import { isInPerson } from './in-person.ts';

/** A contact in which this person was seen, with what it says about this person and no other. */
export interface PersonSighting {
  readonly contact: Contact;
  readonly sighting: Sighting;
}

interface OfPerson {
  readonly inPerson: readonly PersonSighting[];
  readonly notInPerson: readonly PersonSighting[];
}

const known = new WeakMap<FamilyAt, Map<PersonId, OfPerson>>();

/**
 * Every sighting of this person in person up to the date, latest first. On one day, alone comes before not recorded
 * before not alone, so that what follows never hangs on the order of contacts within a day.
 */
export function sightingsOf(family: FamilyAt, personId: PersonId): readonly PersonSighting[] {
  return ofPerson(family, personId).inPerson;
}

/** Where a call, a letter or a discussion records this person as seen: told as such, and never counted as seen. */
export function notInPersonOf(family: FamilyAt, personId: PersonId): readonly PersonSighting[] {
  return ofPerson(family, personId).notInPerson;
}

function ofPerson(family: FamilyAt, personId: PersonId): OfPerson {
  const people = known.get(family) ?? new Map<PersonId, OfPerson>();
  known.set(family, people);
  const own = people.get(personId) ?? sortedOut(family, personId);
  people.set(personId, own);
  return own;
}

function sortedOut(family: FamilyAt, personId: PersonId): OfPerson {
  const all = contactsOfChild(family, personId).flatMap((contact) =>
    contact.sightings.flatMap((sighting) => (sighting.personId === personId ? [{ contact, sighting }] : [])),
  );
  all.sort(compareLatestFirst);
  return {
    inPerson: all.filter(({ contact }) => isInPerson(contact)),
    notInPerson: all.filter(({ contact }) => !isInPerson(contact)),
  };
}

/** Everybody's sightings in these contacts, each person's latest first. */
export function sightingsByPerson(contacts: readonly Contact[]): Map<PersonId, PersonSighting[]> {
  const byPerson = new Map<PersonId, PersonSighting[]>();
  for (const contact of contacts) {
    for (const sighting of contact.sightings) {
      const list = byPerson.get(sighting.personId);
      if (list === undefined) byPerson.set(sighting.personId, [{ contact, sighting }]);
      else list.push({ contact, sighting });
    }
  }
  for (const list of byPerson.values()) list.sort(compareLatestFirst);
  return byPerson;
}

const order: Record<YesNoUnknown, number> = { yes: 0, unknown: 1, no: 2 };

function compareLatestFirst(a: PersonSighting, b: PersonSighting): number {
  if (a.contact.on !== b.contact.on) return a.contact.on > b.contact.on ? -1 : 1;
  return order[a.sighting.alone] - order[b.sighting.alone];
}
