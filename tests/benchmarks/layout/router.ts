import { assignLanes, type Bar } from '../../../web/drawing/genogram/lanes.ts';
import type { MeasuredLine } from '../../../web/drawing/genogram/segments.ts';
import { symbol, type Positions, type Problem } from './problem.ts';
import {
  placedUnions,
  rowsOf,
  shareOutPassages,
  type Passage,
  type PlacedUnion,
  type Rows,
} from './router-rows.ts';

/** One union in the space between two rows: uprights that come from above, and those that go down. */
interface Star {
  readonly union: PlacedUnion;
  readonly gap: number;
  readonly ups: readonly Pin[];
  readonly downs: readonly Pin[];
}

/** An upright: its place, and where it begins or ends at the other side of the level line. */
interface Pin {
  readonly at: () => number;
  readonly end: number;
}

/**
 * Orthogonal lines for anybody's positions, all by the same rules: a level line between partners side by side, else a
 * bracket below them; one level line for each union and space between rows, in the lane with the fewest crossings; rows
 * between are passed where there is room. @returns null where the people stand in no rows.
 */
export function routeLines(problem: Problem, positions: Positions): MeasuredLine[] | null {
  const rows = rowsOf(positions);
  if (rows === null) return null;
  const unions = placedUnions(problem, positions, rows);
  const passages: Passage[] = [];
  const stars = unions.flatMap((union) => starsOf(union, positions, rows, passages));
  shareOutPassages(passages, rows);
  const lines = unions.flatMap((union) => levelLine(union, rows));
  for (let gap = -1; gap < rows.y.length; gap += 1) {
    lines.push(
      ...linesInGap(
        stars.filter((star) => star.gap === gap),
        gap,
        rows,
      ),
    );
  }
  return lines;
}

/** A hair's breadth of its own for every union, so that no two uprights lie on one another. */
function nudge(union: PlacedUnion): number {
  return union.number * 0.004;
}

function starsOf(union: PlacedUnion, positions: Positions, rows: Rows, passages: Passage[]): Star[] {
  const half = symbol / 2;
  const place = (id: string) => positions.get(id) ?? { x: 0, y: 0 };
  const rowOf = (id: string) => rows.rowOf.get(id) ?? 0;
  const fixed = (x: number, end: number): Pin => ({ at: () => x + nudge(union), end });
  const ups = new Map<number, Pin[]>();
  const downs = new Map<number, Pin[]>();
  const add = (pins: Map<number, Pin[]>, gap: number, pin: Pin) =>
    pins.set(gap, [...(pins.get(gap) ?? []), pin]);
  const pass = (row: number, wanted: number) => {
    const passage: Passage = { row, wanted, union: union.number, x: wanted };
    passages.push(passage);
    const pin: Pin = { at: () => passage.x + nudge(union), end: rows.y[row] ?? 0 };
    add(downs, row - 1, pin);
    add(ups, row, pin);
  };
  if (union.level !== null) {
    const [left, right] = union.level;
    if (union.children.length > 0) add(ups, union.row, fixed((left + right) / 2, rows.y[union.row] ?? 0));
  } else {
    for (const partner of union.partners) {
      const from = rowOf(partner);
      add(ups, from, fixed(place(partner).x, place(partner).y + half));
      for (let row = from + 1; row <= union.row; row += 1) pass(row, place(partner).x);
    }
  }
  const lowest = Math.max(...union.children.map(rowOf), union.row);
  for (let row = union.row + 1; row <= lowest; row += 1) {
    for (const child of union.children.filter((one) => rowOf(one) === row)) {
      add(downs, row - 1, fixed(place(child).x, place(child).y - half));
    }
    const deeper = union.children.filter((one) => rowOf(one) > row);
    if (deeper.length > 0) pass(row, deeper.reduce((sum, one) => sum + place(one).x, 0) / deeper.length);
  }
  return [...new Set([...ups.keys(), ...downs.keys()])].map((gap) => {
    return { union, gap, ups: ups.get(gap) ?? [], downs: downs.get(gap) ?? [] };
  });
}

function levelLine({ id, level, row }: PlacedUnion, { y }: Rows): MeasuredLine[] {
  if (level === null) return [];
  const at = y[row] ?? 0;
  return [
    {
      unionId: id,
      points: [
        [level[0] + symbol / 2, at],
        [level[1] - symbol / 2, at],
      ],
    },
  ];
}

function linesInGap(stars: readonly Star[], gap: number, { y }: Rows): MeasuredLine[] {
  const top = gap < 0 ? (y[0] ?? 0) - 3 * symbol : (y[gap] ?? 0) + symbol / 2;
  const bottom = gap + 1 < y.length ? (y[gap + 1] ?? 0) - symbol / 2 : top + 2 * symbol;
  const bars = stars.flatMap(({ ups, downs }, star): Bar[] => {
    const [above, below] = [ups.map(({ at }) => at()), downs.map(({ at }) => at())];
    const [low, high] = [Math.min(...above, ...below), Math.max(...above, ...below)];
    return low < high ? [{ star, kind: 'bar', ups: above, downs: below, low, high }] : [];
  });
  const { lanes, count } = assignLanes(bars);
  const level = new Map(bars.map((bar, index) => [bar.star, ((lanes[index] ?? 0) + 1) / (count + 1)]));
  return stars.flatMap(({ union, ups, downs }, star) => {
    const at = top + (bottom - top) * (level.get(star) ?? 0.5);
    const bar = bars.find((one) => one.star === star);
    const upright = (pin: Pin): MeasuredLine => {
      const x = pin.at();
      return {
        unionId: union.id,
        points: [
          [x, pin.end],
          [x, at],
        ],
      };
    };
    const across: MeasuredLine[] =
      bar === undefined
        ? []
        : [
            {
              unionId: union.id,
              points: [
                [bar.low, at],
                [bar.high, at],
              ],
            },
          ];
    return [...across, ...[...ups, ...downs].map(upright)];
  });
}
