import type { CalendarDate } from './calendar-date.ts';
import { agencyOfEach, partiesOf, type AgencyOfProfessional } from './contact-parties.ts';
import type { Contact, EarlierContacts, FamilyRecord } from './family-record.ts';
import type { PersonId } from './ids.ts';
import { peopleOf } from './professionals/contact-tallies.ts';
import { contactsAnswersRestOn } from './questions/contacts-answers-rest-on.ts';
import { isInPerson } from './seen/in-person.ts';

/**
 * Folds contacts older than a day to counts by person and professional (`earlier`), and keeps whole each one that an
 * answer rests on, and what only mentions people (there is nobody to count it under): asked for the record's own date or a later one, every question finds the same as before. A record
 * may be folded again; what happened on the record's own date or later is never folded.
 */
export function foldContacts(record: FamilyRecord, before: CalendarDate): FamilyRecord {
  const boundary = before < record.asAt ? before : record.asAt;
  const kept = contactsAnswersRestOn(record);
  const isFolded = (contact: Contact) =>
    contact.on < boundary && !kept.has(contact.id) && peopleOf(contact).length > 0;
  const agencyOf = agencyOfEach(record);
  const groups = new Map<string, EarlierContacts>();
  for (const group of record.earlier) addTo(groups, group);
  for (const contact of record.contacts) {
    if (isFolded(contact)) for (const group of groupsOf(contact, agencyOf)) addTo(groups, group);
  }
  const earlier = [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group);
  const { contactsFoldedBefore: folded } = record;
  return {
    ...record,
    contacts: record.contacts.filter((contact) => !isFolded(contact)),
    contactsFoldedBefore: folded !== null && folded > boundary ? folded : boundary,
    earlier,
  };
}

/** One count for each person the contact was with or about, under each professional in it, or each agency alone. */
function groupsOf(contact: Contact, agencyOf: AgencyOfProfessional): EarlierContacts[] {
  const parties = partiesOf(contact, agencyOf);
  const told = parties.length === 0 ? [{ professionalId: null, agencyId: null }] : parties;
  return peopleOf(contact).flatMap((personId) =>
    told.map((party) => ({ ...party, personId, ...countsOf(contact, personId) })),
  );
}

/** Seen is counted where it was in person only: a call is a contact and no sighting. */
function countsOf(contact: Contact, person: PersonId) {
  const { on, sightings } = contact;
  const own = isInPerson(contact) ? sightings.filter(({ personId }) => personId === person) : [];
  const alone = own.some((sighting) => sighting.alone === 'yes');
  return { contacts: 1, seen: own.length > 0 ? 1 : 0, alone: alone ? 1 : 0, firstOn: on, lastOn: on };
}

function addTo(groups: Map<string, EarlierContacts>, group: EarlierContacts): void {
  const key = [group.personId, group.professionalId ?? '', group.agencyId ?? ''].join('\u0000');
  const known = groups.get(key);
  if (known === undefined) {
    groups.set(key, group);
    return;
  }
  groups.set(key, {
    ...known,
    contacts: known.contacts + group.contacts,
    seen: known.seen + group.seen,
    alone: known.alone + group.alone,
    firstOn: known.firstOn < group.firstOn ? known.firstOn : group.firstOn,
    lastOn: known.lastOn > group.lastOn ? known.lastOn : group.lastOn,
  });
}
