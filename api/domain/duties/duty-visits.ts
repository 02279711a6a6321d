import { dayOfMoment, type CalendarDate } from '../calendar-date.ts';
import { compareText } from '../compare-text.ts';
import type { FamilyAt } from '../family-at.ts';
import type { Contact, Professional } from '../family-record.ts';
import type { PersonId } from '../ids.ts';
import { isMeeting } from '../seen/in-person.ts';
import { isSocialWorker } from '../seen/by-social-worker.ts';
import type { YesNoUnknown } from '../vocabulary.ts';
import { lastDayOfRecord } from '../seen/sightings-held.ts';
import { contactsOfChild } from './contacts-of-child.ts';
import { notificationsOf } from './notifications-of.ts';
import type { DutyRule } from './rule-pack.ts';

/** What would serve a duty, and what it says of this child: a visit, a meeting held, a thing done. */
export interface DutyVisit {
  /** Null where a notification or an interview says that it was done, and no contact. */
  readonly contact: Contact | null;
  readonly on: CalendarDate;
  /** `unknown`: the record does not say whether the child was seen. What was held or done is `yes`. */
  readonly seen: YesNoUnknown;
}

/** What could serve a duty of this rule: visits, or what was held or done; oldest first, one for each day. */
export function eventsTowards(family: FamilyAt, childId: PersonId, rule: DutyRule): DutyVisit[] {
  return rule.kind === 'visit' ? visitsTowards(family, childId, rule) : doneTowards(family, childId, rule);
}

/**
 * The visits that a duty would count had the child been seen: where the same day is recorded as seen and not seen, seen
 * wins (data-and-rules B3.3). From any time up to the date of the family.
 */
function visitsTowards(family: FamilyAt, childId: PersonId, rule: DutyRule): DutyVisit[] {
  const byDay = new Map<CalendarDate, DutyVisit>();
  for (const contact of contactsOfChild(family, childId)) {
    const seen = seenIn(contact, childId);
    const before = byDay.get(contact.on);
    if (seen === null || (before !== undefined && rank[before.seen] <= rank[seen])) continue;
    if (!serves(contact, rule, family.record.professionals)) continue;
    byDay.set(contact.on, { contact, on: contact.on, seen });
  }
  return inOrder([...byDay.values()]);
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
  if (satisfiedBy.roles.length === 0) return true;
  const alsoByWording = satisfiedBy.roles.includes('social_worker');
  return professionals.some(
    (each) =>
      contact.professionalIds.includes(each.id) &&
      (satisfiedBy.roles.includes(each.role) || (alsoByWording && isSocialWorker(each))),
  );
}

/** Null where the contact was not about seeing this child. */
function seenIn(contact: Contact, childId: PersonId): YesNoUnknown | null {
  if (contact.sightings.some(({ personId }) => personId === childId)) return 'yes';
  const attempt = contact.attempts.find(({ personId }) => personId === childId);
  return attempt?.seen ?? null;
}

/** Meetings that were held, interviews and notifications: nothing that was cancelled. */
function doneTowards(
  family: FamilyAt,
  childId: PersonId,
  { id, satisfiedBy, starts }: DutyRule,
): DutyVisit[] {
  const until = lastDayOfRecord(family);
  const held = contactsOfChild(family, childId)
    .filter(
      (contact) =>
        satisfiedBy.kinds.includes(contact.kind) &&
        contact.outcome === 'completed' &&
        (contact.duties === null || contact.duties.includes(id)) &&
        concernsChild(contact, childId),
    )
    .map((contact): DutyVisit => ({ contact, on: contact.on, seen: 'yes' }));
  const said = notificationsOf(family, childId, satisfiedBy.notifications, until).map(({ on }) => done(on));
  const interviews = starts.from === 'return' ? interviewsOf(family, childId, until) : [];
  const byDay = new Map([...said, ...interviews, ...held].map((event) => [event.on, event]));
  return inOrder([...byDay.values()]);
}

function interviewsOf({ record }: FamilyAt, childId: PersonId, until: CalendarDate): DutyVisit[] {
  return record.missingEpisodes
    .filter(({ personId }) => personId === childId)
    .flatMap(({ returnInterviewAt }) => (returnInterviewAt === null ? [] : [dayOfMoment(returnInterviewAt)]))
    .filter((day) => day <= until)
    .map(done);
}

function done(on: CalendarDate): DutyVisit {
  return { contact: null, on, seen: 'yes' };
}

function inOrder(events: readonly DutyVisit[]): DutyVisit[] {
  return events.toSorted((a, b) => compareText(a.on, b.on));
}

/** Was the meeting about the child, or was the child there? */
export function concernsChild({ aboutIds, sightings, attended }: Contact, childId: string): boolean {
  return (
    aboutIds.some((id) => id === childId) ||
    sightings.some(({ personId }) => personId === childId) ||
    attended.personIds.some((id) => id === childId)
  );
}
