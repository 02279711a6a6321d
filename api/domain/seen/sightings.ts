import type { FamilyAt } from '../family-at.ts';
import type { Contact, RecordParts, Sighting } from '../family-record.ts';
import type { PersonId, ProfessionalId } from '../ids.ts';
import { meetingKinds, type YesNoUnknown } from '../vocabulary.ts';
import { socialWorkerRoles } from './seen-rules.ts';

/** A contact in which this person was seen, with what it says about this person and no other. */
export interface PersonSighting {
  readonly contact: Contact;
  readonly sighting: Sighting;
}

const indexed = new WeakMap<FamilyAt, ReadonlyMap<PersonId, readonly PersonSighting[]>>();

/**
 * Every sighting of this person up to the date, latest first. On one day, alone comes before not recorded before
 * not alone, so that what follows never hangs on the order of contacts within a day.
 */
export function sightingsOf(family: FamilyAt, personId: PersonId): readonly PersonSighting[] {
  let byPerson = indexed.get(family);
  if (byPerson === undefined) {
    byPerson = sightingsByPerson(family.contacts);
    indexed.set(family, byPerson);
  }
  return byPerson.get(personId) ?? [];
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

/** By a social worker, and not in a meeting: a child brought to a core group has not been visited. */
export function isBySocialWorkerOutsideMeetings(record: RecordParts, contact: Contact): boolean {
  return !isMeeting(contact) && contact.professionalIds.some((id) => isSocialWorker(record, id));
}

export function isSocialWorker(
  { professionals }: Pick<RecordParts, 'professionals'>,
  professionalId: ProfessionalId | null,
): boolean {
  const professional = professionals.find(({ id }) => id === professionalId);
  return professional !== undefined && socialWorkerRoles.includes(professional.role);
}

export function isMeeting({ kind }: Pick<Contact, 'kind'>): boolean {
  return meetingKinds.some((meeting) => meeting === kind);
}
