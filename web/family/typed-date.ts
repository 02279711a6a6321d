import { readCalendarDate, type CalendarDate } from '../../api/domain/calendar-date.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** "30 June 2026", "30/6/2026", "30.06.2026" or "2026-06-30": always the day first, as in England. Null for anything else. */
export function readTypedDate(text: string): CalendarDate | null {
  const parts = text
    .trim()
    .toLowerCase()
    .split(/[\s/.,-]+/);
  const [first = '', second = '', third = ''] = parts;
  if (parts.length !== 3) return null;
  if (/^\d{4}$/.test(first)) return dayOf(first, second, third);
  const named = second.length >= 3 ? months.indexOf(second.slice(0, 3)) + 1 : 0;
  return dayOf(third, named > 0 ? String(named) : second, first.replace(/(st|nd|rd|th)$/, ''));
}

function dayOf(year: string, month: string, day: string): CalendarDate | null {
  return readCalendarDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
}
