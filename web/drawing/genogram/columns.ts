import type { Anchors } from './anchors.ts';
import type { Spacing } from './arrangement.ts';
import type { FamilyGraph } from './family-graph.ts';
import type { Layers } from './layers.ts';
import type { Ordering } from './ordering.ts';
import { portKey, type RowContents } from './ports.ts';
import { settleRows } from './settle-rows.ts';

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
  settleRows({ layers, order, distance, blockOf, upShift, x, room, anchors });
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
