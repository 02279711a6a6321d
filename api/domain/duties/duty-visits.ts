import type { CalendarDate } from '../calendar-date.ts';
import type { FamilyAt } from '../family-at.ts';
import type { Contact, Professional } from '../family-record.ts';
import type { PersonId } from '../ids.ts';
import { isMeeting } from '../seen/in-person.ts';
import { isSocialWorker } from '../seen/by-social-worker.ts';
import type { YesNoUnknown } from '../vocabulary.ts';
import type { Duty } from './duty.ts';
import type { DutyRule } from './rule-pack.ts';

/** A contact that would serve a duty, and what it says of this child. */
export interface DutyVisit {
  readonly contact: Contact;
  readonly on: CalendarDate;
  /** `unknown`: the record does not say whether the child was seen. */
  readonly seen: YesNoUnknown;
}

/**
 * The visits that a duty would count had the child been seen, oldest first, one for each day: where the same day is
 * recorded as seen and not seen, seen wins (data-and-rules B3.3). From any time up to the date of the family.
 */
export function visitsTowards(family: FamilyAt, childId: PersonId, { rule }: Duty): DutyVisit[] {
  const byDay = new Map<CalendarDate, DutyVisit>();
  for (const contact of family.contacts) {
    if (!serves(contact, rule, family.record.professionals)) continue;
    const seen = seenIn(contact, childId);
    const before = byDay.get(contact.on);
    if (seen === null || (before !== undefined && rank[before.seen] <= rank[seen])) continue;
    byDay.set(contact.on, { contact, on: contact.on, seen });
  }
  return [...byDay.values()].sort((a, b) => (a.on < b.on ? -1 : 1));
}

const rank: Record<YesNoUnknown, number> = { yes: 0, unknown: 1, no: 2 };

/**
 * What a contact says it serves goes before its kind; without a word, a statutory visit by a social worker serves every
 * visiting duty. A meeting never does, even if the child is there.
 */
function serves(
  contact: Contact,
  { id, satisfiedBy }: DutyRule,
  professionals: readonly Professional[],
): boolean {
  if (isMeeting(contact)) return false;
  if (contact.duties !== null) return contact.duties.includes(id);
  if (!satisfiedBy.kinds.includes(contact.kind)) return false;
  const present = professionals.filter((each) => contact.professionalIds.includes(each.id));
  return present.some(
    (each) =>
      satisfiedBy.roles.includes(each.role) ||
      (satisfiedBy.roles.includes('social_worker') && isSocialWorker(each)),
  );
}

/** Null where the contact was not about seeing this child. */
function seenIn(contact: Contact, childId: PersonId): YesNoUnknown | null {
  if (contact.sightings.some(({ personId }) => personId === childId)) return 'yes';
  const attempt = contact.attempts.find(({ personId }) => personId === childId);
  return attempt?.seen ?? null;
}
