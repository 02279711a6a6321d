import { addDays, daysBetween, type CalendarDate } from '../calendar-date.ts';
import type { BankHolidays } from './bank-holidays.ts';
import { stageAfter, type Duty } from './duty.ts';
import type { DutyVisit } from './duty-visits.ts';
import type { SightingsHeld } from '../seen/sightings-held.ts';
import type { DutyStage, PackSettings } from './rule-pack.ts';
import { addInterval, workingDayOnOrBefore, workingDaysBetween, type Interval } from './working-days.ts';

/**
 * States of a duty on a day (data-and-rules B3), `not-held` where no source would show what is asked for; what is due
 * once is done in time or late.
 */
export type DutyState =
  | 'not-required'
  | 'awaiting-first'
  | 'up-to-date'
  | 'due-soon'
  | 'overdue'
  | 'never-seen'
  | 'cannot-tell'
  | 'not-held'
  | 'done-in-time'
  | 'done-late';

export interface DutyStatus {
  readonly duty: Duty;
  readonly state: DutyState;
  /** The last visit that counts; null for none since the duty began. */
  readonly last: DutyVisit | null;
  /** The last day in time, on what is certain; null where nothing is required. */
  readonly dueOn: CalendarDate | null;
  /** The last working day on or before `dueOn`. */
  readonly planBy: CalendarDate | null;
  /** Null where nothing is due: as agreed. */
  readonly interval: Interval | null;
  /** The stage that gave the interval; null for the first, and for a plan's own. */
  readonly stage: DutyStage | null;
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

/** Where a duty stands on a day, from every event that could serve it, oldest first. */
export function dutyStatus(duty: Duty, events: readonly DutyVisit[], counting: Counting): DutyStatus {
  const { on } = counting;
  const until =
    duty.required.is || duty.required.why !== 'ended' || duty.required.on > on ? on : duty.required.on;
  const within = events.filter((event) => duty.base <= event.on && event.on <= until);
  const counted = within.filter(({ seen }) => seen === 'yes');
  const isOnce = duty.then.length === 0 && duty.first !== null;
  const last = (isOnce ? counted[0] : counted.at(-1)) ?? null;
  const after = within.filter((event) => last === null || event.on > last.on);
  const undecided = after.filter(({ seen }) => seen === 'unknown');
  const { interval, stage } = intervalAfter(duty, last?.on ?? null, counted.length);
  const dueOn = isOnce
    ? dueAfter(duty, null, 0, counting)
    : dueAfter(duty, last?.on ?? null, counted.length, counting);
  const notHeld = lastDayNotHeld(counting.held, last?.on ?? duty.base, until);
  const known = {
    duty,
    last,
    interval,
    stage,
    notSeen: after.filter(({ seen }) => seen === 'no'),
    undecided,
    dueIfSeen: ifDone(duty, undecided.at(-1)?.on ?? null, counted.length, counting),
    before: events.findLast((event) => event.on < duty.base && event.seen === 'yes') ?? null,
    isHeld: notHeld === null,
  };
  if (!duty.required.is) return { ...known, ...nothingDue, state: withoutDuty(duty) };
  if (dueOn === null) return { ...known, ...nothingDue, state: 'not-required' };
  if (isOnce && last !== null) return doneOnce(known, last.on, dueOn, counting);
  const due = {
    dueOn,
    dueIfSeen: known.dueIfSeen,
    hasLast: last !== null,
    isVisit: duty.rule.kind === 'visit',
  };
  const dueIfVisited = isOnce ? notHeld && on : ifDone(duty, notHeld, counted.length, counting);
  const state = stateOf({ ...due, dueIfVisited }, counting);
  return { ...known, state, ...daysOf(state, dueOn, counting) };
}

/** The day due if it had been done on this day as well; null where it may not have been. */
function ifDone(duty: Duty, day: CalendarDate | null, done: number, counting: Counting): CalendarDate | null {
  return day === null ? null : dueAfter(duty, day, done + 1, counting);
}

type Known = Omit<
  DutyStatus,
  'state' | 'dueOn' | 'planBy' | 'workingDaysLeft' | 'daysOverdue' | 'workingDaysOverdue'
>;

/** What is due once and was done: in time or late, and by how many days. */
function doneOnce(known: Known, day: CalendarDate, dueOn: CalendarDate, { holidays }: Counting): DutyStatus {
  const isLate = day > dueOn;
  return {
    ...known,
    state: isLate ? 'done-late' : 'done-in-time',
    dueOn,
    planBy: null,
    workingDaysLeft: null,
    daysOverdue: isLate ? daysBetween(dueOn, day) : null,
    workingDaysOverdue: isLate ? workingDaysBetween(dueOn, day, holidays) : null,
  };
}

function daysOf(state: DutyState, dueOn: CalendarDate, { on, holidays }: Counting) {
  const isLate = state === 'overdue' || state === 'never-seen';
  return {
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
  readonly isVisit: boolean;
}

function stateOf(
  { dueOn, dueIfSeen, dueIfVisited, hasLast, isVisit }: Due,
  { on, holidays, settings }: Counting,
): DutyState {
  if (on > dueOn) {
    if (dueIfSeen !== null && on <= dueIfSeen) return 'cannot-tell';
    if (dueIfVisited !== null && on <= dueIfVisited) return 'not-held';
    return hasLast || !isVisit ? 'overdue' : 'never-seen';
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

/**
 * The last day in time after the so-many-th that counts, or from the beginning of the duty where there is none; null
 * where from then on it is as agreed.
 */
export function dueAfter(
  duty: Duty,
  last: CalendarDate | null,
  done: number,
  { holidays, settings }: Pick<Counting, 'holidays' | 'settings'>,
): CalendarDate | null {
  const { interval } = intervalAfter(duty, last, done);
  return interval === null ? null : addInterval(last ?? duty.base, interval, holidays, settings.dayOne);
}

/** The interval in force on the day of the last that counts (B3.4); a plan's own goes before. */
function intervalAfter(
  duty: Duty,
  last: CalendarDate | null,
  done: number,
): Pick<DutyStatus, 'interval' | 'stage'> {
  if (duty.own !== null) return { interval: duty.own, stage: null };
  const stage = last === null ? null : stageAfter(duty, last, done);
  return { interval: stage === null ? duty.first : stage.every, stage };
}
