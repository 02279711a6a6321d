import { Temporal } from 'temporal-polyfill/full';
import type { ValuePartDate } from 'read-gedcom';

/** The Gregorian day on which a date of another calendar begins; null where the calendar is not known. */
export function gregorianDay(date: ValuePartDate): Temporal.PlainDate | null {
  const year = date.year.value;
  const month = 'month' in date ? date.month : 1;
  const day = 'day' in date ? date.day : 1;
  const { isJulian, isFrenchRepublican, isHebrew } = date.calendar;
  if (date.year.isBce) return null;
  if (isJulian) return fromDayNumber(julianDayNumber(year, month, day));
  if (isFrenchRepublican) return fromDayNumber(firstRepublicanDay + daysOfRepublic(year, month, day));
  return isHebrew ? hebrewDay(year, month, day) : null;
}

/** Julian day number of 1 January 1970. */
const dayNumberOf1970 = 2_440_588;

function fromDayNumber(dayNumber: number): Temporal.PlainDate {
  return Temporal.PlainDate.from('1970-01-01').add({ days: dayNumber - dayNumberOf1970 });
}

/** Source: the usual formula, E. G. Richards in the Explanatory Supplement to the Astronomical Almanac, ch. 15. */
function julianDayNumber(year: number, month: number, day: number): number {
  const shift = Math.floor((14 - month) / 12);
  const y = year + 4800 - shift;
  const m = month + 12 * shift - 3;
  return day + Math.floor((153 * m + 2) / 5) + 365 * y + Math.floor(y / 4) - 32_083;
}

/** 22 September 1792. */
const firstRepublicanDay = 2_375_840;

/** Twelve months of thirty days and five or six days over; the years 3, 7 and 11 had six. */
function daysOfRepublic(year: number, month: number, day: number): number {
  return (year - 1) * 365 + Math.floor(year / 4) + (month - 1) * 30 + day - 1;
}

/** GEDCOM numbers thirteen months: the sixth, Adar, is Adar I in a leap year; the seventh is Adar II. */
function hebrewDay(year: number, month: number, day: number): Temporal.PlainDate | null {
  const isLeap = (7 * year + 1) % 19 < 7;
  const number = month <= 6 ? month : month - 1;
  const monthCode = isLeap && month === 6 ? 'M05L' : `M${String(number).padStart(2, '0')}`;
  try {
    return Temporal.PlainDate.from({ calendar: 'hebrew', year, monthCode, day }).withCalendar('iso8601');
  } catch {
    return null;
  }
}
