import { addDays, addMonths, daysBetween, type CalendarDate } from '../calendar-date.ts';
import type { BankHolidays } from './bank-holidays.ts';
import type { Duty } from './duty.ts';
import type { DutyVisit } from './duty-visits.ts';
import type { SightingsHeld } from '../seen/sightings-held.ts';
import type { PackSettings } from './rule-pack.ts';
import { addInterval, workingDayOnOrBefore, workingDaysBetween, type Interval } from './working-days.ts';

/** States of a visiting duty on a day (data-and-rules B3), and `not-held` where no source would show a visit. */
export type DutyState =
  | 'not-required'
  | 'awaiting-first'
  | 'up-to-date'
  | 'due-soon'
  | 'overdue'
  | 'never-seen'
  | 'cannot-tell'
  | 'not-held';

export interface DutyStatus {
  readonly duty: Duty;
  readonly state: DutyState;
  /** The last visit that counts; null for none since the duty began. */
  readonly last: DutyVisit | null;
  /** The last day in time, on what is certain; null where nothing is required. */
  readonly dueOn: CalendarDate | null;
  /** The last working day on or before `dueOn`. */
  readonly planBy: CalendarDate | null;
  readonly interval: Interval;
  /** Working days that remain, the day looked at not counted; null once it is past. */
  readonly workingDaysLeft: number | null;
  readonly daysOverdue: number | null;
  readonly workingDaysOverdue: number | null;
  /** After the last one that counts: recorded as not seen, or without saying. The latest last. */
  readonly notSeen: readonly DutyVisit[];
  readonly undecided: readonly DutyVisit[];
  /** The day due if the latest undecided visit did see the child. */
  readonly dueIfSeen: CalendarDate | null;
  /** The latest visit before the duty began, which never counts. */
  readonly before: DutyVisit | null;
  /** Would visits since the duty began be in this record? */
  readonly isHeld: boolean;
}

/** What is counted with. */
export interface Counting {
  readonly on: CalendarDate;
  readonly holidays: BankHolidays;
  readonly settings: PackSettings;
  /** What is held of the agency that visits: a visit on a day not held may have been made. */
  readonly held: SightingsHeld;
}

/** Where a duty stands on a day, from every visit that could serve it, oldest first. */
export function dutyStatus(duty: Duty, visits: readonly DutyVisit[], counting: Counting): DutyStatus {
  const { on, holidays } = counting;
  const until =
    duty.required.is || duty.required.why !== 'ended' || duty.required.on > on ? on : duty.required.on;
  const within = visits.filter((visit) => duty.base <= visit.on && visit.on <= until);
  const last = within.findLast(({ seen }) => seen === 'yes') ?? null;
  const after = within.filter((visit) => last === null || visit.on > last.on);
  const undecided = after.filter(({ seen }) => seen === 'unknown');
  const interval = intervalAfter(duty, last?.on ?? null);
  const dueOn = dueAfter(duty, last?.on ?? null, counting);
  const latest = undecided.at(-1);
  const dueIfSeen = latest === undefined ? null : dueAfter(duty, latest.on, counting);
  const notHeld = lastDayNotHeld(counting.held, last?.on ?? duty.base, until);
  const dueIfVisited = notHeld === null ? null : dueAfter(duty, notHeld, counting);
  const known = {
    duty,
    last,
    interval,
    notSeen: after.filter(({ seen }) => seen === 'no'),
    undecided,
    dueIfSeen,
    before: visits.findLast((visit) => visit.on < duty.base && visit.seen === 'yes') ?? null,
    isHeld: notHeld === null,
  };
  if (!duty.required.is) return { ...known, ...nothingDue, state: withoutDuty(duty) };
  const state = stateOf({ dueOn, dueIfSeen, dueIfVisited, hasLast: last !== null }, counting);
  const isLate = state === 'overdue' || state === 'never-seen';
  return {
    ...known,
    state,
    dueOn,
    planBy: workingDayOnOrBefore(dueOn, holidays),
    workingDaysLeft: on > dueOn ? null : workingDaysBetween(on, dueOn, holidays),
    daysOverdue: isLate ? daysBetween(dueOn, on) : null,
    workingDaysOverdue: isLate ? workingDaysBetween(dueOn, on, holidays) : null,
  };
}

const nothingDue = {
  dueOn: null,
  planBy: null,
  workingDaysLeft: null,
  daysOverdue: null,
  workingDaysOverdue: null,
} as const;

/** Past the day due with no birth recorded it cannot be told whether there is a child to visit (B3.8). */
function withoutDuty({ required }: Duty): DutyState {
  return !required.is && required.why === 'birth-overdue' ? 'cannot-tell' : 'not-required';
}

interface Due {
  readonly dueOn: CalendarDate;
  readonly dueIfSeen: CalendarDate | null;
  /** If a visit was made on the last day of which nothing is held. */
  readonly dueIfVisited: CalendarDate | null;
  readonly hasLast: boolean;
}

function stateOf(
  { dueOn, dueIfSeen, dueIfVisited, hasLast }: Due,
  { on, holidays, settings }: Counting,
): DutyState {
  if (on > dueOn) {
    if (dueIfSeen !== null && on <= dueIfSeen) return 'cannot-tell';
    if (dueIfVisited !== null && on <= dueIfVisited) return 'not-held';
    return hasLast ? 'overdue' : 'never-seen';
  }
  if (workingDaysBetween(on, dueOn, holidays) <= settings.dueSoonWorkingDays) return 'due-soon';
  return hasLast ? 'up-to-date' : 'awaiting-first';
}

/** Null where every day after `from` is held. */
function lastDayNotHeld(held: SightingsHeld, from: CalendarDate, on: CalendarDate): CalendarDate | null {
  const latest = held.held ? held.periods.at(-1) : undefined;
  if (latest === undefined || latest.until < on) return on;
  return latest.since === null || latest.since <= from ? null : addDays(latest.since, -1);
}

/** The last day in time after a visit that counts, or from the beginning of the duty where there is none. */
export function dueAfter(
  duty: Duty,
  last: CalendarDate | null,
  { holidays, settings }: Pick<Counting, 'holidays' | 'settings'>,
): CalendarDate {
  return addInterval(last ?? duty.base, intervalAfter(duty, last), holidays, settings.dayOne);
}

/** The interval in force on the day of the last visit that counts (B3.4); a plan's own goes before. */
export function intervalAfter({ rule, own, base }: Duty, last: CalendarDate | null): Interval {
  if (own !== null) return own;
  if (last === null) return rule.first;
  const firstYearEnds = addDays(addMonths(base, 12), -1);
  const stage = rule.then.find((each) => each.while === 'later' || last <= firstYearEnds);
  return stage?.every ?? rule.first;
}
