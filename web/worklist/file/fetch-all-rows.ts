import type { WorklistRow } from './file-columns.ts';

/** One portion of a list, as the server gives it. */
export interface Portion {
  readonly on: string;
  readonly total: number;
  readonly rows: readonly WorklistRow[];
}

/** The list became another one while it was fetched: half of each would be neither. */
export class ListChanged extends Error {
  constructor() {
    super('The record changed while the list was fetched.');
    this.name = 'ListChanged';
  }
}

const portion = 500;

/**
 * Every row of a list, fetched one portion after the other.
 *
 * @param fetchPortion asks for `limit` rows from `offset` on.
 * @param onProgress is told how many rows are there, of how many.
 * @throws ListChanged where the rows are no longer those of the list that was begun.
 */
export async function fetchAllRows(
  fetchPortion: (offset: number, limit: number) => Promise<Portion>,
  onProgress: (fetched: number, total: number) => void = () => undefined,
): Promise<{ readonly on: string; readonly rows: WorklistRow[] }> {
  const first = await fetchPortion(0, portion);
  const rows = [...first.rows];
  onProgress(rows.length, first.total);
  while (rows.length < first.total) {
    const next = await fetchPortion(rows.length, portion);
    if (next.total !== first.total || next.on !== first.on || next.rows.length === 0) throw new ListChanged();
    rows.push(...next.rows);
    onProgress(rows.length, first.total);
  }
  if (new Set(rows.map(({ id }) => id)).size !== rows.length) throw new ListChanged();
  return { on: first.on, rows };
}
