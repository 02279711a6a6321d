import type { Anchors } from './anchors.ts';
import type { Spacing } from './arrangement.ts';
import type { FamilyGraph } from './family-graph.ts';
import type { Layers } from './layers.ts';
import type { Ordering } from './ordering.ts';
import { portKey, type RowContents } from './ports.ts';

const sweeps = 16;

/** What the sweeps need to know: who stands next to whom at which least distance, and what pulls at whom. */
interface Columns {
  readonly layers: Layers;
  readonly order: readonly (readonly number[])[];
  /** Least distance from the element before it in the row. */
  readonly distance: Int32Array;
  readonly blockOf: Int32Array;
  readonly upShift: readonly (readonly number[])[];
  readonly x: Float64Array;
  /** Nobody stands further right than this, as far as their row has room. */
  readonly room: number;
  readonly anchors: Anchors | null;
}

/**
 * The x of every element, whole pixels: children centred below their parents and parents above their children as
 * far as the order of the rows and the least distances allow (weighted isotonic regression, row by row). Whoever has
 * an anchor stays there; without any the leftmost stands at 0.
 */
export function findColumns(
  graph: FamilyGraph,
  layers: Layers,
  ordering: Ordering,
  order: readonly (readonly number[])[],
  contents: RowContents,
  spacing: Spacing,
  anchors: Anchors | null,
): Int32Array {
  const distance = new Int32Array(layers.elementRow.length);
  const x = new Float64Array(layers.elementRow.length);
  const blockOf = new Int32Array(layers.elementRow.length);
  for (const row of order) {
    row.forEach((element, index) => {
      const before = row[index - 1];
      blockOf[element] = ordering.unitOf[element] ?? 0;
      distance[element] =
        before === undefined ? 0 : leastDistance(before, element, graph, layers, contents, spacing);
      x[element] = before === undefined ? 0 : (x[before] ?? 0) + (distance[element] ?? 0);
    });
  }
  const upShift = layers.stars.map(({ ups }, star) =>
    ups.map((element) => (element < layers.people ? portShift(star, element, graph, contents, spacing) : 0)),
  );
  bindToNeighbours(graph, order, blockOf);
  const room = Math.ceil(widestFirst(order, x) * roomBesideWidest);
  const columns: Columns = { layers, order, distance, blockOf, upShift, x, room, anchors };
  const byRow = starsByRow(layers);
  for (let sweep = 0; sweep < sweeps; sweep += 1) {
    const down = sweep % 2 === 0;
    const both = sweep >= sweeps - 4;
    const rows = down ? [...order.keys()] : [...order.keys()].reverse();
    for (const row of rows) settleRow(columns, byRow, row, down || both ? 1 : 0, !down || both ? 1 : 0);
  }
  if (anchors !== null) return Int32Array.from(x, (value) => Math.round(value));
  const least = Math.floor(x.reduce((low, value) => Math.min(low, value), Infinity));
  return Int32Array.from(x, (value) => Math.round(value) - least);
}

/** No row may reach beyond a twentieth more than the widest needs: lines can wait, paper is short. */
const roomBesideWidest = 1.05;

/** Centres every row below the widest and returns its width. */
function widestFirst(order: readonly (readonly number[])[], x: Float64Array): number {
  const widths = order.map((row) => x[row.at(-1) ?? -1] ?? 0);
  const widest = Math.max(...widths);
  order.forEach((row, index) => {
    const middle = (widest * roomBesideWidest - (widths[index] ?? 0)) / 2;
    for (const element of row) x[element] = (x[element] ?? 0) + middle;
  });
  return widest;
}

/** A second drawing of somebody, which nothing else holds, moves with the member of that home beside it. */
function bindToNeighbours(
  graph: FamilyGraph,
  order: readonly (readonly number[])[],
  blockOf: Int32Array,
): void {
  const hosts = new Map<number, readonly number[]>();
  for (const [ghost, host] of graph.closeness) {
    const home = graph.households.find(({ members }) => members.includes(ghost));
    hosts.set(ghost, [...(home?.members ?? []), host]);
  }
  for (const row of order) {
    row.forEach((element, index) => {
      const [before, after] = [row[index - 1], row[index + 1]];
      const own = hosts.get(element);
      if (own === undefined) return;
      if (before !== undefined && own.includes(before)) blockOf[element] = blockOf[before] ?? 0;
      else if (after !== undefined && own.includes(after) && !hosts.has(after))
        blockOf[element] = blockOf[after] ?? 0;
    });
  }
}

/** How far right of a person's centre the port of a union stands. */
export function portShift(
  star: number,
  element: number,
  graph: FamilyGraph,
  contents: RowContents,
  spacing: Spacing,
): number {
  const port = contents.ports.get(portKey(star, element));
  if (port === undefined) return 0;
  if (port.side === 'below') return Math.round((port.index - (port.of - 1) / 2) * spacing.track);
  const out = Math.ceil(cellWidth(graph, element) / 2) + firstTrack(spacing) + spacing.track * port.index;
  return port.side === 'right' ? out : -out;
}

/** From a box to the first upright line beside it: clear of the dotted outline that may stand between. */
export function firstTrack({ track, homePadding }: Spacing): number {
  return Math.max(track, homePadding + 4);
}

export function cellWidth(graph: FamilyGraph, element: number): number {
  const person = graph.persons[element];
  return person === undefined ? 0 : Math.max(person.width, person.labelWidth);
}

