import type { Island, Spacing } from './arrangement.ts';
import type { FamilyGraph } from './family-graph.ts';
import { clearStretch, sharedStretch, type HomeIsland, type Run } from './home-runs.ts';
import { outlineOf, type Rectangle } from './outline.ts';

export interface IslandLevels {
  readonly graph: FamilyGraph;
  readonly rowY: readonly number[];
  /** By row: every upright line in the gap below it. */
  readonly below: readonly (readonly number[])[];
  readonly spacing: Spacing;
}

/**
 * The dotted outlines. A band between two runs lies inside both runs' widths, so it can meet neither a stranger nor
 * another home's outline.
 */
export function drawIslands(islands: readonly HomeIsland[], levels: IslandLevels): Island[] {
  return islands.map((island) => {
    const { household, number, runs } = island;
    const boxes = new Map(runs.map((run) => [run, boxOf(run, island, levels)]));
    const { graph } = levels;
    return {
      householdId: graph.households[household]?.id ?? '',
      number,
      members: runs.flatMap(({ members }) => members.map((person) => graph.persons[person]?.id ?? '')).sort(),
      outline: outlineOf([...boxes.values(), ...bands(runs, boxes, levels)]),
      nameRoom: nameRoom(island, levels),
    };
  });
}

/** Between the words below a symbol and the name of the home. */
const aboveName = 4;

/** From the middle of the row to the lower edge of the outline. */
export function depthOf(run: Run, { name }: HomeIsland, spacing: Spacing): number {
  const words = name?.run === run ? aboveName + name.lines * spacing.homeName : 0;
  return run.below + words + spacing.homePadding;
}

function boxOf(run: Run, island: HomeIsland, { rowY, spacing }: IslandLevels): Rectangle {
  const y = rowY[run.row] ?? 0;
  return {
    left: run.left,
    right: run.right,
    top: y - run.above - spacing.homePadding,
    bottom: y + depthOf(run, island, spacing),
  };
}

/** One band between each two runs, and only the first that reaches a run already joined: outlines have no holes. */
function bands(
  runs: readonly Run[],
  boxes: ReadonlyMap<Run, Rectangle>,
  { below }: IslandLevels,
): Rectangle[] {
  const joined = new Map(runs.map((run) => [run, new Set([run])]));
  const found: Rectangle[] = [];
  for (const upper of runs) {
    for (const lower of runs) {
      const stretch = sharedStretch(upper, lower);
      const [a, b] = [joined.get(upper), joined.get(lower)];
      const [top, bottom] = [boxes.get(upper)?.bottom ?? 0, boxes.get(lower)?.top ?? 0];
      if (stretch === null || a === undefined || b === undefined || a === b) continue;
      for (const run of b) joined.set(run, a.add(run));
      const [left, right] = clearStretch(stretch, below[upper.row] ?? []);
      found.push({ left, right, top, bottom });
    }
  }
  return found;
}

function nameRoom({ name }: HomeIsland, { rowY, spacing }: IslandLevels): Island['nameRoom'] {
  if (name === null || spacing.homeName === 0) return null;
  const { run, left, width, lines } = name;
  return { x: left, y: (rowY[run.row] ?? 0) + run.below + aboveName, w: width, lines };
}
