import { addDays, addMonths, daysBetween, type CalendarDate } from '../calendar-date.ts';
import type { IntervalUnit } from '../vocabulary.ts';
import type { BankHolidays } from './bank-holidays.ts';

/** So long may pass, or may remain: 10 working days, 6 weeks as 42 calendar days, 3 months. */
export interface Interval {
  readonly n: number;
  readonly unit: IntervalUnit;
}

/** Is the day after an event day 1 (`next`), or the day of the event itself (`same`)? Councils differ. */
export type DayOne = 'next' | 'same';

const saturday = 6;

/** Not a Saturday, a Sunday, Christmas Day, Good Friday or a bank holiday (Banking and Financial Dealings Act 1971). */
export function isWorkingDay(day: CalendarDate, { days }: BankHolidays): boolean {
  return isWeekday(day) && !days.has(day);
}

/** How many working days come after `from`, up to and including `to`; negative where `to` is earlier. */
export function workingDaysBetween(from: CalendarDate, to: CalendarDate, holidays: BankHolidays): number {
  if (to < from) return -workingDaysBetween(to, from, holidays);
  const days = daysBetween(from, to);
  const weeks = Math.floor(days / 7);
  let count = weeks * 5;
  for (let day = addDays(from, weeks * 7 + 1); day <= to; day = addDays(day, 1)) {
    if (isWeekday(day)) count += 1;
  }
  for (const holiday of holidays.days) {
    if (from < holiday && holiday <= to && isWeekday(holiday)) count -= 1;
  }
  return count;
}

function isWeekday(day: CalendarDate): boolean {
  const weekday = new Date(day).getUTCDay();
  return weekday !== 0 && weekday !== saturday;
}

/** The n-th working day after a day; the day itself for none. */
export function addWorkingDays(from: CalendarDate, n: number, holidays: BankHolidays): CalendarDate {
  let day = from;
  for (let left = n; left > 0;) {
    day = addDays(day, 1);
    if (isWorkingDay(day, holidays)) left -= 1;
  }
  return day;
}

/** For planning: a limit that falls on a weekend or holiday stays there, and the last working day before it counts. */
export function workingDayOnOrBefore(day: CalendarDate, holidays: BankHolidays): CalendarDate {
  let found = day;
  while (!isWorkingDay(found, holidays)) found = addDays(found, -1);
  return found;
}

/**
 * The last day that is in time. Calendar days and months are never moved off a weekend or holiday; months clamp to the
 * month's end (30 November + 3 months = 28 February). `same` counts only in working days: a day less.
 */
export function addInterval(
  from: CalendarDate,
  { n, unit }: Interval,
  holidays: BankHolidays,
  dayOne: DayOne = 'next',
): CalendarDate {
  switch (unit) {
    case 'working_days':
      return addWorkingDays(from, dayOne === 'same' && isWorkingDay(from, holidays) ? n - 1 : n, holidays);
    case 'calendar_days':
      return addDays(from, n);
    case 'months':
      return addMonths(from, n);
  }
}

/** "10 working days", "6 weeks", "7 days", "3 months". */
export function intervalInWords({ n, unit }: Interval): string {
  if (unit === 'working_days') return n === 1 ? '1 working day' : `${n} working days`;
  if (unit === 'months') return n === 1 ? '1 month' : `${n} months`;
  if (n % 7 === 0 && n > 7) return `${n / 7} weeks`;
  return n === 1 ? '1 day' : `${n} days`;
}
