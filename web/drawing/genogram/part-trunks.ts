import type { Spacing } from './arrangement.ts';
import { portShift } from './columns.ts';
import type { FamilyGraph } from './family-graph.ts';
import type { Layers } from './layers.ts';
import type { RowContents } from './ports.ts';

/** As far as a trunk may be moved: less than a third of the least distance between two upright lines. */
const furthest = 3;

/**
 * Moves trunks by a pixel or two where another union comes down from above at the same x: two unions that changed
 * places there could not be drawn without running on one another, whichever bar lay on top.
 */
export function partTrunks(
  x: Int32Array,
  graph: FamilyGraph,
  layers: Layers,
  contents: RowContents,
  spacing: Spacing,
): Int32Array {
  const moved = Int32Array.from(x);
  const byGap = new Map<number, number[]>();
  layers.stars.forEach(({ gap }, star) => byGap.set(gap, [...(byGap.get(gap) ?? []), star]));
  for (const gap of [...byGap.keys()].sort((a, b) => a - b)) {
    const stars = byGap.get(gap) ?? [];
    const fromAbove = stars.flatMap((star) =>
      (layers.stars[star]?.ups ?? []).map((element) => ({
        star,
        at: (moved[element] ?? 0) + portShift(star, element, graph, contents, spacing),
      })),
    );
    for (const star of stars) {
      const taken = new Set(fromAbove.filter((one) => one.star !== star).map(({ at }) => at));
      const trunks = (layers.stars[star]?.downs ?? []).filter((element) => element >= layers.people);
      for (const trunk of trunks) moved[trunk] = nearestFree(moved[trunk] ?? 0, taken);
    }
  }
  return moved;
}

function nearestFree(at: number, taken: ReadonlySet<number>): number {
  for (let away = 0; away <= furthest; away += 1) {
    for (const place of [at + away, at - away]) if (!taken.has(place)) return place;
  }
  return at;
}
