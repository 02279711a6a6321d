import type { WorklistFilter, WorklistRow } from '../worklist/worklist-row.ts';
import { foundKey, type FoundRow, type StandingRow } from './standing-question.ts';

/**
 * Does a question ask about what is due, so that one child may stand in it with several duties? Else it asks about
 * children ("not seen for six weeks"), and a new duty of a child who is told already is nothing new.
 */
export function asksOfDuties({ states, duties, marked, overdueDays }: WorklistFilter): boolean {
  return [states, duties, marked].some((list) => (list ?? []).length > 0) || overdueDays !== undefined;
}

/** What a run found, from the rows that its filter let through, the most pressing first. */
export function foundRows(asks: WorklistFilter, rows: readonly WorklistRow[]): FoundRow[] {
  const ofDuties = asksOfDuties(asks);
  const found = new Map<string, FoundRow>();
  for (const { childId, duty, state, dueOn, lastSeenOn } of rows) {
    const row = { childId, duty: ofDuties ? duty : null, state, dueOn, lastSeenOn };
    const key = foundKey(row);
    if (!found.has(key)) found.set(key, row);
  }
  return [...found.values()];
}

/** What a run changes: rows that it is the first to tell of, and rows that it no longer tells of. */
export interface RunChanges {
  readonly begun: readonly (FoundRow & Pick<StandingRow, 'timesBefore'>)[];
  readonly gone: readonly StandingRow[];
}

/**
 * A row is new where the last run did not tell of it; one that went and came back is new again.
 * @param kept every row the question ever told of.
 */
export function changesOfRun(kept: readonly StandingRow[], found: readonly FoundRow[]): RunChanges {
  const wanted = new Set(found.map(foundKey));
  const standing = new Set<string>();
  const before = new Map<string, number>();
  for (const row of kept) {
    const key = foundKey(row);
    if (row.goneIn === null) standing.add(key);
    else before.set(key, (before.get(key) ?? 0) + 1);
  }
  return {
    begun: found
      .filter((row) => !standing.has(foundKey(row)))
      .map((row) => ({ ...row, timesBefore: before.get(foundKey(row)) ?? 0 })),
    gone: kept.filter((row) => row.goneIn === null && !wanted.has(foundKey(row))),
  };
}

/** The rows that a run told of, as they were kept. */
export function rowsOfRun(kept: readonly StandingRow[], number: number): StandingRow[] {
  return kept.filter(({ foundIn, goneIn }) => foundIn <= number && (goneIn === null || goneIn > number));
}

export interface RunCounts {
  readonly rows: number;
  readonly children: number;
  readonly begun: number;
  readonly gone: number;
  readonly notAcknowledged: number;
}

/** Of the rows given, which are those that the reader may see; counts of anything else would tell of the others. */
export function countsOfRun(kept: readonly StandingRow[], number: number): RunCounts {
  const told = rowsOfRun(kept, number);
  return {
    rows: told.length,
    children: new Set(told.map(({ childId }) => childId)).size,
    begun: told.filter(({ foundIn }) => foundIn === number).length,
    gone: kept.filter(({ goneIn }) => goneIn === number).length,
    notAcknowledged: told.filter(({ acknowledged }) => acknowledged === null).length,
  };
}
