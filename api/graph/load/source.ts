import type { CalendarDate } from '../../domain/calendar-date.ts';
import type { RecordParts } from '../../domain/family-record.ts';

/** Where a load comes from. One source is one family file or GEDCOM through all its versions. */
export interface Source {
  readonly id: string;
  readonly title: string;
  readonly kind: 'family-file' | 'gedcom';
  /** The date that the source speaks of. */
  readonly asAt: CalendarDate;
  /** An invented family: said on every screen that shows it. */
  readonly fictional: boolean;
  /** Of the file that was read. */
  readonly sha256: string;
  /** ISO date and time of the load itself, kept apart from the source's own dates. */
  readonly loadedAt: string;
}

/** A source's record, as a file was read. */
export interface LoadedFile {
  readonly parts: RecordParts;
  readonly source: Source;
  /**
   * Ids of whatever the file keeps under seal. Held from an earlier copy, they are removed whole, the one thing that
   * a load ever removes (docs/decisions/0010-sealing-removes.md).
   */
  readonly sealedIds?: readonly string[];
}

/** Things and statements that a load brought, by what it changed. */
export interface LoadCounts {
  readonly added: number;
  readonly corrected: number;
  readonly unchanged: number;
}

/** What a copy of a source changes about what its earlier copies brought. */
export interface CopyChanges {
  /** The day of which the copy held before spoke; null for a source that is new. */
  readonly heldAsAt: CalendarDate | null;
  /** What earlier copies of the source brought and this one no longer holds: kept, and no longer standing. */
  readonly retracted: readonly AbsentThing[];
}

export interface LoadOutcome extends LoadCounts, CopyChanges {}

/** Something that the newer copy of a source no longer holds, as it is told to whoever brings that copy. */
export interface AbsentThing {
  /** "a tie of parent and child". */
  readonly what: string;
  readonly id: string;
  /** Ids of those it ties, or its date: enough to find it in the earlier copy. */
  readonly of: readonly string[];
}

export function sumOfCounts(outcomes: readonly LoadCounts[]): LoadCounts {
  const sum = (name: keyof LoadCounts) => outcomes.reduce((total, outcome) => total + outcome[name], 0);
  return { added: sum('added'), corrected: sum('corrected'), unchanged: sum('unchanged') };
}
