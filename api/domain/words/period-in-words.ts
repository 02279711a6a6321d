import {
  firstDay,
  inWords,
  isWholeDate,
  partialDate,
  type CalendarDate,
  type PartialDate,
} from '../calendar-date.ts';
import { endedBy } from '../statement.ts';

interface Period {
  readonly from: PartialDate | null;
  readonly to: PartialDate | null;
}

/**
 * A period as practitioners say it: "March 2023 to June 2025", "since 12 May 2025", "until June 2025", "12 May 2025" for a
 * single day, and "" where neither end is recorded. A bare year is "about 2016": the day could be any of it.
 */
export function periodInWords({ from, to }: Period): string {
  if (from !== null && from === to) return aboutWhen(from);
  if (from !== null && to !== null) return `${aboutWhen(from)} to ${aboutWhen(to)}`;
  if (from !== null) return `since ${aboutWhen(from)}`;
  return to === null ? '' : `until ${aboutWhen(to)}`;
}

/** A period to the month, for one-line reasons: "March 2023 to June 2025", "since May 2025". */
export function monthsInWords({ from, to }: Period): string {
  return periodInWords({ from: monthOf(from), to: monthOf(to) });
}

/** The same, as seen on a date: what has not ended by then is still "since …", what had not begun is "from …". */
export function monthsInWordsOn({ from, to }: Period, on: CalendarDate): string {
  if (from !== null && firstDay(from) > on) return `from ${aboutWhen(monthOf(from) ?? from)}`;
  return monthsInWords({ from, to: to !== null && !endedBy({ to }, on) ? null : to });
}

function aboutWhen(date: PartialDate): string {
  return date.length === 4 ? `about ${inWords(date)}` : inWords(date);
}

function monthOf(date: PartialDate | null): PartialDate | null {
  return date !== null && isWholeDate(date) ? partialDate(date.slice(0, 7)) : date;
}
