import type { Point } from '../../scene.ts';
import type { Shelves, Slot } from './pack.ts';

/** A line wanted from one box to another, by their numbers. */
export interface WantedLine {
  readonly id: string;
  readonly from: number;
  readonly to: number;
}

/** Upright gutters stand left of column c of shelf s (and right of its last), level ones above shelf s (and below the last). */
export interface Gutter {
  readonly key: string;
  readonly shelf: number;
  /** Null for a level gutter. */
  readonly column: number | null;
}

export interface Route extends WantedLine {
  readonly fromSide: Side;
  readonly toSide: Side;
  /** Upright and level in turn; the first and the last are upright. */
  readonly gutters: readonly Gutter[];
}

export type Side = 'left' | 'right';

/** Where gutters run, roughly: enough to tell a short way from a long one. */
export interface RoughPlaces {
  readonly middleOf: (box: number) => Point;
  readonly x: (gutter: Gutter) => number;
  readonly y: (gutter: Gutter) => number;
}

const sides: readonly Side[] = ['left', 'right'];
/** A corner counts as so many pixels more. */
const cornerCost = 30;

/** The shortest way of each line through the gutters between the boxes, so that none runs through a box. */
export function routesBetween(
  wanted: readonly WantedLine[],
  slots: ReadonlyMap<number, Slot>,
  shelves: Shelves,
  places: RoughPlaces,
): Route[] {
  return wanted.flatMap((line) => {
    const [from, to] = [slots.get(line.from), slots.get(line.to)];
    if (from === undefined || to === undefined) return [];
    const routes = sides.flatMap((fromSide) =>
      sides.flatMap((toSide) => {
        const ends = [upright(from, fromSide), upright(to, toSide)] as const;
        return waysBetween(...ends, shelves, places).map((gutters) => ({
          ...line,
          fromSide,
          toSide,
          gutters,
        }));
      }),
    );
    const costs = routes.map((route) => costOf(route, places));
    const best = costs.indexOf(Math.min(...costs));
    return routes.slice(best, best + 1);
  });
}

function upright({ shelf, column }: Slot, side: Side): Gutter {
  return uprightAt(shelf, column + (side === 'right' ? 1 : 0));
}

function uprightAt(shelf: number, column: number): Gutter {
  return { key: `v${shelf}/${column}`, shelf, column };
}

function levelAt(shelf: number): Gutter {
  return { key: `h${shelf}`, shelf, column: null };
}

function waysBetween(start: Gutter, end: Gutter, shelves: Shelves, places: RoughPlaces): Gutter[][] {
  if (start.key === end.key) return [[start]];
  if (start.shelf === end.shelf)
    return [start.shelf, start.shelf + 1].map((shelf) => [start, levelAt(shelf), end]);
  const down = start.shelf < end.shelf;
  const between = Array.from({ length: Math.abs(end.shelf - start.shelf) - 1 }, (_, index) =>
    down ? start.shelf + 1 + index : start.shelf - 1 - index,
  );
  const way: Gutter[] = [start];
  for (const shelf of between)
    way.push(levelAt(down ? shelf : shelf + 1), nearest(shelf, end, shelves, places));
  way.push(levelAt(down ? end.shelf : end.shelf + 1), end);
  return [way];
}

/** Past a shelf in between by the gutter that is nearest to where the line goes. */
function nearest(shelf: number, end: Gutter, shelves: Shelves, { x }: RoughPlaces): Gutter {
  const count = (shelves[shelf]?.length ?? 0) + 1;
  const all = Array.from({ length: count }, (_, column) => uprightAt(shelf, column));
  const goal = x(end);
  return all.reduce((best, each) => (Math.abs(x(each) - goal) < Math.abs(x(best) - goal) ? each : best));
}

function costOf({ from, to, gutters }: Route, places: RoughPlaces): number {
  const [start, end] = [places.middleOf(from), places.middleOf(to)];
  let [x, y] = start;
  let length = 0;
  const go = (toX: number, toY: number) => {
    length += Math.abs(toX - x) + Math.abs(toY - y);
    [x, y] = [toX, toY];
  };
  for (const gutter of gutters) {
    if (gutter.column === null) go(x, places.y(gutter));
    else go(places.x(gutter), y);
  }
  go(x, end[1]);
  go(end[0], end[1]);
  return length + gutters.length * cornerCost;
}
