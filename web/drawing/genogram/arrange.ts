import { anchorsOf, type Anchors, type PreviousPicture } from './anchors.ts';
import type { Arrangement, ArrangementInput, Spacing } from './arrangement.ts';
import { cellWidth, findColumns } from './columns.ts';
import { familyGraph, type FamilyGraph } from './family-graph.ts';
import { followOrder } from './follow-order.ts';
import { findHomeIslands, type HomeIsland } from './home-runs.ts';
import { depthOf, drawIslands } from './islands.ts';
import { assignLanes, barsOf, type Bar } from './lanes.ts';
import { layOutLayers, type Layers } from './layers.ts';
import { drawLines } from './lines.ts';
import { orderRows, type Effort } from './order-rows.ts';
import { newOrdering, rowElements, type Ordering } from './ordering.ts';
import { partTrunks } from './part-trunks.ts';
import { pinGap, type PinnedStar } from './pins.ts';
import { findPorts } from './ports.ts';
import { assignRows } from './rows.ts';
import { formUnits } from './units.ts';

export const plainSpacing: Spacing = {
  gap: 20,
  track: 10,
  lane: 8,
  rowMargin: 14,
  homePadding: 6,
  homeName: 0,
};

/** `quick` is there at once; `better` looks for up to a second more. Both are counted in moves. */
export type EffortName = 'quick' | 'better';

const efforts: Readonly<Record<EffortName, Effort>> = {
  quick: {
    movesPerCoreUnit: 250,
    movesPerUnit: 60,
    measuredRounds: 2,
    measuredMovesPerUnit: 20,
    looksOn: false,
  },
  better: {
    movesPerCoreUnit: 250,
    movesPerUnit: 60,
    measuredRounds: 3,
    measuredMovesPerUnit: 20,
    looksOn: true,
  },
};

/** What an arrangement may be told beside the family. */
export interface ArrangementWishes {
  /** `better` unless said. Where there was a picture before, no more is looked for. */
  readonly effort?: EffortName;
  /** Where people stood: they stay there, and newcomers find places among them. */
  readonly previous?: PreviousPicture | null;
  /** By person: the x they are to stand at, as far as the order of their row allows. */
  readonly pins?: ReadonlyMap<string, number>;
}

/**
 * Places a whole family: generations in rows, partners together, eldest left, lines that never lie on one another.
 * Pure and deterministic: equal families give equal pictures, whatever the order of the lists.
 */
export function arrangeGenogram(
  input: ArrangementInput,
  spacing: Spacing = plainSpacing,
  { effort = 'better', previous = null, pins = new Map() }: ArrangementWishes = {},
): Arrangement {
  const graph = familyGraph(input);
  if (graph.persons.length === 0) {
    return { persons: [], unions: [], lines: [], islands: [], trunks: [], width: 0, height: 0 };
  }
  const layers = layOutLayers(graph, assignRows(graph));
  const anchors = anchorsOf(graph, layers, previous, pins);
  const ordering = newOrdering(graph, layers, formUnits(graph, layers, anchors));
  if (anchors?.isFollowing === true) followOrder(ordering, anchors);
  else orderRows(ordering, efforts[effort], () => measure(graph, layers, ordering, spacing));
  return placeInOrder(graph, layers, ordering, spacing, anchors);
}

/** Notes where everybody would stand in the order as it is. */
function measure(graph: FamilyGraph, layers: Layers, ordering: Ordering, spacing: Spacing): void {
  const order = orderOfRows(layers, ordering);
  const contents = findPorts(graph, layers, order, ordering.now.place);
  ordering.now.x.set(findColumns(graph, layers, ordering, order, contents, spacing, null));
  for (let element = 0; element < layers.elementRow.length; element += 1) {
    const own = cellWidth(graph, element) + spacing.gap;
    ordering.width[element] = element < layers.people ? own : spacing.track;
    ordering.outline[element] = Math.ceil(cellWidth(graph, element) / 2) + spacing.homePadding;
  }
}

function orderOfRows(layers: Layers, ordering: Ordering): number[][] {
  return Array.from({ length: layers.rowCount }, (_, row) => rowElements(ordering, row));
}

function placeInOrder(
  graph: FamilyGraph,
  layers: Layers,
  ordering: Ordering,
  spacing: Spacing,
  anchors: Anchors | null,
): Arrangement {
  const order = orderOfRows(layers, ordering);
  const contents = findPorts(graph, layers, order, ordering.now.place);
  const columns = findColumns(graph, layers, ordering, order, contents, spacing, anchors);
  const x = partTrunks(columns, graph, layers, contents, spacing);
  const twinsOf = twinNumbers(graph, layers, ordering.now.place);
  const byGap = Array.from({ length: layers.rowCount + 1 }, (): number[] => []);
  layers.stars.forEach(({ gap }, star) => byGap[gap + 1]?.push(star));
  const pinnedByGap = byGap.map((stars) => pinGap(stars, x, graph, layers, contents, twinsOf, spacing));
  const uprights = order.map((_, row) =>
    (pinnedByGap[row + 1] ?? []).flatMap(({ ups }) => ups.map((pin) => pin.x)),
  );
  const homes = findHomeIslands({ graph, layers, order, x, uprights, spacing });
  const levels = setLevels(graph, layers, pinnedByGap, homes, spacing);
  const pinned = pinnedByGap.flat();
  const lines = drawLines({ graph, layers, contents, spacing, x, pinned, ...levels });
  const persons = graph.persons.map(({ id }, person) => {
    const row = layers.elementRow[person] ?? 0;
    return { id, x: x[person] ?? 0, y: levels.rowY[row] ?? 0, row };
  });
  const below = order.map((_, row) => (pinnedByGap[row + 1] ?? []).flatMap(uprightsOf));
  const islands = drawIslands(homes, { graph, rowY: levels.rowY, below, spacing });
  const right = Math.max(
    ...graph.persons.map((person, i) => (x[i] ?? 0) + Math.max(person.width, person.labelWidth) / 2),
  );
  return {
    persons,
    unions: unionPoints(graph, layers, pinned, levels, x, contents.level),
    lines,
    islands,
    trunks: layers.trunkKeys.map((key, index) => ({ key, x: x[layers.people + index] ?? 0 })),
    width: right,
    height: levels.rowBottom.at(-1) ?? 0,
  };
}

