/** Room that a cut may not pass: `lo` to `hi` along the axis that is divided, `from` to `to` along the cut. */
export interface Bar {
  readonly lo: number;
  readonly hi: number;
  readonly from: number;
  readonly to: number;
}

/** One stretch of a cut: it stands at `at` from `from` to `to`. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly at: number;
}

/** Stretches in order, without gaps: the cut goes round people in steps. */
export type Cut = readonly Stretch[];

export interface Corridor {
  readonly from: number;
  readonly to: number;
  readonly lo: number;
  readonly hi: number;
}

/** A step aside costs this much, and a share of its length: straight cuts are easier to follow. */
const stepCost = 24;
const stepShare = 0.2;

/**
 * The cut through a corridor that passes no bar, stays as near to `hi` as it can and steps aside little. Deterministic.
 * @returns null where the bars leave no way through.
 */
export function cutThrough(bars: readonly Bar[], corridor: Corridor): Cut | null {
  const { from, to, lo, hi } = corridor;
  const near = bars.filter((bar) => bar.hi > lo && bar.lo < hi && bar.to > from && bar.from < to);
  const slabs = slabsOf(near, corridor);
  const places = placesOf(near, corridor);
  let costs = places.map(() => 0);
  const chosen: number[][] = [];
  for (const [index, slab] of slabs.entries()) {
    const before = slabs[index - 1];
    const covering = near.filter((bar) => bar.from < slab.to && bar.to > slab.from);
    const blocking = before === undefined ? [] : covering.filter((bar) => bar.from < slab.from);
    const share = (slab.to - slab.from) / Math.max(1, to - from);
    const best = places.map((at) =>
      covering.some((bar) => bar.lo < at && at < bar.hi)
        ? { cost: Infinity, from: -1 }
        : cheapest(places, costs, at, blocking, before === undefined),
    );
    chosen.push(best.map((one) => one.from));
    costs = best.map(({ cost }, place) => cost + (hi - (places[place] ?? 0)) * share);
  }
  return traced(slabs, places, costs, chosen);
}

/** The cheapest way to `at` from the slab before. */
function cheapest(
  places: readonly number[],
  costs: readonly number[],
  at: number,
  blocking: readonly Bar[],
  isFirst: boolean,
): { cost: number; from: number } {
  let [cost, from] = [isFirst ? 0 : Infinity, -1];
  if (isFirst) return { cost, from };
  for (const [index, place] of places.entries()) {
    const step = place === at ? 0 : stepCost + stepShare * Math.abs(place - at);
    const sum = (costs[index] ?? Infinity) + step;
    if (sum >= cost) continue;
    const [low, high] = [Math.min(place, at), Math.max(place, at)];
    if (blocking.some((bar) => bar.lo < high && bar.hi > low)) continue;
    [cost, from] = [sum, index];
  }
  return { cost, from };
}

function traced(
  slabs: readonly { readonly from: number; readonly to: number }[],
  places: readonly number[],
  costs: readonly number[],
  chosen: readonly (readonly number[])[],
): Cut | null {
  const least = Math.min(...costs);
  if (!Number.isFinite(least)) return null;
  let place = costs.indexOf(least);
  const stretches: Stretch[] = [];
  for (let index = slabs.length - 1; index >= 0; index -= 1) {
    const slab = slabs[index];
    if (slab !== undefined) stretches.unshift({ ...slab, at: places[place] ?? 0 });
    place = chosen[index]?.[place] ?? place;
  }
  return stretches;
}

function slabsOf(near: readonly Bar[], { from, to }: Corridor): { from: number; to: number }[] {
  const inside = near.flatMap((bar) => [bar.from, bar.to]).filter((at) => at > from && at < to);
  const ends = ascending([from, ...inside, to]);
  return ends.slice(1).map((end, index) => ({ from: ends[index] ?? from, to: end }));
}

const spread = 8;

function placesOf(near: readonly Bar[], { lo, hi }: Corridor): number[] {
  const edges = near.flatMap((bar) => [bar.lo, bar.hi]).filter((at) => at >= lo && at <= hi);
  const even = Array.from({ length: spread + 1 }, (_, index) => lo + ((hi - lo) * index) / spread);
  return ascending([...edges, ...even]);
}

function ascending(numbers: readonly number[]): number[] {
  return [...new Set(numbers)].sort((a, b) => a - b);
}

/** Where a cut stands at this place along it. */
export function cutAt(cut: Cut, along: number): number {
  const found = cut.find(({ to }) => along < to) ?? cut.at(-1);
  return found?.at ?? 0;
}

/** The least and the furthest that a cut reaches. */
export function reachOf(cut: Cut): { readonly least: number; readonly most: number } {
  const places = cut.map(({ at }) => at);
  return { least: Math.min(...places), most: Math.max(...places) };
}
