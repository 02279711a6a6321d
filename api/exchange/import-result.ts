import type { CalendarDate } from '../domain/calendar-date.ts';
import type { RecordParts } from '../domain/family-record.ts';

/** One thing about a file that its sender must know: where it is, what is wrong, what to do about it. */
export interface ImportRemark {
  readonly file: string;
  /** In the reader's words, `people[3].dob (Poppy Marrowick)`; empty where it is the file as a whole. */
  readonly place: string;
  /** First line it stands on, counted from 1; null where it cannot be told. */
  readonly line: number | null;
  readonly says: string;
  readonly remedy: string;
}

/** It stops the import: nothing of the file is read. */
export type ImportFault = ImportRemark;

/** It does not stop the import: something not understood, assumed or left apart. Equal remarks are one note. */
export interface ImportNote extends ImportRemark {
  /** How often it occurs in the file, and the lines where that can be told. */
  readonly times: number;
  readonly lines: readonly number[];
}

export interface FileMeta {
  readonly id: string;
  readonly title: string;
  /** The date the file speaks of; every question is asked as at this date unless another is given. */
  readonly asAt: CalendarDate;
  readonly fictional: boolean;
  readonly authority: string | null;
  readonly bankHolidays: readonly CalendarDate[];
  /** Id of the rule pack that the file asks to be told by; null: that of the authority. */
  readonly rulePack: string | null;
}

export interface ReadFile {
  readonly ok: true;
  readonly parts: RecordParts;
  readonly meta: FileMeta;
  /** How many family records a GEDCOM file holds; null where the format has none. */
  readonly families: number | null;
  /** Post-adoption identities, as the file gives them: for the sealed envelope only, never part of anything else. */
  readonly sealed: unknown;
  readonly notes: readonly ImportNote[];
}

export interface UnreadableFile {
  readonly ok: false;
  /** The first `maxFaults` of them, in the order of the file. */
  readonly faults: readonly ImportFault[];
  readonly faultsInAll: number;
}

export type ReadResult = ReadFile | UnreadableFile;

export const maxFaults = 50;

export function unreadable(faults: readonly ImportFault[]): UnreadableFile {
  return { ok: false, faults: faults.slice(0, maxFaults), faultsInAll: faults.length };
}
