import type { NameWidths, Spacing } from './arrangement.ts';
import type { FamilyGraph } from './family-graph.ts';
import { leastBand } from './home-prices.ts';
import type { Layers } from './layers.ts';

/** Members of a home side by side in one row, nobody else between them. Heights are from the middle of the row. */
export interface Run {
  readonly row: number;
  readonly members: readonly number[];
  readonly left: number;
  readonly right: number;
  /** Up to the top of the tallest symbol. */
  readonly above: number;
  /** Down to the end of the longest label. */
  readonly below: number;
}

/** Runs of one home that hang together; the name stands in one of them. */
export interface HomeIsland {
  readonly household: number;
  readonly number: number;
  readonly runs: readonly Run[];
  readonly name: NamePlace | null;
}

/** A stretch below the labels of a run that no upright line cuts, and how many lines the name takes there. */
export interface NamePlace {
  readonly run: Run;
  readonly left: number;
  readonly width: number;
  readonly lines: number;
}

export interface HomeSource {
  readonly graph: FamilyGraph;
  readonly layers: Layers;
  readonly order: readonly (readonly number[])[];
  readonly x: Int32Array;
  /** By row: the upright lines that go down from it or through it. */
  readonly uprights: readonly (readonly number[])[];
  readonly spacing: Spacing;
}

/** Between an outline and an upright line beside it, where it is free to choose. */
const clearOfLines = 4;
const besideName = 4;

/**
 * The islands of every home: runs of members side by side, joined to the run below where they stand over each other.
 * Someone who belongs to two homes is drawn inside the first of them.
 */
export function findHomeIslands(source: HomeSource): HomeIsland[] {
  const homeOf = new Map<number, number>();
  source.graph.households.forEach(({ members }, home) => {
    for (const person of members) if (!homeOf.has(person)) homeOf.set(person, home);
  });
  const runs = source.graph.households.map((): Run[] => []);
  source.order.forEach((elements, row) => {
    for (const { home, members } of runsOfRow(elements, homeOf, source.layers.people)) {
      runs[home]?.push(runOf(members, row, source));
    }
  });
  return source.graph.households.flatMap(({ name }, household) =>
    joinRuns(runs[household] ?? []).map((parts, index) => ({
      household,
      number: index + 1,
      runs: parts,
      name: name === undefined ? null : namePlace(parts, index === 0 ? name.first : name.continued, source),
    })),
  );
}

function runsOfRow(
  elements: readonly number[],
  homeOf: ReadonlyMap<number, number>,
  people: number,
): { home: number; members: number[] }[] {
  const runs: { home: number; members: number[] }[] = [];
  let last: { home: number | undefined; members: number[] } | null = null;
  for (const element of elements) {
    if (element >= people) continue;
    const home = homeOf.get(element);
    if (last !== null && home !== undefined && last.home === home) {
      last.members.push(element);
      continue;
    }
    last = { home, members: [element] };
    if (home !== undefined) runs.push({ home, members: last.members });
  }
  return runs;
}

function runOf(members: readonly number[], row: number, { graph, x, uprights, spacing }: HomeSource): Run {
  const people = members.flatMap((person) => graph.persons[person] ?? []);
  const edges = members.map((person) => {
    const { width, labelWidth } = graph.persons[person] ?? { width: 0, labelWidth: 0 };
    const half = Math.ceil(Math.max(width, labelWidth) / 2);
    return [(x[person] ?? 0) - half, (x[person] ?? 0) + half] as const;
  });
  const cuts = uprights[row] ?? [];
  return {
    row,
    members,
    left: clearEdge(Math.min(...edges.map(([left]) => left)), -1, cuts, spacing),
    right: clearEdge(Math.max(...edges.map(([, right]) => right)), 1, cuts, spacing),
    above: Math.max(...people.map(({ height }) => Math.ceil(height / 2))),
    below: Math.max(...people.map(({ height, labelHeight }) => Math.ceil(height / 2) + labelHeight)),
  };
}

/** The usual padding, or a little less where a line would run along the outline. */
function clearEdge(box: number, out: 1 | -1, cuts: readonly number[], { homePadding }: Spacing): number {
  for (let padding = homePadding; padding >= 4; padding -= 1) {
    const edge = box + out * padding;
    if (cuts.every((cut) => Math.abs(cut - edge) >= clearOfLines)) return edge;
  }
  return box + out * homePadding;
}

/** The runs that hang together, from the top and left; the largest island first. */
function joinRuns(runs: readonly Run[]): Run[][] {
  const islands: Run[][] = [];
  for (const run of runs) {
    const touched = islands.filter((island) => island.some((other) => sharedStretch(other, run) !== null));
    const joined = [...touched.flat(), run];
    for (const island of touched) islands.splice(islands.indexOf(island), 1);
    islands.push(joined);
  }
  return islands.sort(
    (a, b) =>
      b.length - a.length || (a[0]?.row ?? 0) - (b[0]?.row ?? 0) || (a[0]?.left ?? 0) - (b[0]?.left ?? 0),
  );
}

/** From where to where the lower of two neighbouring rows' runs stands below the upper. */
export function sharedStretch(upper: Run, lower: Run): readonly [left: number, right: number] | null {
  if (lower.row !== upper.row + 1) return null;
  const [left, right] = [Math.max(upper.left, lower.left), Math.min(upper.right, lower.right)];
  return right - left < leastBand ? null : [left, right];
}

/** The same stretch drawn in where a line of the gap between would run along its edge, if it stays wide enough. */
export function clearStretch(
  [left, right]: readonly [number, number],
  cuts: readonly number[],
): readonly [left: number, right: number] {
  const isClear = (edge: number) => cuts.every((cut) => Math.abs(cut - edge) >= clearOfLines);
  let [from, to] = [left, right];
  while (!isClear(from) && from < left + 12) from += 1;
  while (!isClear(to) && to > right - 12) to -= 1;
  return to - from < leastBand ? [left, right] : [from, to];
}

/** Where the name takes fewest lines; of equals in the lowest run, then where there is most room. */
function namePlace(runs: readonly Run[], widths: NameWidths, { uprights }: HomeSource): NamePlace | null {
  const places = runs.flatMap((run) => {
    const cuts = (uprights[run.row] ?? []).filter((cut) => cut > run.left && cut < run.right);
    const edges = [run.left, ...[...cuts].sort((a, b) => a - b), run.right];
    return edges.slice(1).map((right, index) => {
      const left = (edges[index] ?? run.left) + besideName;
      const width = Math.max(0, right - besideName - left);
      const fitting = widths.findIndex((least) => least <= width);
      return { run, left, width, lines: fitting < 0 ? widths.length : fitting + 1, fits: fitting >= 0 };
    });
  });
  const [best] = places.sort(
    (a, b) =>
      Number(b.fits) - Number(a.fits) ||
      a.lines - b.lines ||
      b.run.row - a.run.row ||
      b.width - a.width ||
      a.left - b.left,
  );
  return best ?? null;
}
