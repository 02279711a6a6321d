import { agencyOfEach, partiesOf } from '../contact-parties.ts';
import type { Contact, RecordParts } from '../family-record.ts';
import type { PersonId } from '../ids.ts';
import { peopleOf } from '../professionals/contact-tallies.ts';
import { isInPerson } from '../seen/in-person.ts';
import { homeVisitKinds } from '../vocabulary.ts';
import { conferenceKinds } from './plans/conference-on-plan.ts';
import { tookPart } from './seen/in-touch-with-child.ts';

/** Each person's contacts: with or about them, the oldest first. */
export function contactsByPerson(contacts: readonly Contact[]): ReadonlyMap<PersonId, readonly Contact[]> {
  const byPerson = new Map<PersonId, Contact[]>();
  for (const contact of contacts.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))) {
    for (const id of peopleOf(contact)) {
      const list = byPerson.get(id);
      if (list === undefined) byPerson.set(id, [contact]);
      else list.push(contact);
    }
  }
  return byPerson;
}

/** Of whatever age: conferences tell whom they considered, and return interviews that such interviews are held here. */
export function keptAtAnyAge(contacts: readonly Contact[]): Contact[] {
  return contacts.filter(({ kind }) => conferenceKinds.includes(kind) || kind === 'return_home_interview');
}

/**
 * What tells how long it is since anybody was in touch with a child, or saw the child in one home: contacts of the latest
 * day by each agency, of the latest day on which the child took part, of the latest day seen in each home, and attempts
 * to see the child there since.
 */
export function latestTouches(
  record: Pick<RecordParts, 'professionals'>,
  own: readonly Contact[],
  childId: PersonId,
): Contact[] {
  const agencyOf = agencyOfEach(record);
  const withChild = own.filter((contact) => tookPart(contact, childId));
  const seen = own.filter(
    (contact) => isInPerson(contact) && contact.sightings.some(({ personId }) => personId === childId),
  );
  const byAgency = new Map<string | null, Contact[]>();
  for (const contact of own) {
    const parties = partiesOf(contact, agencyOf).map(({ agencyId }) => agencyId);
    for (const agency of new Set(parties.length === 0 ? [null] : parties))
      addLatest(byAgency, agency, contact);
  }
  const byHome = new Map<string | null, Contact[]>();
  for (const contact of seen) {
    const isVisit = homeVisitKinds.some((kind) => kind === contact.kind);
    if (contact.householdId !== null || isVisit) addLatest(byHome, contact.householdId, contact);
  }
  return [
    ...[...byAgency.values(), ...byHome.values()].flat(),
    ...withChild.filter(({ on }) => on === withChild.at(-1)?.on),
    ...attemptsSince(own, childId, byHome),
  ];
}

/** Contacts come the oldest first: a later day takes the place, the same day adds. */
function addLatest(latest: Map<string | null, Contact[]>, key: string | null, contact: Contact): void {
  const known = latest.get(key) ?? [];
  latest.set(key, known[0]?.on === contact.on ? [...known, contact] : [contact]);
}

function attemptsSince(
  own: readonly Contact[],
  childId: PersonId,
  seenAt: ReadonlyMap<string | null, readonly Contact[]>,
): Contact[] {
  return own.filter(
    ({ on, householdId, attempts }) =>
      householdId !== null &&
      attempts.some(({ personId }) => personId === childId) &&
      on > (seenAt.get(householdId)?.[0]?.on ?? ''),
  );
}
