import type { ImportFault, ImportNote } from '../import-result.ts';
import { grouped } from '../grouped.ts';
import { firstDay, inWords, lastDay, type PartialDate } from '../../domain/calendar-date.ts';
import { readGedcomDate } from './gedcom-date.ts';
import type { GedcomLine } from './gedcom-lines.ts';

interface GedcomRemark {
  readonly line: number;
  readonly place: string;
  readonly says: string;
  readonly remedy: string;
}

/**
 * One reading of one file. Every line that is used is marked as it is taken, so that what is left in the end is
 * exactly what was not understood.
 */
export interface Reading {
  readonly file: string;
  /** The name of the file without its folders: what a statement read from it gives as its source. */
  readonly source: string;
  readonly idPrefix: string;
  readonly understood: Set<GedcomLine>;
  readonly faults: GedcomRemark[];
  readonly notes: GedcomRemark[];
}

/** The lines with that tag directly under a line, marked as understood. */
export function take(reading: Reading, under: GedcomLine, tag: string): GedcomLine[] {
  const lines = under.under.filter((line) => line.tag === tag);
  for (const line of lines) reading.understood.add(line);
  return lines;
}

export function takeFirst(reading: Reading, under: GedcomLine, tag: string): GedcomLine | null {
  const line = under.under.find((one) => one.tag === tag) ?? null;
  if (line !== null) reading.understood.add(line);
  return line;
}

/** `@I52@` as `I52`; null where it points nowhere (GEDCOM 7 writes `@VOID@`). */
export function pointer(value: string): string | null {
  const xref = /^@([^@]+)@$/.exec(value)?.[1] ?? null;
  return xref === 'VOID' ? null : xref;
}

export interface TakenDate {
  readonly date: PartialDate | null;
  readonly isExact: boolean;
  /** As the file words it, where that says more than the date; null where it is exact. */
  readonly wording: string | null;
}

/** The DATE under an event. What is approximate or cannot be read is noted with its line. */
export function takeDate(reading: Reading, event: GedcomLine, place: string): TakenDate {
  const line = takeFirst(reading, event, 'DATE');
  if (line === null || line.value === '') return { date: null, isExact: true, wording: null };
  const { date, read } = readGedcomDate(line.value);
  if (read === 'exact') return { date, isExact: true, wording: null };
  reading.notes.push({ line: line.line, place, ...dateNote(line.value, date) });
  return { date, isExact: false, wording: line.value.replace(/\s+/g, ' ') };
}

function dateNote(written: string, date: PartialDate | null) {
  const word = /^\s*(?:@#\w[\w ]*@|[A-Za-z]+)/.exec(written)?.[0].trim().toUpperCase();
  const kind = word !== undefined && /^(ABT|BEF|AFT|BET|EST|CAL|INT|FROM|TO|@#)/.test(word) ? word : null;
  if (date === null) {
    return {
      says: `The date “${written.trim().slice(0, 60)}” could not be read as a date; it is kept in words.`,
      remedy: 'Write it as 5 AUG 1901, AUG 1901 or 1901 where it is known.',
    };
  }
  return {
    says:
      kind === null
        ? noteOfPlain(written, date)
        : `Dates with ${kind} are approximate: each is read as its month or year, and kept in words.`,
    remedy: 'Nothing needs doing; the date is shown as reported, not as confirmed.',
  };
}

/**
 * True where the second date lies before the first, and then noted: old files hold such slips, and one must not keep
 * the other thousands of people out. Neither date can be trusted, so the caller leaves both out.
 */
export function isReversed(
  reading: Reading,
  at: { readonly line: number; readonly place: string },
  from: TakenDate['date'],
  to: TakenDate['date'],
): boolean {
  if (from === null || to === null || firstDay(from) <= lastDay(to)) return false;
  reading.notes.push({
    ...at,
    says: `It ends (${inWords(to)}) before it begins (${inWords(from)}): neither date is kept as a date.`,
    remedy: 'Correct one of the two dates in the file.',
  });
  return true;
}

function noteOfPlain(written: string, date: PartialDate): string {
  return /\d\/\d/.test(written)
    ? 'Dates in two years, such as 1815/1816, are read as one year, and kept in words.'
    : `The date “${written.trim().slice(0, 60)}” is read as ${inWords(date)}.`;
}

/** The source of a statement, with the file's own words where a date is approximate. */
export function sourceOf({ source }: Reading, wording: string | null): string {
  return wording === null ? source : `${source}: “${wording}”`;
}

export function faultsFrom({ file, faults }: Reading): ImportFault[] {
  return [...faults].sort((a, b) => a.line - b.line).map((fault) => ({ file, ...fault }));
}

export function notesFrom({ file, notes }: Reading): ImportNote[] {
  const groups = grouped(notes, ({ says }) => says);
  return [...groups.values()].flatMap((group) => {
    const lines = [...new Set(group.map(({ line }) => line))].sort((a, b) => a - b);
    const [first] = group;
    return first === undefined
      ? []
      : [{ file, ...first, line: lines[0] ?? null, lines, times: group.length }];
  });
}

/** One remark for every tag that was not understood, with all its lines. */
export function noteUnread(reading: Reading, records: readonly GedcomLine[]): void {
  const visit = (line: GedcomLine, place: string) => {
    if (!reading.understood.has(line)) {
      reading.notes.push({
        line: line.line,
        place,
        says: `${place} is not understood and was not read.`,
        remedy: 'Nothing needs doing, unless it matters for the family; then add it here by hand.',
      });
    }
    for (const under of line.under) visit(under, `${place}.${under.tag}`);
  };
  for (const record of records) visit(record, record.tag);
}
