import {
  addMonths,
  daysBetween,
  daysInWords,
  firstDay,
  inWords,
  type CalendarDate,
} from '../calendar-date.ts';
import type { FamilyAt } from '../family-at.ts';
import type { Contact } from '../family-record.ts';
import { ageOfMajority, birthOf, type PersonAt } from '../person-at.ts';
import { missingSummary } from '../missing/missing-summary.ts';
import { socialCareOf } from '../seen/agencies-near.ts';
import { nameOf } from '../seen/names.ts';
import { brothersAndSisters } from '../kinship/brothers-and-sisters.ts';
import { isTrueOn } from '../statement.ts';
import type { RecordingLimit } from '../vocabulary.ts';
import { listInWords } from '../words/lists-in-words.ts';
import type { BankHolidays } from './bank-holidays.ts';
import { contactsOfChild } from './contacts-of-child.ts';
import { dayInWords } from './duty-in-words.ts';
import type { DutyStatus } from './duty-status.ts';
import type { DutyVisit } from './duty-visits.ts';
import type { PackSettings } from './rule-pack.ts';
import { addInterval, intervalInWords } from './working-days.ts';

interface Context {
  readonly family: FamilyAt;
  readonly child: PersonAt;
  readonly on: CalendarDate;
  readonly holidays: BankHolidays;
  readonly settings: PackSettings;
}

/**
 * What belongs beside the state of a duty, a sentence each: visits that did not see the child, whom they saw, what
 * never counts, how visits were made, what is not known. None of it changes the state (data-and-rules B3.9).
 */
export function dutyNotes(status: DutyStatus, visits: readonly DutyVisit[], context: Context): string[] {
  const { rule, required } = status.duty;
  if (!required.is) return [];
  if (rule.kind !== 'visit') {
    return [...offeredNotes(status), ...cancelledNotes(status, context), ...calendarNotes(status, context)];
  }
  return [
    ...undecidedNotes(status),
    ...notSeenNotes(status, context),
    ...siblingNotes(status, context),
    ...beforeNotes(status),
    ...futureNotes(status, context),
    ...missingNotes(context),
    ...qualityNotes(status, visits, context),
    ...calendarNotes(status, context),
  ];
}

/** Late also if the visit that does not say did see the child. */
function undecidedNotes({ state, undecided, dueIfSeen }: DutyStatus): string[] {
  const latest = undecided.at(-1);
  if (latest === undefined || dueIfSeen === null) return [];
  const says = `A visit on ${inWords(latest.on)} does not say whether the child was seen`;
  if (state === 'overdue' || state === 'never-seen') {
    return [`${says}; even if so, the next visit was due by ${dayInWords(dueIfSeen)}.`];
  }
  return state === 'cannot-tell' ? [] : [`${says}.`];
}

/** A visit that met no child asks for another soon: a note, not a state. */
function notSeenNotes({ notSeen, last }: DutyStatus, context: Context): string[] {
  const { on, holidays, settings } = context;
  return notSeen.slice(-3).map((visit, index, latest) => {
    const said = notSeenOn(visit, context);
    if (index < latest.length - 1) return `${said}.`;
    const by = addInterval(visit.on, settings.afterNoAccess, holidays, settings.dayOne);
    const ask = last !== null && last.on > visit.on ? '' : followUp(by, on, settings);
    return `${said}${ask}.`;
  });
}

/** A source that writes "not seen" also where nobody answered does not say that the child was not seen. */
function notSeenOn({ on }: DutyVisit, { family }: Context): string {
  return isLimited(family, 'not_seen_may_be_unanswered')
    ? `On ${inWords(on)} the child is not recorded as seen (this source does not tell “no” from “not answered”)`
    : `On ${inWords(on)} the child is recorded as not seen`;
}

/** Does what is held of social care say of itself that it cannot tell this? */
function isLimited(family: FamilyAt, limit: RecordingLimit): boolean {
  const socialCare = socialCareOf(family);
  return family.record.coverage.some(
    ({ agencyId, limits = [] }) => socialCare.has(agencyId) && limits.includes(limit),
  );
}

function followUp(by: CalendarDate, on: CalendarDate, { afterNoAccess }: PackSettings): string {
  const within = `${intervalInWords(afterNoAccess)} later, local practice`;
  return by < on
    ? `; to be seen again by ${inWords(by)} (${within}), which has passed`
    : `; to be seen by ${inWords(by)} (${within})`;
}

/** Not the sibling, not the family: whom a visit saw instead is said, and never counts for this child. */
function siblingNotes({ last, duty, state }: DutyStatus, { family, child }: Context): string[] {
  if (state !== 'overdue' && state !== 'never-seen' && state !== 'cannot-tell') return [];
  const siblings = brothersAndSisters(family, child.id);
  const since = last?.on ?? duty.base;
  const latest = family.contacts.findLast(
    (contact) =>
      contact.on > since &&
      duty.rule.satisfiedBy.kinds.includes(contact.kind) &&
      wasAtHomeOf(contact, family, child) &&
      !contact.sightings.some(({ personId }) => personId === child.id) &&
      contact.sightings.some(({ personId }) => siblings.has(personId)),
  );
  if (latest === undefined) return [];
  const seen = latest.sightings.filter(({ personId }) => siblings.has(personId));
  const names = listInWords(seen.map(({ personId }) => nameOf(family, personId)));
  const were = seen.length === 1 ? 'was' : 'were';
  return [`${names} ${were} seen on ${inWords(latest.on)}; no record that ${child.shortName} was.`];
}

