import type { Contact } from '../family-record.ts';
import { meetingKinds, type ContactKind } from '../vocabulary.ts';
import { kindsWithoutSighting } from './seen-rules.ts';

/** Asked of every contact again and again: sets, not lists. */
const meetings: ReadonlySet<ContactKind> = new Set(meetingKinds);
const withoutSighting: ReadonlySet<ContactKind> = new Set(kindsWithoutSighting);

/** Were professional and person in one place? A sighting recorded on a call or in a letter is none, whatever it says. */
export function isInPerson({ kind }: Pick<Contact, 'kind'>): boolean {
  return !withoutSighting.has(kind);
}

export function isMeeting({ kind }: Pick<Contact, 'kind'>): boolean {
  return meetings.has(kind);
}

/** Would data that holds this kind of contact hold a visit to a child? Meetings alone would not. */
export function tellsOfSightings(kind: ContactKind): boolean {
  return isInPerson({ kind }) && !isMeeting({ kind });
}
