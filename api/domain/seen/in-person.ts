import type { Contact } from '../family-record.ts';
import { meetingKinds, type ContactKind } from '../vocabulary.ts';
import { kindsWithoutSighting } from './seen-rules.ts';

/** Were professional and person in one place? A sighting recorded on a call or in a letter is none, whatever it says. */
export function isInPerson({ kind }: Pick<Contact, 'kind'>): boolean {
  return !kindsWithoutSighting.includes(kind);
}

export function isMeeting({ kind }: Pick<Contact, 'kind'>): boolean {
  return meetingKinds.some((meeting) => meeting === kind);
}

/** Would data that holds this kind of contact hold a visit to a child? Meetings alone would not. */
export function tellsOfSightings(kind: ContactKind): boolean {
  return isInPerson({ kind }) && !isMeeting({ kind });
}
