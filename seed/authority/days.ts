import { englandAndWales } from '../../api/domain/duties/bank-holidays.ts';
import { calendarDate, type CalendarDate } from '../../api/domain/calendar-date.ts';

/** A day as a whole number, counted from 1 January 1970: a million contacts are made, and numbers are quick. */
export type Day = number;

const millisecondsInDay = 86_400_000;

export function dayOf(text: string): Day {
  return Date.parse(calendarDate(text)) / millisecondsInDay;
}

const written = new Map<Day, CalendarDate>();

/** `2026-06-30` */
export function isoOf(day: Day): CalendarDate {
  const known = written.get(day);
  if (known !== undefined) return known;
  const text = calendarDate(new Date(day * millisecondsInDay).toISOString().slice(0, 10));
  written.set(day, text);
  return text;
}

const holidays: ReadonlySet<Day> = new Set([...englandAndWales.days].map((day) => dayOf(day)));

/** 1 January 1970 was a Thursday. */
function isWeekend(day: Day): boolean {
  const weekday = (((day + 4) % 7) + 7) % 7;
  return weekday === 0 || weekday === 6;
}

/** The day itself, or the next on which people work. */
export function workingDayFrom(day: Day): Day {
  let found = day;
  while (isWeekend(found) || holidays.has(found)) found += 1;
  return found;
}

/** Whole years, near enough for choosing what happens to somebody; the record's own rules count exactly. */
export function yearsBetween(born: Day, on: Day): number {
  return Math.floor((on - born) / 365.25);
}

/** Not in August, nor at Christmas: schools see nobody then. */
export function isSchoolDay(day: Day): boolean {
  if (isWeekend(day) || holidays.has(day)) return false;
  const date = isoOf(day).slice(5);
  return !(date > '07-22' && date < '09-03') && !(date > '12-19' || date < '01-05');
}

/** The day that the demonstration speaks of, and the first of the three years whose contacts are made. */
export const asAt: Day = dayOf('2026-06-30');
export const firstDay: Day = dayOf('2023-07-01');
