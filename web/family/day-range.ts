import {
  addDays,
  addMonths,
  daysBetween,
  firstDay,
  type CalendarDate,
  type PartialDate,
} from '../../api/domain/calendar-date.ts';
import type { FamilyRecord } from '../../api/domain/family-record.ts';

/** The days the slider runs over, and where what agencies did begins to be recorded. */
export interface DayRange {
  readonly first: CalendarDate;
  readonly last: CalendarDate;
  /** Null where no contact and no coverage tells. */
  readonly contactsBegin: CalendarDate | null;
}

const leastDays = 365;

/**
 * From where contacts begin to be recorded to the record's own date; at least a year. Earlier days can be typed:
 * homes and ties are shown as far as they are recorded. Nothing after the record's own date is held.
 */
export function dayRange(record: FamilyRecord): DayRange {
  const last = record.asAt;
  const begins = earliest([
    ...record.contacts.map(({ on }) => on),
    ...record.earlier.map(({ firstOn }) => firstOn),
    ...record.coverage.flatMap(({ from }) => from ?? []),
  ]);
  const wanted = begins ?? earliest(record.stays.flatMap(({ from }) => from ?? [])) ?? firstBirth(record);
  const yearBefore = addDays(last, -leastDays);
  const first = wanted === null || wanted > yearBefore ? yearBefore : wanted;
  return { first, last, contactsBegin: begins };
}

/** The day so many days into the range. */
export function dayAt({ first }: DayRange, days: number): CalendarDate {
  return addDays(first, days);
}

/** How many days into the range a day lies; a day outside it at the nearer end. */
export function daysInto({ first, last }: DayRange, day: CalendarDate): number {
  return Math.min(Math.max(daysBetween(first, day), 0), daysBetween(first, last));
}

/** For a family tree without homes and contacts: the first birth within living memory. */
function firstBirth(record: FamilyRecord): CalendarDate | null {
  const since = addMonths(record.asAt, -1_200);
  const births = record.people.flatMap(({ details }) => details.flatMap(({ dob }) => dob ?? []));
  return earliest(births.filter((dob) => firstDay(dob) >= since));
}

function earliest(dates: readonly PartialDate[]): CalendarDate | null {
  let found: CalendarDate | null = null;
  for (const date of dates) {
    const day = firstDay(date);
    if (found === null || day < found) found = day;
  }
  return found;
}
