import { addMonths, inWords, type CalendarDate } from '../../domain/calendar-date.ts';
import type { LocatedRows } from './read-rows.ts';
import type { Remarks } from './remark.ts';
import type { ContactRow } from './work-schema.ts';

/** Nobody alive was visited before: such a year is a slip of the keys. */
const longestAgoYears = 120;

/**
 * Contacts that are kept as they stand, and told, because they may be mistakes: dated after the day the file speaks of
 * or absurdly long before it, or naming nobody, so that they show under no child.
 */
export function noteOddContacts(rows: LocatedRows, asAt: CalendarDate, remarks: Remarks): void {
  const earliest = addMonths(asAt, -12 * longestAgoYears);
  for (const { at, row } of rows.contacts) {
    if (row.date > asAt) {
      remarks.notes.push({
        path: ['contacts', at, 'date'],
        says: `The contact is dated after ${inWords(asAt)}, the date the file speaks of.`,
        remedy: 'Check the date of the contact, and meta.asAt.',
      });
    }
    if (row.date < earliest) {
      remarks.notes.push({
        path: ['contacts', at, 'date'],
        says: `The contact is dated more than ${longestAgoYears} years before ${inWords(asAt)}, the date the file speaks of.`,
        remedy: 'Check the date of the contact.',
      });
    }
    if (namesNobody(row)) {
      remarks.notes.push({
        path: ['contacts', at],
        says: 'The contact names nobody of the family: it is kept, and counts for no child.',
        remedy: 'Say in aboutIds whom it was about, and in participants who was seen or was to be seen.',
      });
    }
  }
}

function namesNobody(row: ContactRow): boolean {
  const named = [row.aboutIds, row.participants, row.mentionedIds, row.invitedIds, row.attendedIds];
  return named.every((list) => (list?.length ?? 0) === 0);
}
