import { dayOfMoment, daysBetween, firstDay } from '../calendar-date.ts';
import { englandDefault } from '../duties/england-default.ts';
import type { Contact, FamilyRecord, Person } from '../family-record.ts';
import type { ContactId, PersonId } from '../ids.ts';
import { isUnder18 } from '../person-at.ts';
import {
  hasOrMayHaveSocialWorker,
  isBySocialWorkerOutsideMeetings,
  mayBeBySocialWorker,
} from '../seen/by-social-worker.ts';
import { isInPerson, isMeeting } from '../seen/in-person.ts';
import { isPlanLiveOn } from '../statement.ts';
import type { PlanKind } from '../vocabulary.ts';
import { sightingsByPerson, type PersonSighting } from '../seen/sightings.ts';
import { longestLook } from './last-days.ts';
import { contactsByPerson, keptAtAnyAge, latestTouches } from './latest-touches.ts';

/**
 * The contacts that the questions' answers rest on, for any date from the record's own on: those of the longest look
 * back, and of the older ones whatever a question asks for, however old. A folded record must answer as the whole one
 * does: a new question that reads older contacts adds its own here.
 */
export function contactsAnswersRestOn(record: FamilyRecord): Set<ContactId> {
  const contacts = record.contacts.filter(({ on }) => on <= record.asAt);
  const inPerson = contacts.filter(isInPerson);
  const sightings = sightingsByPerson(inPerson);
  const attendances = latestAttendances(inPerson);
  const kept = new Set<ContactId>([...attendances.values()].map(({ id }) => id));
  for (const { id, on } of contacts) if (daysBetween(on, record.asAt) < longestLook) kept.add(id);
  for (const { id } of [...underOpenPlans(record, contacts), ...keptAtAnyAge(contacts)]) kept.add(id);
  const byPerson = contactsByPerson(contacts);
  for (const person of record.people) {
    const own = sightings.get(person.id) ?? [];
    const needed = [
      ...latestOfEachKind(record, own),
      ...(mayBeChild(record, person) ? neededOfChild(record, contacts, person.id, own) : []),
      ...(mayBeChild(record, person) ? latestTouches(record, byPerson.get(person.id) ?? [], person.id) : []),
      ...(own.length === 0 && !attendances.has(person.id) ? tellingOfUnmet(contacts, person.id) : []),
    ];
    for (const { id } of needed) kept.add(id);
  }
  return kept;
}

/** Visits and meetings since the open plans of a visiting duty began: whether each came in time is told. */
function underOpenPlans(record: FamilyRecord, contacts: readonly Contact[]): Contact[] {
  const { rules } = record.rules ?? englandDefault;
  const kinds = new Set(rules.flatMap(({ satisfiedBy }) => satisfiedBy.kinds));
  const since = dutiesSince(record, new Set(rules.flatMap(({ starts }) => starts.planKinds)));
  return contacts.filter(
    (contact) =>
      (kinds.has(contact.kind) || contact.duties !== null || isMeeting(contact)) &&
      [...since].some(
        ([id, day]) =>
          (day <= contact.on || contact.kind === 'initial_cp_conference') &&
          (isWith(contact, id) || contact.aboutIds.includes(id) || contact.attended.personIds.includes(id)),
      ),
  );
}

/** From when somebody's duties may be counted: an open plan with those before it, a placement, a notice, a return. */
function dutiesSince(
  { plans, placements, notifications, missingEpisodes, asAt }: FamilyRecord,
  planKinds: ReadonlySet<PlanKind>,
): Map<PersonId, string> {
  const since = new Map<PersonId, string>();
  const add = (id: PersonId, day: string) => {
    const before = since.get(id);
    if (before === undefined || day < before) since.set(id, day);
  };
  const open = plans.filter((plan) => planKinds.has(plan.kind) && isPlanLiveOn(plan, asAt));
  for (const { personIds, kind } of open) {
    for (const id of personIds) {
      for (const plan of plans) {
        if (plan.kind === kind && plan.personIds.includes(id))
          add(id, plan.from === null ? '' : firstDay(plan.from));
      }
    }
  }
  for (const { personId, from } of placements) add(personId, from === null ? '' : firstDay(from));
  for (const { personId, on } of notifications) add(personId, on);
  for (const { personId, returnedAt } of missingEpisodes)
    if (returnedAt !== null) add(personId, dayOfMoment(returnedAt));
  return since;
}

