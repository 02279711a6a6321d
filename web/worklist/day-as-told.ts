import { inWords, readPartialDate } from '../../api/domain/calendar-date.ts';

/** "24 June 2026"; a day that cannot be read stands as it came. */
export function dayAsTold(day: string): string {
  const date = readPartialDate(day);
  return date === null ? day : inWords(date);
}
