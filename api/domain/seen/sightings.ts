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

type ByPerson = ReadonlyMap<PersonId, readonly PersonSighting[]>;

const inPerson = new WeakMap<FamilyAt, ByPerson>();
const notInPerson = new WeakMap<FamilyAt, ByPerson>();

/**
 * Every sighting of this person in person up to the date, latest first. On one day, alone comes before not recorded
 * before not alone, so that what follows never hangs on the order of contacts within a day.
 */
export function sightingsOf(family: FamilyAt, personId: PersonId): readonly PersonSighting[] {
  return held(inPerson, family, isInPerson).get(personId) ?? [];
}

/** Where a call, a letter or a discussion records this person as seen: told as such, and never counted as seen. */
export function notInPersonOf(family: FamilyAt, personId: PersonId): readonly PersonSighting[] {
  return held(notInPerson, family, (contact) => !isInPerson(contact)).get(personId) ?? [];
}

function held(
  index: WeakMap<FamilyAt, ByPerson>,
  family: FamilyAt,
  counts: (contact: Contact) => boolean,
): ByPerson {
  const known = index.get(family);
  if (known !== undefined) return known;
  const byPerson = sightingsByPerson(family.contacts.filter(counts));
  index.set(family, byPerson);
  return byPerson;
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
