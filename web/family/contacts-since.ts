import type { CalendarDate } from '../../api/domain/calendar-date.ts';
import { calendarDate } from '../../api/domain/calendar-date.ts';

const yearsBefore = 3;

/**
 * From when on contacts are wanted whole to answer for a day. For the record's own date the server chooses (it
 * keeps whole every contact an answer rests on); for an earlier day three whole years before it, in steps of a
 * year so that moving the date by a day never asks again. Null: as the server chooses.
 */
export function contactsSinceFor(on: CalendarDate | null): CalendarDate | null {
  if (on === null) return null;
  const year = String(Math.max(1, Number(on.slice(0, 4)) - yearsBefore)).padStart(4, '0');
  return calendarDate(`${year}-01-01`);
}

/** Does what is held reach back far enough for the day, or must older contacts be fetched? */
export function reachesBackFor(foldedBefore: CalendarDate | null, on: CalendarDate | null): boolean {
  const wanted = contactsSinceFor(on);
  return wanted === null || foldedBefore === null || foldedBefore <= wanted;
}
