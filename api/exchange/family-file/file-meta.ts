import {
  calendarDate,
  firstDay,
  inWords,
  type CalendarDate,
  type PartialDate,
} from '../../domain/calendar-date.ts';
import type { FileMeta } from '../import-result.ts';
import { textOrNull } from '../statement-parts.ts';
import type { LocatedRows, MetaRow } from './read-rows.ts';
import type { Remarks } from './remark.ts';

/** What the file says of itself; null (with a fault) where no date at all tells when it speaks of. */
export function fileMeta(
  meta: MetaRow,
  rows: LocatedRows,
  fileName: string,
  remarks: Remarks,
): FileMeta | null {
  const asAt = earlierOf(meta, remarks) ?? latestAssumed(rows, remarks);
  if (asAt === null) return null;
  const title = meta.title ?? titleOfFile(fileName);
  return {
    id: meta.id != null && meta.id !== '' ? meta.id : slugOf(title),
    title,
    asAt: calendarDate(asAt),
    fictional: meta.fictional ?? false,
    authority: meta.authority ?? null,
    rulePack: textOrNull(meta.rulePack),
    bankHolidays: [...new Set(meta.calendar?.bankHolidays ?? [])].sort().map(calendarDate),
  };
}

/** Nothing after the day of the extract is in the file, whatever day it says it speaks of. */
function earlierOf({ asAt, extractDate }: MetaRow, remarks: Remarks): string | null {
  if (extractDate == null || asAt == null) return extractDate ?? asAt ?? null;
  if (asAt <= extractDate) return asAt;
  remarks.notes.push({
    path: ['meta', 'asAt'],
    says: `The file speaks of ${inWords(calendarDate(asAt))} and was taken from its source before, on ${inWords(calendarDate(extractDate))}: that day is taken.`,
    remedy: 'Nothing needs doing, unless one of the two dates is wrong.',
  });
  return extractDate;
}

function latestAssumed(rows: LocatedRows, remarks: Remarks): string | null {
  const latest = latestDate(rows);
  if (latest === null) {
    remarks.faults.push({
      path: ['meta', 'asAt'],
      says: 'The file does not say which date it speaks of, and holds no date from which to tell.',
      remedy: 'Add "asAt" to "meta": the day on which the record was as the file has it.',
    });
    return null;
  }
  remarks.notes.push({
    path: ['meta'],
    says: `The file does not say which date it speaks of: the latest date in it is taken, ${inWords(latest)}.`,
    remedy: 'Add "asAt" to "meta" where another day is meant.',
  });
  return latest;
}

/** Of what has happened: births to come, ends and days on which something is due may lie ahead. */
function latestDate(rows: LocatedRows): CalendarDate | null {
  const dates = [
    ...rows.people.flatMap(({ row }) => [row.dob, row.dod]),
    ...rows.households.flatMap(({ row }) => (row.memberships ?? []).map(({ from }) => from)),
    ...[rows.ties, rows.influences, rows.involvements, rows.plans, rows.flags, rows.placements].flatMap(
      (list) => list.map(({ row }) => row.from),
    ),
    ...rows.legalStatuses.map(({ row }) => row.from),
    ...rows.notifications.map(({ row }) => row.date),
    ...rows.concerns.map(({ row }) => row.raisedOn),
    ...rows.contacts.flatMap(({ row }) => [row.date, row.recordedOn]),
    ...rows.missingEpisodes.map(({ row }) => row.startedAt.slice(0, 10)),
    ...rows.coverage.map(({ row }) => row.loadedOn),
  ];
  let latest: CalendarDate | null = null;
  for (const date of dates) {
    if (date == null) continue;
    const day = firstDay(date as PartialDate);
    if (latest === null || day > latest) latest = day;
  }
  return latest;
}

function titleOfFile(fileName: string): string {
  const name = fileName.replace(/^.*[/\\]/, '').replace(/\.[a-z0-9]+$/i, '');
  return name.replace(/[-_]+/g, ' ').trim() || 'Family file';
}

/** "The Example Family (2)" → "the-example-family-2"; a title without Latin letters keeps its own. */
export function slugOf(title: string): string {
  const slug = title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}+/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
  return slug === '' ? 'family-file' : slug.slice(0, 80);
}
