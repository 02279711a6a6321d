import {
  calendarDate,
  inWords,
  isWholeDate,
  lastDay,
  type CalendarDate,
} from '../../domain/calendar-date.ts';
import type { RecordParts } from '../../domain/family-record.ts';
import { slugOf } from '../family-file/file-meta.ts';
import { grouped } from '../grouped.ts';
import { faultOfSize } from '../file-size.ts';
import { unreadable, type ReadResult } from '../import-result.ts';
import { emptyParts } from '../record-parts.ts';
import { byId } from '../statement-parts.ts';
import { childLinks } from './child-links.ts';
import { decodeGedcom } from './decode-gedcom.ts';
import { checkGedcom, checkGedcomLinks } from './gedcom-checks.ts';
import { readGedcomDate } from './gedcom-date.ts';
import { childTies, familyPartnerships, gedcomFamily, noteIfEmpty, siblingTies } from './gedcom-families.ts';
import { gedcomRecords, type GedcomLine } from './gedcom-lines.ts';
import { gedcomPerson } from './gedcom-people.ts';
import { faultsFrom, noteUnread, notesFrom, take, takeFirst, type Reading } from './reading.ts';

export interface GedcomOptions {
  readonly fileName: string;
  /** Put before every id (`I52` becomes `royal-I52`), so that two files never mean each other's people. */
  readonly idPrefix?: string;
}

/**
 * Reads a GEDCOM file (5.5 to 7) in ASCII, ANSEL, UTF-8, UTF-16 or Windows-1252. Never throws, whatever the bytes.
 * People, families, births, deaths, marriages, divorces and adoptions are read; every other line is noted.
 */
export function readGedcom(bytes: Uint8Array, { fileName, idPrefix = '' }: GedcomOptions): ReadResult {
  const size = faultOfSize(fileName, bytes.length);
  if (size !== null) return unreadable([size]);
  const decoded = decodeGedcom(bytes);
  if (!decoded.ok) {
    const remedy = 'Export the file again with the encoding UTF-8.';
    return unreadable([{ file: fileName, place: '', line: decoded.line, says: decoded.says, remedy }]);
  }
  const found = gedcomRecords(decoded.text);
  if (!found.ok) {
    const { line, says, remedy } = found;
    return unreadable([{ file: fileName, place: '', line, says, remedy }]);
  }
  const source = baseName(fileName);
  const reading: Reading = { file: fileName, source, idPrefix, understood: new Set(), faults: [], notes: [] };
  noteForm(reading, decoded.assumed, found.oddLines);
  return readRecords(reading, found.records);
}

function readRecords(reading: Reading, records: readonly GedcomLine[]): ReadResult {
  const withTag = (tag: string) => records.filter((record) => record.tag === tag && record.xref !== null);
  const people = withTag('INDI');
  const families = withTag('FAM');
  checkGedcom(reading, people, families);
  for (const record of [...people, ...families]) reading.understood.add(record);
  const texts = new Map(withTag('NOTE').map((record) => [record.xref ?? '', record]));
  const links = childLinks(reading, people, families);
  const byFamily = new Map(families.map((record) => [record.xref, gedcomFamily(reading, record)]));
  checkGedcomLinks(reading, people, links, byFamily);
  const linksOf = grouped(links, ({ familyId }) => familyId);
  const related = [...byFamily.values()].flatMap((family) => {
    const own = linksOf.get(family.record.xref ?? '') ?? [];
    noteIfEmpty(reading, family, own);
    return siblingTies(reading, family, own);
  });
  const ties = links.flatMap((link) => {
    const family = byFamily.get(link.familyId);
    return family === undefined ? [] : [childTies(reading, family, link)];
  });
  const parts: RecordParts = {
    ...emptyParts,
    people: people.map((record) => gedcomPerson(reading, record, texts)).sort(byId),
    parentTies: ties.flatMap(({ parentTies }) => parentTies).sort(byId),
    careTies: ties.flatMap(({ careTies }) => careTies).sort(byId),
    relatedTies: related.sort(byId),
    partnerships: [...byFamily.values()].flatMap((family) => familyPartnerships(reading, family)).sort(byId),
  };
  return resultOf(reading, records, parts, families.length);
}

function resultOf(
  reading: Reading,
  records: readonly GedcomLine[],
  parts: RecordParts,
  families: number,
): ReadResult {
  const asAt = asAtOf(reading, records, parts);
  if (asAt === null || reading.faults.length > 0) return unreadable(faultsFrom(reading));
  takeFrame(reading, records);
  noteUnread(reading, records);
  const title = reading.source.replace(/\.ged(com)?$/i, '');
  const meta = {
    id: slugOf(title),
    title,
    asAt,
    fictional: false,
    authority: null,
    bankHolidays: [],
    rulePack: null,
  };
  return { ok: true, parts, meta, families, sealed: null, notes: notesFrom(reading) };
}

function baseName(fileName: string): string {
  return fileName.replace(/^.*[/\\]/, '');
}

function noteForm(reading: Reading, assumed: string | null, oddLines: readonly number[]): void {
  if (assumed !== null) {
    const remedy = 'Check that names with accents are right; else export the file again in UTF-8.';
    reading.notes.push({ line: 1, place: 'HEAD.CHAR', says: `The header ${assumed}.`, remedy });
  }
  for (const line of oddLines) {
    reading.notes.push({
      line,
      place: '',
      says: 'The line is not in the form of GEDCOM (level, tag, value) and was not read.',
      remedy: 'Often a note that was broken in two: join it to the line before.',
    });
  }
}

/** The first and last record, and what the first says of the form of the file: used in reading it. */
function takeFrame(reading: Reading, records: readonly GedcomLine[]): void {
  for (const record of records) {
    if (record.tag !== 'HEAD' && record.tag !== 'TRLR') continue;
    reading.understood.add(record);
    take(reading, record, 'CHAR');
    for (const form of take(reading, record, 'GEDC'))
      for (const line of form.under) reading.understood.add(line);
  }
}

/** The date the file was written; without one, the latest date in it. */
function asAtOf(reading: Reading, records: readonly GedcomLine[], parts: RecordParts): CalendarDate | null {
  const [head] = records;
  const written = head === undefined ? null : takeFirst(reading, head, 'DATE');
  const date = written === null ? null : readGedcomDate(written.value).date;
  if (date !== null && isWholeDate(date)) return date;
  const latest = latestDate(parts);
  if (latest === null) {
    reading.faults.push({
      line: head?.line ?? 1,
      place: 'HEAD.DATE',
      says: 'The file does not say when it was written, and holds no date from which to tell.',
      remedy: 'Add the line “1 DATE 20 NOV 1992” under “0 HEAD”, with the day on which it was written.',
    });
    return null;
  }
  reading.notes.push({
    line: head?.line ?? 1,
    place: 'HEAD.DATE',
    says: `The file does not say on which day it was written: the latest date in it is taken, ${inWords(latest)}.`,
    remedy: 'Add “1 DATE …” under “0 HEAD” where another day is meant.',
  });
  return latest;
}

function latestDate({
  people,
  partnerships,
}: Pick<RecordParts, 'people' | 'partnerships'>): CalendarDate | null {
  const dates = [
    ...people.flatMap(({ details }) => details.flatMap(({ dob, dod }) => [dob, dod])),
    ...partnerships.map(({ from }) => from),
  ];
  const latest = dates
    .flatMap((date) => (date === null ? [] : [lastDay(date)]))
    .reduce<CalendarDate | null>((a, b) => (a === null || b > a ? b : a), null);
  return latest === null ? null : calendarDate(latest);
}
