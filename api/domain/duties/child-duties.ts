import { daysBetween, type CalendarDate } from '../calendar-date.ts';
import { livingChildren, type FamilyAt } from '../family-at.ts';
import { ageOfMajority, type PersonAt } from '../person-at.ts';
import { socialCareOf } from '../seen/agencies-near.ts';
import { contactsHeld, lastDayOfRecord, sightingsHeld, type SightingsHeld } from '../seen/sightings-held.ts';
import { isPlanLiveOn } from '../statement.ts';
import { englandAndWales, type BankHolidays } from './bank-holidays.ts';
import { dutiesTowards, type Duty } from './duty.ts';
import { dutyInWords } from './duty-in-words.ts';
import { dutyNotes } from './duty-notes.ts';
import { dutyStatus, type DutyStatus } from './duty-status.ts';
import { eventsTowards } from './duty-visits.ts';
import { englandDefault } from './england-default.ts';
import type { RulePack } from './rule-pack.ts';

/** A duty towards a child on the day looked at, told in words. */
export interface ChildDuty {
  readonly child: PersonAt;
  readonly status: DutyStatus;
  /** Where it stands, with the day and the reason. */
  readonly says: string;
  /** What belongs beside it; none of it changes the state. */
  readonly notes: readonly string[];
}

export interface RulesInForce {
  readonly pack: RulePack;
  readonly holidays: BankHolidays;
}

export const rulesOfEngland: RulesInForce = { pack: englandDefault, holidays: englandAndWales };

/** The pack that the record is to be told by; that of England where none is put in place. */
export function rulesOf({ record }: Pick<FamilyAt, 'record'>): RulesInForce {
  return record.rules === undefined ? rulesOfEngland : { ...rulesOfEngland, pack: record.rules };
}

/**
 * Every duty towards each living or unborn child of the family, live or lately ended, in the order of the pack; towards an
 * adult where one goes on (a care leaver) or a plan is still open. On the
 * day looked at, or on the record's own where that is earlier: what came after is not in it.
 */
export function childDuties(family: FamilyAt, rules: RulesInForce = rulesOf(family)): ChildDuty[] {
  return peopleOfDuties(family, rules.pack).flatMap((child) => dutiesOfChild(family, child, rules));
}

/** Of whom duties are told: living children, the unborn, and adults for whom a duty goes on or a plan is still open. */
export function peopleOfDuties(family: FamilyAt, pack: RulePack): PersonAt[] {
  const unborn = family.people.filter(({ isUnborn, birthOutcome }) => isUnborn && birthOutcome === null);
  const adults = family.people.filter((person) => goesOnPast18(family, person, pack));
  return [...livingChildren(family), ...unborn, ...adults];
}

/** The same for one person: also for one who turned 18 with a plan still open. */
export function dutiesOfChild(
  family: FamilyAt,
  child: PersonAt,
  { pack, holidays }: RulesInForce = rulesOf(family),
): ChildDuty[] {
  const on = lastDayOfRecord(family);
  const { settings } = pack;
  const told = worthTelling(dutiesTowards(family, child, pack), on).map((duty): ChildDuty => {
    const visits = eventsTowards(family, child.id, duty.rule);
    const status = dutyStatus(duty, visits, { on, holidays, settings, held: heldOfDuty(family, duty) });
    return {
      child,
      status,
      says: dutyInWords(status, child, on),
      notes: dutyNotes(status, visits, { family, child, on, holidays, settings }),
    };
  });
  return told.filter((duty) => isWorthSaying(duty, on));
}

/** Turned 18, with a plan still open or a duty that does not end there. */
function goesOnPast18(family: FamilyAt, person: PersonAt, { rules }: RulePack): boolean {
  if (person.isChild || person.isUnborn || person.isDead) return false;
  if (person.age === null || person.age < ageOfMajority) return false;
  const kinds = new Set(rules.flatMap(({ starts }) => starts.planKinds));
  const isOnPlan = family.record.plans.some(
    (plan) =>
      kinds.has(plan.kind) &&
      plan.to === null &&
      plan.personIds.includes(person.id) &&
      isPlanLiveOn(plan, family.on),
  );
  return (
    isOnPlan ||
    rules.some(
      ({ starts, untilAge }) =>
        starts.from === 'notification' &&
        (untilAge === null || untilAge > ageOfMajority) &&
        family.record.notifications.some(
          ({ personId, kind }) => personId === person.id && starts.notifications.includes(kind),
        ),
    )
  );
}

/** What is held of the agency that visits, of what this duty asks for. */
export function heldOfDuty(family: FamilyAt, { rule }: Pick<Duty, 'rule'>): SightingsHeld {
  const agencies = socialCareOf(family);
  return rule.kind === 'visit'
    ? sightingsHeld(family, agencies)
    : contactsHeld(family, agencies, rule.satisfiedBy.kinds);
}

/** How long what ended or was done is still told of. A plan of ten years ago would only hide what holds now. */
const daysToldAfterEnd = 91;

/**
 * Duties of today; else a visiting duty that ended lately and that no other took the place of. Of a meeting whose plan
 * ended nothing is told, and of what is due once only lately.
 */
function worthTelling(duties: readonly Duty[], on: CalendarDate): Duty[] {
  const isLately = (day: CalendarDate) => daysBetween(day, on) <= daysToldAfterEnd;
  return duties.filter(({ rule, required, base }) => {
    if (rule.starts.from === 'return') return isLately(base);
    if (required.is || required.why !== 'ended') return true;
    if (rule.kind !== 'visit') return false;
    const isReplaced = duties.some((other) => other.rule.kind === 'visit' && other.required.is);
    return !isReplaced && isLately(required.on);
  });
}

/** What was done once is told of for a while. */
function isWorthSaying({ status: { state, last } }: ChildDuty, on: CalendarDate): boolean {
  const isDone = state === 'done-in-time' || state === 'done-late';
  return !isDone || last === null || daysBetween(last.on, on) <= daysToldAfterEnd;
}
