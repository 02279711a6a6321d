import { calendarDate, type CalendarDate } from '../../domain/calendar-date.ts';
import { isHeldAsChild } from '../../domain/child-without-dob.ts';
import type { Attempt, Attendance, Contact, Person, Sighting, Stay } from '../../domain/family-record.ts';
import {
  agencyId,
  concernId,
  contactId,
  householdId,
  personId,
  professionalId,
  type PersonId,
} from '../../domain/ids.ts';
import { existsOn, personAt } from '../../domain/person-at.ts';
import { contactKinds, type YesNoUnknown } from '../../domain/vocabulary.ts';
import { byId, sortedIds, textOrNull } from '../statement-parts.ts';
import type { Rows } from './family-file-schema.ts';
import { kindOrOther, withWrittenKind } from './open-kind.ts';
import type { Remarks } from './remark.ts';
import type { ContactRow, ParticipantRow } from './work-schema.ts';

/** What is needed from the rest of the file to read a contact. */
interface Surroundings {
  readonly agencyOf: ReadonlyMap<string, string>;
  readonly isChildOn: (id: PersonId, on: CalendarDate) => boolean;
}

export function contactsOf(
  rows: Rows,
  people: readonly Person[],
  stays: readonly Stay[],
  remarks: Remarks,
): Contact[] {
  const surroundings = {
    agencyOf: new Map(rows.professionals.map((row) => [row.id, row.agencyId])),
    isChildOn: childhoods(people, stays),
  };
  return rows.contacts.map((row, at) => contactOf(row, at, surroundings, remarks)).sort(byId);
}

function contactOf(row: ContactRow, at: number, around: Surroundings, remarks: Remarks): Contact {
  const { agencyOf } = around;
  const agencies = (row.professionalIds ?? []).flatMap((id) => agencyOf.get(id) ?? []);
  return {
    id: contactId(row.id),
    on: calendarDate(row.date),
    recordedAt: row.recordedOn == null ? null : calendarDate(row.recordedOn),
    kind: kindOrOther(contactKinds, row.kind, ['contacts', at, 'kind'], 'the note of the contact', remarks),
    outcome: row.outcome,
    householdId: row.householdId == null ? null : householdId(row.householdId),
    announced: yesNo(row.announced),
    professionalIds: sortedIds(row.professionalIds, professionalId),
    agencyIds: sortedIds([...(row.agencyIds ?? []), ...agencies], agencyId),
    sightings: (row.participants ?? [])
      .filter(({ seen }) => seen === true)
      .map(sightingOf)
      .sort(byPerson),
    attempts: attemptsOf(row, around),
    aboutIds: sortedIds(row.aboutIds, personId),
    mentionedIds: sortedIds(row.mentionedIds, personId),
    heardIds: sortedIds(
      (row.participants ?? []).filter(isHeardOnly).map(({ personId: id }) => id),
      personId,
    ),
    raisedConcernIds: sortedIds(row.raisedConcernIds, concernId),
    consideredConcernIds: sortedIds(row.discussedConcernIds, concernId),
    invited: attendanceOf(row.invitedIds, agencyOf),
    attended: attendanceOf(row.attendedIds, agencyOf),
    sharedWithAgencyIds: sortedIds(row.sharedWithAgencyIds, agencyId),
    reportedById: row.reportedById == null ? null : personId(row.reportedById),
    duties: row.duties == null ? null : [...new Set(row.duties)].sort(),
    note: withWrittenKind(textOrNull(row.note), row.kind, contactKinds),
  };
}

function isHeardOnly({ seen, heardOnly }: ParticipantRow): boolean {
  return seen !== true && heardOnly === true;
}

function sightingOf(row: ParticipantRow): Sighting {
  return {
    personId: personId(row.personId),
    alone: yesNo(row.alone),
    spokenTo: yesNo(row.spokenTo),
    bedroomSeen: yesNo(row.bedroomSeen),
    presentWithIds: sortedIds(row.presentWith, personId),
    notAloneReason: row.notAloneReason ?? null,
  };
}

/**
 * Who was not seen although that was the purpose: participants recorded as not seen, and, where the contact did
 * not come about, every child it was about. A participant of whom the record does not say is `unknown`.
 */
function attemptsOf(row: ContactRow, { isChildOn }: Surroundings): Attempt[] {
  const attempts = new Map<PersonId, Attempt['seen']>();
  for (const participant of row.participants ?? []) {
    if (participant.seen === true || isHeardOnly(participant)) continue;
    attempts.set(personId(participant.personId), participant.seen === false ? 'no' : 'unknown');
  }
  if (row.outcome !== 'completed') {
    const seen = new Set(
      (row.participants ?? []).filter((one) => one.seen === true).map((one) => one.personId),
    );
    for (const id of row.aboutIds ?? []) {
      if (!seen.has(id) && isChildOn(personId(id), calendarDate(row.date))) attempts.set(personId(id), 'no');
    }
  }
  return [...attempts].map(([id, seen]) => ({ personId: id, seen })).sort(byPerson);
}

/** Born, under 18 and living on that day. Without any date of birth: in a home as a child on that day. */
function childhoods(people: readonly Person[], stays: readonly Stay[]): Surroundings['isChildOn'] {
  const byId = new Map(people.map((person) => [person.id, person]));
  return (id, on) => {
    const person = byId.get(id);
    const details = person?.details.at(-1);
    if (person === undefined || details === undefined || !existsOn(details, on)) return false;
    const isHeld = stays.some((stay) => stay.personId === id && isHeldAsChild(stay, on));
    return personAt(person, details, on, null, isHeld ? 'child' : 'open').isChild;
  };
}

function attendanceOf(
  ids: readonly string[] | null | undefined,
  agencyOf: ReadonlyMap<string, string>,
): Attendance {
  const isProfessional = (id: string) => agencyOf.has(id);
  return {
    professionalIds: sortedIds(ids?.filter(isProfessional), professionalId),
    personIds: sortedIds(
      ids?.filter((id) => !isProfessional(id)),
      personId,
    ),
  };
}

function byPerson(a: { readonly personId: PersonId }, b: { readonly personId: PersonId }): number {
  return byId({ id: a.personId }, { id: b.personId });
}

/** A file's true, false or nothing: not recorded is never read as no. */
export function yesNo(value: boolean | null | undefined): YesNoUnknown {
  if (value == null) return 'unknown';
  return value ? 'yes' : 'no';
}