/** A visit to a brother who lives elsewhere tells nothing of this child. Where the home is not recorded, it may. */
function wasAtHomeOf({ householdId, on }: Contact, { record }: FamilyAt, { id }: PersonAt): boolean {
  if (householdId === null) return true;
  return record.stays.some(
    (stay) =>
      stay.personId === id &&
      stay.householdId === householdId &&
      stay.retractedAt === null &&
      stay.certainty !== 'disproved' &&
      isTrueOn(stay, on),
  );
}

function beforeNotes({ before, last, duty }: DutyStatus): string[] {
  if (before === null || last !== null) return [];
  const what = duty.isFromBirth
    ? 'the birth'
    : duty.begins.placement === null
      ? 'the plan'
      : 'this placement';
  return [`Last seen before ${what}, on ${inWords(before.on)}: that does not count.`];
}

/** A visit dated after the day looked at has not happened yet, or is dated wrongly. */
function futureNotes({ duty }: DutyStatus, { family, child, on }: Context): string[] {
  if (on < family.record.asAt) return [];
  return family.record.contacts
    .filter(
      (contact) =>
        contact.on > on &&
        duty.rule.satisfiedBy.kinds.includes(contact.kind) &&
        contact.sightings.some(({ personId }) => personId === child.id),
    )
    .map((contact) => `A visit dated ${inWords(contact.on)} is in the future and is not counted.`);
}

function missingNotes({ family, child }: Context): string[] {
  const missing = missingSummary(family, child.id);
  return missing?.lastTo !== null
    ? []
    : [`Missing since ${inWords(missing.lastFrom)}; the visit is still due.`];
}

/** What was cancelled was not held, and that is said: its day stands in the record. */
function cancelledNotes({ duty, last }: DutyStatus, { family, child }: Context): string[] {
  const since = last?.on ?? duty.base;
  const latest = contactsOfChild(family, child.id).findLast(
    ({ kind, outcome, on }) =>
      duty.rule.satisfiedBy.kinds.includes(kind) && outcome.startsWith('cancelled') && on >= since,
  );
  return latest === undefined ? [] : [`The ${duty.rule.thing} of ${inWords(latest.on)} was cancelled.`];
}

/** Whether a return interview was offered says nothing of whether it was held. */
function offeredNotes({ duty: { begins }, last }: DutyStatus): string[] {
  const { episode } = begins;
  if (episode === null || last !== null || episode.returnInterviewOffered === 'unknown') return [];
  return [episode.returnInterviewOffered === 'yes' ? 'It was offered.' : 'None was offered.'];
}

/** Among the last seen visits one is to be alone, from the age asked, and one with the bedroom seen. */
function qualityNotes(
  { duty }: DutyStatus,
  visits: readonly DutyVisit[],
  { family, child, settings, on }: Context,
): string[] {
  const seen = visits.filter((visit) => visit.seen === 'yes' && duty.base <= visit.on && visit.on <= on);
  const latest = seen.slice(-settings.qualityVisits);
  const isBedroomHeld = !isLimited(family, 'bedroom_not_recorded');
  const notRecorded = isBedroomHeld || seen.length === 0 ? [] : ['Bedroom: not recorded in this source.'];
  if (latest.length < settings.qualityVisits) return notRecorded;
  const of = (key: 'alone' | 'bedroomSeen') =>
    latest.map(({ contact }) => contact?.sightings.find(({ personId }) => personId === child.id)?.[key]);
  const told = (values: readonly (string | undefined)[], no: string, unknown: string) => {
    if (values.every((value) => value === 'no')) return [no];
    return values.every((value) => value !== 'yes') ? [unknown] : [];
  };
  const last = `the last ${settings.qualityVisits} visits`;
  const isAsked = child.age !== null && child.age >= settings.aloneFromAge;
  return [
    ...(isAsked
      ? told(of('alone'), `Not seen alone on ${last}.`, `Whether seen alone on ${last} is not recorded.`)
      : []),
    ...(isBedroomHeld
      ? told(of('bedroomSeen'), `Bedroom not seen on ${last}.`, `Bedroom: not recorded on ${last}.`)
      : notRecorded),
  ];
}

function calendarNotes({ dueOn, duty }: DutyStatus, { holidays, on, child }: Context): string[] {
  const late = dueOn === null || dueOn < on ? on : dueOn;
  const isKnown = late <= holidays.last && duty.base >= holidays.first;
  const coming = birthday18(child);
  const days = coming === null ? null : daysBetween(on, coming);
  return [
    ...(days !== null && days > 0 && days <= nearBirthday
      ? [`Turns 18 ${days === 1 ? 'tomorrow' : `in ${daysInWords(days)}`}.`]
      : []),
    ...(isKnown
      ? []
      : [
          `Bank holidays are known here from ${inWords(holidays.first)} to ${inWords(holidays.last)}; outside, working days are counted without them.`,
        ]),
  ];
}

const nearBirthday = 28;

function birthday18(child: PersonAt): CalendarDate | null {
  const born = birthOf(child);
  return born === null ? null : addMonths(firstDay(born), 12 * ageOfMajority);
}
