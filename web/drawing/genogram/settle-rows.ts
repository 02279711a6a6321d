import type { Anchors } from './anchors.ts';
import type { Layers } from './layers.ts';
import { at, listsOf, type Lists } from './lists.ts';

/** What the sweeps need to know: who stands next to whom at which least distance, and what pulls at whom. */
export interface Columns {
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

const sweeps = 16;

/** The same in flat arrays: the sweeps are most of the time that finding every x takes. */
interface Sweeps {
  readonly columns: Columns;
  readonly ups: Lists;
  readonly downs: Lists;
  readonly shifts: Int32Array;
  /** By row: the unions that pull at it from above, and those that pull from below. */
  readonly above: readonly (readonly number[])[];
  readonly below: readonly (readonly number[])[];
  /** Of the row that is being settled: where each element is pulled to, times how strongly. */
  readonly pullSum: Float64Array;
  readonly pullWeight: Float64Array;
  readonly offset: Int32Array;
  readonly pools: Pools;
}

/** Blocks that must move together, from the left. */
interface Pools {
  readonly sum: Float64Array;
  readonly weight: Float64Array;
  readonly blocks: Int32Array;
}

/** Moves everybody towards parents and children in turn, down the rows and up again, and last towards both at once. */
export function settleRows(columns: Columns): void {
  const { layers, order, x } = columns;
  const { stars } = layers;
  const state: Sweeps = {
    columns,
    ups: listsOf(stars.map(({ ups }) => ups)),
    downs: listsOf(stars.map(({ downs }) => downs)),
    shifts: Int32Array.from(columns.upShift.flat()),
    ...starsByRow(layers),
    pullSum: new Float64Array(x.length),
    pullWeight: new Float64Array(x.length),
    offset: new Int32Array(x.length),
    pools: {
      sum: new Float64Array(x.length),
      weight: new Float64Array(x.length),
      blocks: new Int32Array(x.length),
    },
  };
  for (let sweep = 0; sweep < sweeps; sweep += 1) {
    const down = sweep % 2 === 0;
    const both = sweep >= sweeps - 4;
    for (let i = 0; i < order.length; i += 1) {
      const row = down ? i : order.length - 1 - i;
      const elements = order[row] ?? [];
      state.pullSum.fill(0);
      state.pullWeight.fill(0);
      if (down || both) pullToParents(state, state.above[row] ?? []);
      if (!down || both) pullToChildren(state, state.below[row] ?? []);
      if (columns.anchors !== null) pullToAnchors(state, elements, columns.anchors);
      settle(state, elements);
    }
  }
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

/** A trunk is straightened rather than a child centred. */
const pullOfTrunks = 4;

function pullToParents(state: Sweeps, stars: readonly number[]): void {
  const { start, items } = state.downs;
  const { people } = state.columns.layers;
  for (const star of stars) {
    const by = upX(state, star) - downX(state, star);
    for (let i = at(start, star); i < at(start, star + 1); i += 1) {
      const element = at(items, i);
      pull(state, element, by, element < people ? 1 : pullOfTrunks);
    }
  }
}

function pullToChildren(state: Sweeps, stars: readonly number[]): void {
  const { start, items } = state.ups;
  const { people } = state.columns.layers;
  for (const star of stars) {
    const hasChildren = at(state.downs.start, star) < at(state.downs.start, star + 1);
    const by = hasChildren ? downX(state, star) - upX(state, star) : 0;
    let weight = pullOfTrunks;
    for (let i = at(start, star); i < at(start, star + 1); i += 1) if (at(items, i) < people) weight = 1;
    for (let i = at(start, star); i < at(start, star + 1); i += 1) pull(state, at(items, i), by, weight);
  }
}

function pull(
  { columns: { x }, pullSum, pullWeight }: Sweeps,
  element: number,
  by: number,
  weight: number,
): void {
  pullSum[element] = (pullSum[element] ?? 0) + ((x[element] ?? 0) + by) * weight;
  pullWeight[element] = (pullWeight[element] ?? 0) + weight;
}

/** An anchor alone says where somebody stands. */
function pullToAnchors({ pullSum, pullWeight }: Sweeps, elements: readonly number[], anchors: Anchors): void {
  for (const element of elements) {
    const weight = at(anchors.weight, element);
    if (weight === 0) continue;
    pullSum[element] = at(anchors.x, element) * weight;
    pullWeight[element] = weight;
  }
}

function upX({ columns: { x }, ups: { start, items }, shifts }: Sweeps, star: number): number {
  const [first, end] = [at(start, star), at(start, star + 1)];
  let sum = 0;
  for (let i = first; i < end; i += 1) sum += (x[at(items, i)] ?? 0) + at(shifts, i);
  return sum / Math.max(1, end - first);
}

/** The middle between the outermost and the mean of those below, half each. */
function downX({ columns: { x }, downs: { start, items } }: Sweeps, star: number): number {
  const [first, end] = [at(start, star), at(start, star + 1)];
  let [sum, low, high] = [0, Infinity, -Infinity];
  for (let i = first; i < end; i += 1) {
    const value = x[at(items, i)] ?? 0;
    sum += value;
    if (value < low) low = value;
    if (value > high) high = value;
  }
  return (sum / (end - first) + (low + high) / 2) / 2;
}

/** Whoever nothing pulls at stays, if nobody pushes. */
const pullOfNobody = 0.125;

/** Pool adjacent violators over the rigid blocks of a row. Eighths of a pixel, so that rounding is the same everywhere. */
function settle({ columns, pullSum, pullWeight, offset, pools }: Sweeps, row: readonly number[]): void {
  const { x, distance, blockOf, room, anchors } = columns;
  const { sum, weight, blocks } = pools;
  let cumulated = 0;
  let count = 0;
  for (let i = 0; i < row.length;) {
    const block = at(blockOf, row[i] ?? 0);
    let [blockSum, blockWeight] = [0, 0];
    for (; i < row.length && at(blockOf, row[i] ?? 0) === block; i += 1) {
      const element = row[i] ?? 0;
      cumulated += at(distance, element);
      offset[element] = cumulated;
      const pulled = pullWeight[element] ?? 0;
      const by = pulled === 0 ? pullOfNobody : pulled;
      const place = pulled === 0 ? (x[element] ?? 0) : (pullSum[element] ?? 0) / pulled;
      blockSum += (place - cumulated) * by;
      blockWeight += by;
    }
    let merged = 1;
    while (count > 0 && (sum[count - 1] ?? 0) * blockWeight >= blockSum * (weight[count - 1] ?? 0)) {
      count -= 1;
      blockSum = (sum[count] ?? 0) + blockSum;
      blockWeight = (weight[count] ?? 0) + blockWeight;
      merged += at(blocks, count);
    }
    sum[count] = blockSum;
    weight[count] = blockWeight;
    blocks[count] = merged;
    count += 1;
  }
  const [lowest, highest] = anchors === null ? [0, Math.max(0, room - cumulated)] : [-Infinity, Infinity];
  for (let pool = 0, i = 0; pool < count; pool += 1) {
    const wanted = Math.round((8 * (sum[pool] ?? 0)) / (weight[pool] ?? 1)) / 8;
    const base = Math.min(highest, Math.max(lowest, wanted));
    for (let left = at(blocks, pool); left > 0; left -= 1) {
      const block = at(blockOf, row[i] ?? 0);
      for (; i < row.length && at(blockOf, row[i] ?? 0) === block; i += 1)
        x[row[i] ?? 0] = base + at(offset, row[i] ?? 0);
    }
  }
}
