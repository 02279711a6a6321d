import { Temporal } from 'temporal-polyfill';

import { inWords, type CalendarDate } from '../calendar-date.ts';

/** A moment by the clock of the world, `2026-06-30T09:00:00.000Z`. */
export type Moment = string;

const england = 'Europe/London';

/** The day that it was in England. */
export function dayInEngland(at: Moment): CalendarDate {
  return Temporal.Instant.from(at).toZonedDateTimeISO(england).toPlainDate().toString() as CalendarDate;
}

/** "3 June 2026 at 06:30", by the clocks of England, summer time included. */
export function momentInWords(at: Moment): string {
  const time = Temporal.Instant.from(at).toZonedDateTimeISO(england).toPlainTime();
  return `${inWords(dayInEngland(at))} at ${time.toString({ smallestUnit: 'minute' })}`;
}

/** A time of day of England as a moment; one that the clocks leave out in spring is taken an hour later. */
export function momentOf(day: CalendarDate, timeOfDay: string): Moment {
  const plain = Temporal.PlainDate.from(day).toPlainDateTime(timeOfDay);
  return plain.toZonedDateTime(england).toInstant().toString({ smallestUnit: 'millisecond' });
}

export function isBefore(a: Moment, b: Moment): boolean {
  return Date.parse(a) < Date.parse(b);
}
