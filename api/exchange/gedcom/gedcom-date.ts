import { parseDate, type ValueDate, type ValuePartDate } from 'read-gedcom';
import { readPartialDate, type PartialDate } from '../../domain/calendar-date.ts';
import { gregorianDay } from './other-calendars.ts';

/** `exact`: as written. `about`: the file is less sure than a date can say. `lost`: nothing of it could be read. */
export interface GedcomDate {
  readonly date: PartialDate | null;
  readonly read: 'exact' | 'about' | 'lost';
}

/**
 * Every form of a GEDCOM date as a day, a month or a year. An approximate day becomes its month and an approximate
 * month its year; of a range (BET, BEF, AFT, FROM, TO) what both ends share, else the year of the first end.
 */
export function readGedcomDate(written: string): GedcomDate {
  const value = parseDate(tidied(written));
  if (value === null) return yearOf(written);
  if (!value.hasDate) return { date: null, read: 'lost' };
  const [first, last = first] = endsOf(value);
  if (first === undefined || last === undefined) return { date: null, read: 'lost' };
  const isPlain = value.isDatePunctual && !value.isDateApproximated && !value.isDateInterpreted;
  const from = partialOf(first);
  const to = partialOf(last);
  if (from === null || to === null) return { date: null, read: 'lost' };
  if (isPlain && first.calendar.isGregorian && !first.year.isDual) return { date: from, read: 'exact' };
  if (isPlain && 'day' in first) return { date: from, read: 'about' };
  return { date: first === last && value.isDatePunctual ? coarser(from) : shared(from, to), read: 'about' };
}

/** Spaces, case, full month names and a year such as 1819/20 as read-gedcom expects them. */
function tidied(written: string): string {
  const [phraseless = '', ...phrase] = written.split(/(?=\()/);
  const words = phraseless
    .replace(/[.,]/g, ' ')
    .trim()
    .toUpperCase()
    .replace(/\b(JAN|FEB|MAR|APR|JUN|JUL|AUG|SEP|OCT|NOV|DEC)[A-Z]+\b/g, '$1')
    .replace(/^(ABOUT|CIRCA|CA|C)\b/, 'ABT')
    .replace(/^(BEFORE)\b/, 'BEF')
    .replace(/^(AFTER)\b/, 'AFT')
    .split(/\s+/)
    .filter((word) => !/^0+$/.test(word))
    .join(' ');
  const twoYears = /^(.*?)\b(\d{3,4})\/(\d{2}|\d{4})$/.exec(words);
  if (twoYears !== null) return inTwoYears(twoYears[1] ?? '', twoYears[2] ?? '', twoYears[3] ?? '');
  return [words, ...phrase].join(' ').trim();
}

/**
 * 10 FEB 1699/00 is one day, in the old year and the new: the year then began on 25 March. Any other pair of years
 * says that it was one of them, or between them.
 */
function inTwoYears(before: string, first: string, second: string): string {
  const next = String(Number(first) + 1);
  const isOneDay = /\b(JAN|FEB|MAR) $/.test(before) && next.endsWith(second);
  if (isOneDay) return `${before}${first}/${next.slice(-2)}`;
  return `BET ${first} AND ${first.slice(0, -second.length)}${second}`;
}

function endsOf(value: ValueDate & { readonly hasDate: boolean }): ValuePartDate[] {
  const ends: ValuePartDate[] = [];
  if ('date' in value) ends.push(value.date);
  if ('dateAfter' in value) ends.push(value.dateAfter);
  if ('dateFrom' in value) ends.push(value.dateFrom);
  if ('dateBefore' in value) ends.push(value.dateBefore);
  if ('dateTo' in value) ends.push(value.dateTo);
  return ends;
}

function partialOf(date: ValuePartDate): PartialDate | null {
  if (date.year.isBce || date.calendar.isUnknown) return null;
  if (!date.calendar.isGregorian) {
    const day = gregorianDay(date)?.toString() ?? '';
    return readPartialDate('day' in date ? day : day.slice(0, 4));
  }
  const parts = [String(newStyleYear(date)).padStart(4, '0')];
  if ('month' in date) parts.push(String(date.month).padStart(2, '0'));
  if ('day' in date) parts.push(String(date.day).padStart(2, '0'));
  return readPartialDate(parts.join('-'));
}

/** 10 FEB 1699/00: the year that began on 1 January is the second one. */
function newStyleYear({ year }: ValuePartDate): number {
  return year.isDual ? year.value + 1 : year.value;
}

function coarser(date: PartialDate): PartialDate {
  return readPartialDate(date.length === 4 ? date : date.slice(0, date.length === 10 ? 7 : 4)) ?? date;
}

function shared(from: PartialDate, to: PartialDate): PartialDate {
  const oneDate = from === to ? coarser(from) : from;
  for (const length of [7, 4]) {
    if (from.slice(0, length) === to.slice(0, length) && oneDate.length >= length) {
      return readPartialDate(oneDate.slice(0, length)) ?? oneDate;
    }
  }
  return readPartialDate(from.slice(0, 4)) ?? from;
}

/** A day that does not exist (31 FEB 1900) still tells its year; other calendars count other years. */
function yearOf(written: string): GedcomDate {
  const isOther = /B\.?C/i.test(written) || /@#(?!DGREGORIAN@)/.test(written);
  const year = /(?:^|[^\d])(\d{4})(?!\d)/.exec(written)?.[1];
  const date = year === undefined || isOther ? null : readPartialDate(year);
  return date === null ? { date: null, read: 'lost' } : { date, read: 'about' };
}