function isWith({ sightings, attempts }: Contact, personId: PersonId): boolean {
  return [...sightings, ...attempts].some((each) => each.personId === personId);
}

/** Every contact of the latest day seen, alone, by a social worker or perhaps by one, and with the bedroom seen. */
function latestOfEachKind(record: FamilyRecord, own: readonly PersonSighting[]): Contact[] {
  const kinds: ((sighting: PersonSighting) => boolean)[] = [
    () => true,
    ({ sighting }) => sighting.alone === 'yes',
    ({ contact }) => isBySocialWorkerOutsideMeetings(record, contact),
    ({ contact }) => mayBeBySocialWorker(record, contact),
    ({ sighting }) => sighting.bedroomSeen === 'yes',
  ];
  return kinds.flatMap((isOfKind) => {
    const ofKind = own.filter(isOfKind);
    return ofKind.filter(({ contact }) => contact.on === ofKind[0]?.contact.on).map(({ contact }) => contact);
  });
}

/**
 * Sightings since the child was last alone (all, where that never was), attempts since the child was last seen, and
 * calls since then.
 */
function neededOfChild(
  record: FamilyRecord,
  contacts: readonly Contact[],
  childId: PersonId,
  own: readonly PersonSighting[],
): Contact[] {
  const lastSeen = own[0]?.contact.on ?? '';
  const lastAlone = own.find(({ sighting }) => sighting.alone === 'yes')?.contact.on ?? '';
  return [
    ...onlyInMeetings(record, own),
    ...own.map(({ contact }) => contact).filter(({ on }) => on >= lastAlone),
    ...contacts.filter(
      (contact) =>
        contact.on > lastSeen &&
        (contact.attempts.some(({ personId }) => personId === childId) ||
          (!isInPerson(contact) && contact.sightings.some(({ personId }) => personId === childId))),
    ),
  ];
}

/**
 * Of a child whom social workers saw (or may have seen) in meetings only, those meetings: among the counts they could
 * not be told from a visit, and "never visited" would become "not known".
 */
function onlyInMeetings(record: FamilyRecord, own: readonly PersonSighting[]): Contact[] {
  const contacts = own.map(({ contact }) => contact);
  const isTold = (contact: Contact) =>
    isBySocialWorkerOutsideMeetings(record, contact) || mayBeBySocialWorker(record, contact);
  if (contacts.some(isTold)) return [];
  return contacts.filter((contact) => hasOrMayHaveSocialWorker(record, contact));
}

/** Whatever tells of someone whom nobody has met: mentions, a voice heard, a call, a letter. */
function tellingOfUnmet(contacts: readonly Contact[], personId: PersonId): Contact[] {
  return contacts.filter(
    ({ mentionedIds, heardIds, sightings, attended }) =>
      mentionedIds.includes(personId) ||
      heardIds.includes(personId) ||
      attended.personIds.includes(personId) ||
      sightings.some((sighting) => sighting.personId === personId),
  );
}

/** The latest meeting or contact that each person came to: having come is having been met. */
function latestAttendances(contacts: readonly Contact[]): Map<PersonId, Contact> {
  const latest = new Map<PersonId, Contact>();
  for (const contact of contacts) {
    for (const id of contact.attended.personIds) {
      const known = latest.get(id);
      if (known === undefined || contact.on > known.on) latest.set(id, contact);
    }
  }
  return latest;
}

/** Under 18 on the record's date by any version of the details, or without a date of birth: other ties may tell a child. */
function mayBeChild({ asAt }: FamilyRecord, { details }: Person): boolean {
  return details.some(({ dob }) => dob === null || isUnder18(dob, asAt));
}
