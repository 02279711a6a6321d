import { symbol, type Positions, type Problem, type ProblemUnion } from './problem.ts';

/** People in rows, and where lines may pass between them. */
export interface Rows {
  readonly y: readonly number[];
  /** Centres from left to right. */
  readonly x: readonly (readonly number[])[];
  readonly rowOf: ReadonlyMap<string, number>;
}

/** Null where there are no rows to speak of: people who hardly ever share a level. */
export function rowsOf(positions: Positions): Rows | null {
  const sorted = [...positions].sort(([, a], [, b]) => a.y - b.y || a.x - b.x);
  const y: number[] = [];
  const x: number[][] = [];
  const rowOf = new Map<string, number>();
  for (const [id, place] of sorted) {
    if (y.length === 0 || place.y - (y.at(-1) ?? 0) > 1) {
      y.push(place.y);
      x.push([]);
    }
    x.at(-1)?.push(place.x);
    rowOf.set(id, y.length - 1);
  }
  return y.length > Math.max(4, positions.size / 3)
    ? null
    : { y, x: x.map((row) => row.sort((a, b) => a - b)), rowOf };
}

/** A union with its people where they stand. */
export interface PlacedUnion extends ProblemUnion {
  readonly number: number;
  /** The lowest row of a partner, or the one above the highest child. */
  readonly row: number;
  /** Two partners side by side: they get a level line, and the children hang from its middle. */
  readonly level: readonly [left: number, right: number] | null;
}

export function placedUnions({ unions }: Problem, positions: Positions, rows: Rows): PlacedUnion[] {
  return unions.flatMap((union, number) => {
    const partners = union.partners.filter((id) => positions.has(id));
    const children = union.children.filter((id) => positions.has(id));
    if (partners.length + children.length < 2) return [];
    const rowsOfPartners = partners.map((id) => rows.rowOf.get(id) ?? 0);
    const highestChild = Math.min(...children.map((id) => rows.rowOf.get(id) ?? 0));
    const row = partners.length > 0 ? Math.max(...rowsOfPartners) : highestChild - 1;
    const xs = partners.map((id) => positions.get(id)?.x ?? 0).sort((a, b) => a - b);
    const [left = 0, right = 0] = xs;
    const isLevel = partners.length === 2 && new Set(rowsOfPartners).size === 1;
    const between = rows.x[row]?.some((x) => x > left + 0.5 && x < right - 0.5) ?? false;
    const level = isLevel && !between ? ([left, right] as const) : null;
    return [{ ...union, partners, children, number, row, level }];
  });
}

/** A line passes a row here: its place is shared out once all are known. */
export interface Passage {
  readonly row: number;
  readonly wanted: number;
  readonly union: number;
  x: number;
}

/** Lines that pass a row between the same two symbols share the room evenly, in the order of where they want to be. */
export function shareOutPassages(passages: readonly Passage[], rows: Rows): void {
  const bySlot = new Map<string, { low: number; high: number; own: Passage[] }>();
  for (const passage of passages) {
    const { low, high } = nearestRoom(rows.x[passage.row] ?? [], passage.wanted);
    const key = `${passage.row}|${low}`;
    const slot = bySlot.get(key) ?? { low, high, own: [] };
    slot.own.push(passage);
    bySlot.set(key, slot);
  }
  for (const { low, high, own } of bySlot.values()) {
    own.sort((a, b) => a.wanted - b.wanted || a.union - b.union);
    own.forEach((passage, index) => {
      const isOpen = !Number.isFinite(low) || !Number.isFinite(high);
      const share = (index + 1) / (own.length + 1);
      passage.x = !isOpen
        ? low + (high - low) * share
        : Number.isFinite(high)
          ? high - 12 * (own.length - index)
          : low + 12 * (index + 1);
    });
  }
}

/** The room between two neighbouring symbols, or outside the first or last, that is nearest to a place. */
function nearestRoom(row: readonly number[], wanted: number): { low: number; high: number } {
  const half = symbol / 2;
  const edges = [-Infinity, ...row.flatMap((x) => [x - half, x + half]), Infinity];
  let best = { low: -Infinity, high: row[0] === undefined ? Infinity : row[0] - half };
  let least = Infinity;
  for (let index = 0; index < edges.length; index += 2) {
    const [low = -Infinity, high = Infinity] = [edges[index], edges[index + 1]];
    const away = Math.max(low - wanted, wanted - high, 0);
    if (away < least && high - low > 1) [best, least] = [{ low, high }, away];
  }
  return best;
}