/** From centre to centre: half of both boxes and room for every upright line between them. */
function leastDistance(
  left: number,
  right: number,
  graph: FamilyGraph,
  layers: Layers,
  contents: RowContents,
  spacing: Spacing,
): number {
  const lines =
    (contents.rightOf.get(left) ?? 0) +
    (contents.dropsAfter.get(left)?.length ?? 0) +
    (contents.leftOf.get(right) ?? 0);
  const boxes = Math.ceil(cellWidth(graph, left) / 2) + Math.ceil(cellWidth(graph, right) / 2);
  const people = Number(left < layers.people) + Number(right < layers.people);
  const plain = people === 2 ? spacing.gap : spacing.track;
  const clear = people * (firstTrack(spacing) - spacing.track);
  const tracks = people === 2 && lines === 0 ? 0 : spacing.track * (lines + 1) + clear;
  const half = (element: number) => (graph.persons[element]?.width ?? 0) / 2;
  const line = Math.ceil(half(left) + half(right)) + (contents.roomAfter.get(left) ?? 0);
  return Math.max(boxes + Math.max(plain, tracks), line);
}

function starsByRow(layers: Layers): { above: number[][]; below: number[][] } {
  const above: number[][] = Array.from({ length: layers.rowCount }, () => []);
  const below: number[][] = Array.from({ length: layers.rowCount }, () => []);
  layers.stars.forEach(({ gap, ups, downs }, star) => {
    if (ups.length === 0) return;
    if (downs.length > 0) above[gap + 1]?.push(star);
    below[gap]?.push(star);
  });
  return { above, below };
}

function settleRow(
  columns: Columns,
  byRow: { above: readonly number[][]; below: readonly number[][] },
  row: number,
  fromParents: number,
  fromChildren: number,
): void {
  const { x, layers } = columns;
  const pull = new Map<number, { sum: number; weight: number }>();
  const wish = (element: number, wanted: number, weight: number) => {
    const before = pull.get(element) ?? { sum: 0, weight: 0 };
    pull.set(element, { sum: before.sum + wanted * weight, weight: before.weight + weight });
  };
  if (fromParents > 0) {
    for (const star of byRow.above[row] ?? []) {
      const { downs } = layers.stars[star] ?? { downs: [] };
      const by = upX(columns, star) - meanX(columns, downs);
      for (const element of downs)
        wish(element, (x[element] ?? 0) + by, fromParents * (element < layers.people ? 1 : 4));
    }
  }
  if (fromChildren > 0) {
    for (const star of byRow.below[row] ?? []) {
      const { ups, downs } = layers.stars[star] ?? { ups: [], downs: [] };
      const by = downs.length === 0 ? 0 : meanX(columns, downs) - upX(columns, star);
      const weight = fromChildren * (ups.every((element) => element >= layers.people) ? 4 : 1);
      for (const element of ups) wish(element, (x[element] ?? 0) + by, weight);
    }
  }
  const { anchors } = columns;
  for (const element of anchors === null ? [] : (columns.order[row] ?? [])) {
    const weight = anchors?.weight[element] ?? 0;
    if (weight > 0) pull.set(element, { sum: (anchors?.x[element] ?? 0) * weight, weight });
  }
  settle(columns, columns.order[row] ?? [], pull);
}

function upX(columns: Columns, star: number): number {
  const { ups } = columns.layers.stars[star] ?? { ups: [] };
  const sum = ups.reduce(
    (total, element, i) => total + (columns.x[element] ?? 0) + (columns.upShift[star]?.[i] ?? 0),
    0,
  );
  return sum / Math.max(1, ups.length);
}

/** The middle between the outermost and the mean, half each. */
function meanX({ x }: Columns, elements: readonly number[]): number {
  let [sum, low, high] = [0, Infinity, -Infinity];
  for (const element of elements) {
    const value = x[element] ?? 0;
    sum += value;
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  return (sum / elements.length + (low + high) / 2) / 2;
}

interface Pool {
  sum: number;
  weight: number;
  blocks: number;
}

/** Pool adjacent violators over the rigid blocks of a row. Eighths of a pixel, so that rounding is the same everywhere. */
function settle(
  { x, distance, blockOf, room, anchors }: Columns,
  row: readonly number[],
  pull: ReadonlyMap<number, { sum: number; weight: number }>,
): void {
  const offset = new Map<number, number>();
  const wants: { sum: number; weight: number }[] = [];
  let cumulated = 0;
  let previous = -1;
  for (const element of row) {
    cumulated += distance[element] ?? 0;
    offset.set(element, cumulated);
    if (blockOf[element] !== previous) wants.push({ sum: 0, weight: 0 });
    previous = blockOf[element] ?? -1;
    const want = wants.at(-1);
    const wish = pull.get(element);
    if (want === undefined) continue;
    const weight = wish === undefined ? 0.125 : wish.weight;
    const place = wish === undefined ? (x[element] ?? 0) : wish.sum / wish.weight;
    want.sum += (place - cumulated) * weight;
    want.weight += weight;
  }
  const pools: Pool[] = [];
  for (const { sum, weight } of wants) {
    let pool: Pool = { sum, weight, blocks: 1 };
    for (
      let last = pools.at(-1);
      last !== undefined && last.sum * pool.weight >= pool.sum * last.weight;
      last = pools.at(-1)
    ) {
      pool = {
        sum: last.sum + pool.sum,
        weight: last.weight + pool.weight,
        blocks: last.blocks + pool.blocks,
      };
      pools.pop();
    }
    pools.push(pool);
  }
  const [lowest, highest] = anchors === null ? [0, Math.max(0, room - cumulated)] : [-Infinity, Infinity];
  const base = pools.flatMap(({ sum, weight, blocks }) =>
    Array<number>(blocks).fill(Math.min(highest, Math.max(lowest, Math.round((8 * sum) / weight) / 8))),
  );
  let block = -1;
  previous = -1;
  for (const element of row) {
    if (blockOf[element] !== previous) block += 1;
    previous = blockOf[element] ?? -1;
    x[element] = (base[block] ?? 0) + (offset.get(element) ?? 0);
  }
}
