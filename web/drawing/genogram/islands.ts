import type { ArrangedLine, Island, Spacing } from './arrangement.ts';
import type { FamilyGraph } from './family-graph.ts';
import type { Layers } from './layers.ts';
import { outlineOf, type Rectangle } from './outline.ts';

export interface IslandSource {
  readonly graph: FamilyGraph;
  readonly layers: Layers;
  readonly order: readonly (readonly number[])[];
  readonly x: Int32Array;
  readonly rowY: readonly number[];
  readonly rowBottom: readonly number[];
  readonly lines: readonly ArrangedLine[];
  readonly spacing: Spacing;
}

/** Members of a home side by side in one row, nobody else between them. */
interface Run {
  readonly row: number;
  readonly members: readonly number[];
  readonly box: Rectangle;
}

/** Two runs grow together only over a band at least this wide. */
const leastBand = 24;

/**
 * The dotted outlines: runs of members side by side, joined to the run below where they stand over each other.
 * A band lies inside both runs' widths, so it can meet neither a stranger nor another home's outline. Someone who
 * belongs to two homes is drawn inside the first of them.
 */
export function findIslands(source: IslandSource): Island[] {
  const homeOf = new Map<number, number>();
  source.graph.households.forEach(({ members }, home) => {
    for (const person of members) if (!homeOf.has(person)) homeOf.set(person, home);
  });
  const runs = source.graph.households.map((): Run[] => []);
  source.order.forEach((elements, row) => {
    for (const { home, members } of runsOfRow(elements, homeOf, source.layers.people)) {
      runs[home]?.push({ row, members, box: boxOf(members, row, source) });
    }
  });
  const uprights = uprightLines(source.lines);
  return source.graph.households.flatMap(({ id }, home) =>
    joinRuns(runs[home] ?? []).map((parts, index) => {
      const boxes = [...parts.map(({ box }) => box), ...bands(parts)];
      const members = parts.flatMap((run) =>
        run.members.map((person) => source.graph.persons[person]?.id ?? ''),
      );
      return {
        householdId: id,
        number: index + 1,
        members: members.sort(),
        outline: outlineOf(boxes),
        nameRooms: nameRooms(parts, source, uprights),
      };
    }),
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

function boxOf(
  members: readonly number[],
  row: number,
  { graph, x, rowY, rowBottom, spacing }: IslandSource,
): Rectangle {
  const edges = members.map((person) => {
    const { width, labelWidth } = graph.persons[person] ?? { width: 0, labelWidth: 0 };
    const half = Math.ceil(Math.max(width, labelWidth) / 2);
    return [(x[person] ?? 0) - half, (x[person] ?? 0) + half] as const;
  });
  const tallest = Math.max(...members.map((person) => graph.persons[person]?.height ?? 0));
  return {
    left: Math.min(...edges.map(([left]) => left)) - spacing.homePadding,
    right: Math.max(...edges.map(([, right]) => right)) + spacing.homePadding,
    top: (rowY[row] ?? 0) - Math.ceil(tallest / 2) - spacing.homePadding,
    bottom: rowBottom[row] ?? 0,
  };
}

/** The runs that hang together, from the top and left. */
function joinRuns(runs: readonly Run[]): Run[][] {
  const islands: Run[][] = [];
  for (const run of runs) {
    const touched = islands.filter((island) => island.some((other) => bandBetween(other, run) !== null));
    const joined = [...touched.flat(), run];
    for (const island of touched) islands.splice(islands.indexOf(island), 1);
    islands.push(joined);
  }
  return islands.sort(
    (a, b) =>
      b.length - a.length ||
      (a[0]?.row ?? 0) - (b[0]?.row ?? 0) ||
      (a[0]?.box.left ?? 0) - (b[0]?.box.left ?? 0),
  );
}

function bandBetween(upper: Run, lower: Run): Rectangle | null {
  if (lower.row !== upper.row + 1) return null;
  const left = Math.max(upper.box.left, lower.box.left);
  const right = Math.min(upper.box.right, lower.box.right);
  return right - left < leastBand ? null : { left, right, top: upper.box.bottom, bottom: lower.box.top };
}

/** One band between each two runs, and only the first that reaches a run already joined: outlines have no holes. */
function bands(parts: readonly Run[]): Rectangle[] {
  const joined = new Map(parts.map((run) => [run, new Set([run])]));
  const found: Rectangle[] = [];
  for (const upper of parts) {
    for (const lower of parts) {
      const band = bandBetween(upper, lower);
      const [a, b] = [joined.get(upper), joined.get(lower)];
      if (band === null || a === undefined || b === undefined || a === b) continue;
      for (const run of b) joined.set(run, a.add(run));
      found.push(band);
    }
  }
  return found;
}

interface Upright {
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
}

function uprightLines(lines: readonly ArrangedLine[]): Upright[] {
  return lines.flatMap(({ points }) =>
    points.slice(1).flatMap(([x2, y2], index) => {
      const [x1, y1] = points[index] ?? [x2, y2];
      return x1 === x2 ? [{ x: x1, top: Math.min(y1, y2), bottom: Math.max(y1, y2) }] : [];
    }),
  );
}

/** The strip below the labels of each run, cut by the lines that pass through it; widest first, lowest run first. */
function nameRooms(
  parts: readonly Run[],
  { spacing }: IslandSource,
  uprights: readonly Upright[],
): Island['nameRooms'] {
  if (spacing.homeName === 0) return [];
  return parts
    .flatMap(({ row, box }) => {
      const top = box.bottom - spacing.homeName;
      const cuts = uprights
        .filter(
          (line) => line.x > box.left && line.x < box.right && line.bottom > top && line.top < box.bottom,
        )
        .map((line) => line.x)
        .sort((a, b) => a - b);
      const edges = [box.left, ...cuts, box.right];
      return edges.slice(1).map((right, index) => {
        const left = (edges[index] ?? 0) + 4;
        return { row, x: left, y: top, w: Math.max(0, right - 4 - left), h: spacing.homeName };
      });
    })
    .sort((a, b) => b.w - a.w || b.row - a.row || a.x - b.x)
    .map(({ x, y, w, h }) => ({ x, y, w, h }));
}
