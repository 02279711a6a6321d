import { contactsOfChild } from '../../duties/contacts-of-child.ts';
import type { FamilyAt } from '../../family-at.ts';
import type { Contact } from '../../family-record.ts';
import { courseOf, isHomeVisit } from '../../homes/visits-to-homes.ts';
import type { AgencyId, PersonId } from '../../ids.ts';
import type { PersonAt } from '../../person-at.ts';
import { isInPerson } from '../../seen/in-person.ts';
import type { ContactOutcome } from '../../vocabulary.ts';
import { isInLastDays, isInLongestLook, type LastDays } from '../last-days.ts';

/** Contacts of one agency in a row that were to see a child, away from home, and did not. */
export interface AppointmentsInARow {
  readonly child: PersonAt;
  readonly agencyId: AgencyId;
  /** Since the agency last saw the child; oldest first. */
  readonly failed: readonly Contact[];
  /** After the last day seen, too, and not recorded whether the child was seen. */
  readonly notRecorded: readonly Contact[];
  /** In the longest look. */
  readonly lastSeen: Contact | null;
}

/** One for each agency whose latest such contact lies in the days asked about, in the order of their ids. */
export function appointmentsInARow(family: FamilyAt, child: PersonAt, asked: LastDays): AppointmentsInARow[] {
  const contacts = contactsOfChild(family, child.id).filter(({ on }) => isInLongestLook(asked, on));
  const mine = contacts.filter((contact) => wasToSee(contact, child.id) || sawInPerson(contact, child.id));
  const agencies = [...new Set(mine.flatMap(({ agencyIds }) => agencyIds))].sort();
  return agencies.flatMap((agencyId) => {
    const theirs = mine.filter((contact) => contact.agencyIds.includes(agencyId));
    const lastSeen = theirs.findLast((contact) => sawInPerson(contact, child.id)) ?? null;
    const since = theirs.filter(({ on }) => lastSeen === null || on > lastSeen.on);
    const failed = since.filter((contact) => seenOf(contact, child.id) === 'no');
    const latest = failed.at(-1);
    if (latest === undefined || !isInLastDays(asked, latest.on)) return [];
    const notRecorded = since.filter((contact) => seenOf(contact, child.id) === 'unknown');
    return [{ child, agencyId, failed, notRecorded, lastSeen }];
  });
}

const saysOfAppointment: readonly ContactOutcome[] = ['was_not_brought', 'did_not_attend'];

/** Away from home, in person, and not called off by the agency: a record review may say that a child was not brought. */
function wasToSee(contact: Contact, childId: PersonId): boolean {
  return (
    contact.attempts.some(({ personId }) => personId === childId) &&
    courseOf(contact) !== 'not-made' &&
    !isHomeVisit(contact) &&
    (isInPerson(contact) || saysOfAppointment.includes(contact.outcome))
  );
}

function sawInPerson(contact: Contact, childId: PersonId): boolean {
  return isInPerson(contact) && contact.sightings.some(({ personId }) => personId === childId);
}

function seenOf({ attempts }: Contact, childId: PersonId): 'no' | 'unknown' | null {
  return attempts.find(({ personId }) => personId === childId)?.seen ?? null;
}