function uprightsOf({ ups, downs, drop }: PinnedStar): number[] {
  return [...ups, ...downs].map((pin) => pin.x).concat(drop ?? []);
}

/** Twins who share a row and a union, by the number of their set, and only where their forks cannot lie on another's. */
function twinNumbers(graph: FamilyGraph, layers: Layers, place: Int32Array): Map<number, number> {
  const numbers = new Map<number, number>();
  const spans: { row: number; low: number; high: number }[] = [];
  graph.twins.forEach((twins, set) => {
    const rows = new Set(twins.map((person) => layers.elementRow[person]));
    const siblings = graph.unions.filter(
      ({ kind, children }) =>
        kind === 'family' && twins.filter((person) => children.includes(person)).length > 1,
    );
    const [own] = siblings;
    const shareOne =
      siblings.length === 1 && twins.every((person) => own?.children.includes(person) === true);
    if (rows.size !== 1 || !shareOne || twins.some((person) => numbers.has(person))) return;
    const places = twins.map((person) => place[person] ?? 0);
    const span = {
      row: layers.elementRow[twins[0] ?? 0] ?? 0,
      low: Math.min(...places),
      high: Math.max(...places),
    };
    if (spans.some((other) => other.row === span.row && other.low <= span.high && span.low <= other.high))
      return;
    spans.push(span);
    for (const person of twins) numbers.set(person, set);
  });
  return numbers;
}

interface Levels {
  readonly rowY: number[];
  readonly rowBottom: number[];
  readonly forkY: number[];
  readonly bars: { readonly bar: Bar; readonly y: number }[];
}

const forkHeight = 12;

/** From top to bottom: lanes of the gap above, then the row with symbols, labels and the homes' names. */
function setLevels(
  graph: FamilyGraph,
  layers: Layers,
  gaps: readonly (readonly PinnedStar[])[],
  homes: readonly HomeIsland[],
  spacing: Spacing,
): Levels {
  const levels: Levels = { rowY: [], rowBottom: [], forkY: [], bars: [] };
  const padding = graph.households.length > 0 ? spacing.homePadding : 0;
  let y = 0;
  gaps.forEach((stars, gap) => {
    const bars = barsOf(stars);
    const { lanes, count } = assignLanes(bars);
    const start = y + (gap === 0 ? 0 : spacing.rowMargin);
    bars.forEach((bar, index) => levels.bars.push({ bar, y: start + (lanes[index] ?? 0) * spacing.lane }));
    if (count > 0) y = start + (count - 1) * spacing.lane;
    if (stars.some(({ downs }) => downs.some(({ elements }) => elements.length > 1))) y += forkHeight;
    levels.forkY.push(y);
    if (gap >= layers.rowCount) return;
    const people = graph.persons.filter((_, person) => layers.elementRow[person] === gap);
    const half = Math.max(0, ...people.map(({ height }) => height / 2));
    const below = Math.max(0, ...people.map(({ height, labelHeight }) => height / 2 + labelHeight));
    const centre = Math.ceil(y + (gap === 0 && count === 0 ? 0 : spacing.rowMargin) + padding + half);
    levels.rowY.push(centre);
    const depths = homes.flatMap((home) =>
      home.runs.filter((run) => run.row === gap).map((run) => depthOf(run, home, spacing)),
    );
    y = Math.ceil(centre + Math.max(below, ...depths));
    levels.rowBottom.push(y);
  });
  return levels;
}

function unionPoints(
  graph: FamilyGraph,
  layers: Layers,
  pinned: readonly PinnedStar[],
  levels: Levels,
  x: Int32Array,
  level: ReadonlyMap<number, readonly [number, number]>,
): Arrangement['unions'] {
  const points = new Map<number, { x: number; y: number }>();
  for (const { star, ups, downs, drop } of pinned) {
    const { union, gap, isMeeting } = layers.stars[star] ?? { union: -1, gap: 0, isMeeting: false };
    if (!isMeeting) continue;
    const couple = level.get(star);
    const bar = levels.bars.find((one) => one.bar.star === star);
    const middle =
      couple === undefined ? undefined : Math.round(((x[couple[0]] ?? 0) + (x[couple[1]] ?? 0)) / 2);
    const at = drop ?? middle ?? ups[0]?.x ?? downs[0]?.x ?? 0;
    const y = couple === undefined ? (bar?.y ?? levels.rowY[Math.max(0, gap)] ?? 0) : (levels.rowY[gap] ?? 0);
    points.set(union, { x: at, y });
  }
  return graph.unions.flatMap(({ id }, union) => {
    const point = points.get(union);
    return point === undefined ? [] : [{ id, ...point }];
  });
}
