import { Temporal } from 'temporal-polyfill';

declare const calendarDateBrand: unique symbol;

/** A civil day in England, `2026-06-30`. No time zone, no clock: rules compare days. */
export type CalendarDate = string & { readonly [calendarDateBrand]: 'CalendarDate' };

/** A day, a month or a year as far as it is known: `2016-03-05`, `2016-03`, `2016`. */
export type PartialDate = string & { readonly [calendarDateBrand]: 'CalendarDate' | 'PartialDate' };

const dayPattern = /^\d{4}-\d{2}-\d{2}$/;
const partialPattern = /^\d{4}(-\d{2}(-\d{2})?)?$/;

/** The day, or null where the text is not a day that exists (2026-02-30 does not). */
export function readCalendarDate(text: string): CalendarDate | null {
  if (!dayPattern.test(text)) return null;
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' }).toString() as CalendarDate;
  } catch {
    return null;
  }
}

/** The date as far as it is known, or null where the text names no day, month or year that exists. */
export function readPartialDate(text: string): PartialDate | null {
  if (!partialPattern.test(text)) return null;
  const padded = `${text}-01-01`.slice(0, 10);
  return readCalendarDate(padded) === null ? null : (text as PartialDate);
}

/** For texts that are known to be days (constants, already checked data). Throws a RangeError on anything else. */
export function calendarDate(text: string): CalendarDate {
  const date = readCalendarDate(text);
  if (date === null) throw new RangeError(`${text} is not a date of the form 2026-06-30`);
  return date;
}

/** For texts that are known to be whole or partial dates. Throws a RangeError on anything else. */
export function partialDate(text: string): PartialDate {
  const date = readPartialDate(text);
  if (date === null) throw new RangeError(`${text} is not a date of the form 2016, 2016-03 or 2016-03-05`);
  return date;
}

export function isWholeDate(date: PartialDate): date is CalendarDate {
  return date.length === 10;
}

/** The first day the date could mean: 2016-03 → 2016-03-01. */
export function firstDay(date: PartialDate): CalendarDate {
  return `${date}-01-01`.slice(0, 10) as CalendarDate;
}

/** The last day the date could mean: 2016-02 → 2016-02-29. */
export function lastDay(date: PartialDate): CalendarDate {
  if (isWholeDate(date)) return date;
  const month = Temporal.PlainYearMonth.from(date.length === 4 ? `${date}-12` : date);
  return month.toPlainDate({ day: month.daysInMonth }).toString() as CalendarDate;
}

/** The day of a local time, `2026-06-14T20:00`. Throws a RangeError where it names none. */
export function dayOfMoment(moment: string): CalendarDate {
  return calendarDate(moment.slice(0, 10));
}

export function addDays(date: CalendarDate, days: number): CalendarDate {
  return new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10) as CalendarDate;
}

/** Months clamp to the month's last day: 30 November + 3 months = 28 February. */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  return Temporal.PlainDate.from(date).add({ months }).toString() as CalendarDate;
}

/** Calendar days from one day to another; negative where the second is earlier. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}

/** Completed years from a birth to a day; a birth known to the year or month counts from its first day. */
export function wholeYearsBetween(born: PartialDate, on: CalendarDate): number {
  const first = firstDay(born);
  if (on < first) return 0 - wholeYearsBetween(on, first);
  const years = Number(on.slice(0, 4)) - Number(first.slice(0, 4));
  return on.slice(5) < first.slice(5) ? years - 1 : years;
}

const months = [
  'January', 'February', 'March', 'April', 'May', 'June',
  'July', 'August', 'September', 'October', 'November', 'December',
]; // prettier-ignore

/** As practitioners write it: "3 March 2026", "March 2026", "2026". */
export function inWords(date: PartialDate): string {
  const [year = '', month, day] = date.split('-');
  if (month === undefined) return year;
  const name = months[Number(month) - 1] ?? '';
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}

/** "1 day", "12 days". */
export function daysInWords(days: number): string {
  return days === 1 ? '1 day' : `${days} days`;
}
