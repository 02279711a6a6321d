import type { CalendarDate } from '../calendar-date.ts';
import { compareText } from '../compare-text.ts';
import type { FamilyAt } from '../family-at.ts';
import type { Contact } from '../family-record.ts';
import type { PersonId } from '../ids.ts';
import { peopleOf } from '../professionals/contact-tallies.ts';
import { attemptEvidence, notInPersonEvidence, sightingEvidence } from '../questions/evidence.ts';
import { isInPerson } from '../seen/in-person.ts';
import { nameOf } from '../seen/names.ts';
import { byWhom } from '../seen/sighting-words.ts';
import { labelOf } from '../words/labels.ts';
import { countInWords } from '../words/lists-in-words.ts';
import { daysAsked, type MatrixAsked } from './contact-matrix.ts';
import { columnOfEarlier, columnsOf } from './matrix-columns.ts';

/** The contacts that a cell counts. */
export interface ContactsBehind {
  /** The latest first. */
  readonly contacts: readonly { readonly id: string; readonly on: CalendarDate; readonly says: string }[];
  /** What is counted and not listed, in a sentence; empty where nothing is. */
  readonly folded: string;
}

/** @param columnId a professional or an agency, as the matrix is asked for; null: with anybody. */
export function contactsBehind(
  family: FamilyAt,
  { by, days }: MatrixAsked,
  childId: PersonId,
  columnId: string | null,
): ContactsBehind {
  const { from, to } = daysAsked(family, days);
  const contacts = family.contacts
    .filter(
      (contact) =>
        (from === null || contact.on >= from) &&
        contact.on <= to &&
        peopleOf(contact).includes(childId) &&
        (columnId === null || columnsOf(family, contact, by).includes(columnId)),
    )
    .toSorted((a, b) => compareText(b.on, a.on) || compareText(a.id, b.id))
    .map((contact) => ({ id: contact.id, on: contact.on, says: contactInWords(family, contact, childId) }));
  const earlier = family.record.earlier.filter(
    (group) =>
      group.personId === childId &&
      (columnId === null || columnOfEarlier(group, by) === columnId) &&
      (from === null || group.lastOn >= from) &&
      group.firstOn <= to,
  );
  const count = earlier.reduce((sum, group) => sum + group.contacts, 0);
  const folded =
    count === 0
      ? ''
      : `Up to ${countInWords(count, 'earlier contact')} are held as counts only, and not listed.`;
  return { contacts, folded };
}

/** What the contact was to this child: seen, in touch, to be seen, there, or about. */
function contactInWords(family: FamilyAt, contact: Contact, childId: PersonId): string {
  const sighting = contact.sightings.find(({ personId }) => personId === childId);
  if (sighting !== undefined) {
    return isInPerson(contact)
      ? sightingEvidence(family, { contact, sighting }).says
      : notInPersonEvidence(family, contact, childId).says;
  }
  if (contact.attempts.some(({ personId }) => personId === childId)) {
    return attemptEvidence(family, contact, childId).says;
  }
  const who = nameOf(family, childId);
  const by = byWhom(family, contact);
  const how = contact.attended.personIds.includes(childId)
    ? `${who} was there`
    : `about ${who}, not recorded as seen`;
  return `${labelOf('contactKind', contact.kind)}${by === '' ? '' : ` by ${by}`}, ${how}.`;
}
