import { addDays, daysBetween } from '../calendar-date.ts';
import { dayInEngland, isBefore, momentOf, type Moment } from './moment-in-england.ts';
import type { Schedule, StandingQuestion, StandingRun } from './standing-question.ts';

export const mostDaysBetween = 366;
/** A run that failed is tried again after so long, or when the next one is due. */
export const minutesBeforeTrying = 15;

export function isTimeOfDay(text: string): boolean {
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(text);
}

/** What is wrong with a schedule, in one sentence; null where it can be kept. */
export function faultOfSchedule({ everyDays, timeOfDay }: Schedule): string | null {
  if (!Number.isInteger(everyDays) || everyDays < 1 || everyDays > mostDaysBetween) {
    return `A question is asked again every 1 to ${mostDaysBetween} days: ${everyDays} is not that.`;
  }
  if (!isTimeOfDay(timeOfDay)) return `“${timeOfDay}” is not a time of day. Write it as 06:30.`;
  return null;
}

type Scheduled = Pick<StandingQuestion, 'everyDays' | 'timeOfDay' | 'createdAt'>;

/**
 * The times at which a question is due stand fixed from the day it was saved: a run asked for in between, or one that
 * came late, does not move them. The last of them up to a moment; null before the first.
 */
export function lastDue(question: Scheduled, now: Moment): Moment | null {
  const begun = dayInEngland(question.createdAt);
  const passed = Math.floor(daysBetween(begun, dayInEngland(now)) / question.everyDays);
  for (const step of [passed, passed - 1]) {
    const due = momentOf(addDays(begun, step * question.everyDays), question.timeOfDay);
    if (!isBefore(now, due)) return isBefore(due, question.createdAt) ? null : due;
  }
  return null;
}

/** The first time after a moment at which a question is due. */
export function nextDue(question: Scheduled, now: Moment): Moment {
  const begun = dayInEngland(question.createdAt);
  const passed = Math.max(0, Math.floor(daysBetween(begun, dayInEngland(now)) / question.everyDays));
  const today = momentOf(addDays(begun, passed * question.everyDays), question.timeOfDay);
  if (isBefore(now, today)) return today;
  return momentOf(addDays(begun, (passed + 1) * question.everyDays), question.timeOfDay);
}

/**
 * Is it time to ask it? Once for all the times that passed since the last run, however many; a failed run is tried
 * again a while later.
 * @param last the latest run, failed or not; null before the first.
 */
export function isDueNow(question: StandingQuestion, last: StandingRun | null, now: Moment): boolean {
  if (question.ended !== null) return false;
  if (last === null) return true;
  if (last.failed !== null && !isBefore(now, triedAgainAt(last))) return true;
  const due = lastDue(question, now);
  return due !== null && isBefore(last.at, due);
}

export function triedAgainAt({ at }: Pick<StandingRun, 'at'>): Moment {
  return new Date(Date.parse(at) + minutesBeforeTrying * 60_000).toISOString();
}

/** "every day at 06:30", "every 7 days at 06:30". */
export function scheduleInWords({ everyDays, timeOfDay }: Schedule): string {
  return `every ${everyDays === 1 ? 'day' : `${everyDays} days`} at ${timeOfDay}`;
}
