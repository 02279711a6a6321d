/** How many rows are fetched at a time. */
export const windowLength = 200;

/** The windows in which the rows from one to another (both included) lie. */
export function windowsBetween(from: number, to: number): number[] {
  if (to < from) return [];
  const first = Math.floor(Math.max(from, 0) / windowLength);
  const last = Math.floor(to / windowLength);
  return Array.from({ length: last - first + 1 }, (_, step) => first + step);
}

/** Windows of a list by their number; the rows of a window that is not there yet are null. */
export type RowWindows<Row> = ReadonlyMap<number, readonly Row[]>;

export function rowAt<Row>(windows: RowWindows<Row>, index: number): Row | null {
  return windows.get(Math.floor(index / windowLength))?.[index % windowLength] ?? null;
}

/** Where a row stands among those that are there; null where it is not among them. */
export function indexOfRow<Row extends { readonly id: string }>(
  windows: RowWindows<Row>,
  id: string,
): number | null {
  for (const [number, rows] of windows) {
    const within = rows.findIndex((row) => row.id === id);
    if (within >= 0) return number * windowLength + within;
  }
  return null;
}
