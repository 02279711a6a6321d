import type { PinnedStar } from './pins.ts';

/** A level line over a gap: the uprights that come from above and those that go down from it. */
export interface Bar {
  readonly star: number;
  readonly kind: 'bracket' | 'bar';
  readonly ups: readonly number[];
  readonly downs: readonly number[];
  readonly low: number;
  readonly high: number;
}

/** Ends of two level lines in one lane keep this far apart. */
const clearance = 6;

/** The level lines that a gap needs; a union that drops straight onto one child needs none. */
export function barsOf(stars: readonly PinnedStar[]): Bar[] {
  return stars.flatMap(({ star, ups, downs, drop }) => {
    const above = ups.map((pin) => pin.x);
    const below = downs.map((pin) => pin.x);
    if (above.length < 2) return span(star, 'bar', above, below);
    if (drop === null) return span(star, 'bracket', above, []);
    return [...span(star, 'bracket', above, [drop]), ...span(star, 'bar', [drop], below)];
  });
}

function span(star: number, kind: Bar['kind'], ups: readonly number[], downs: readonly number[]): Bar[] {
  const [low, high] = [Math.min(...ups, ...downs), Math.max(...ups, ...downs)];
  return low < high ? [{ star, kind, ups, downs, low, high }] : [];
}

/**
 * The lane of every bar, 0 at the top. Of each two bars that overlap, the one that gives fewer crossings goes
 * above, the strongest preference first; a preference that would go round in a circle gives way.
 */
export function assignLanes(bars: readonly Bar[]): { lanes: Int32Array; count: number } {
  const below: number[][] = bars.map(() => []);
  for (const { upper, lower } of preferences(bars)) {
    if (reaches(lower, upper, below)) below[lower]?.push(upper);
    else below[upper]?.push(lower);
  }
  const lanes = longestPaths(below);
  return { lanes, count: bars.length === 0 ? 0 : Math.max(...lanes) + 1 };
}

interface Preference {
  readonly upper: number;
  readonly lower: number;
  readonly strength: number;
}

function preferences(bars: readonly Bar[]): Preference[] {
  const sorted = [...bars.keys()].sort((a, b) => (bars[a]?.low ?? 0) - (bars[b]?.low ?? 0) || a - b);
  const found: Preference[] = [];
  sorted.forEach((a, i) => {
    const first = bars[a];
    if (first === undefined) return;
    for (const b of sorted.slice(i + 1)) {
      const second = bars[b];
      if (second === undefined || second.low > first.high + clearance) break;
      const own = first.star === second.star;
      const firstAbove = own ? (first.kind === 'bracket' ? -1000 : 1000) : crossings(first, second);
      const secondAbove = own ? 0 : crossings(second, first);
      const strength = Math.abs(firstAbove - secondAbove);
      found.push(
        firstAbove <= secondAbove ? { upper: a, lower: b, strength } : { upper: b, lower: a, strength },
      );
    }
  });
  return found.sort((a, b) => b.strength - a.strength || a.upper - b.upper || a.lower - b.lower);
}

/** Uprights of two unions at one x would run on one another: dearer than any number of crossings. */
const overlaid = 10_000;

/** Where `upper` lies above `lower`. */
function crossings(upper: Bar, lower: Bar): number {
  const inside = (bar: Bar, places: readonly number[]) =>
    places.filter((x) => x > bar.low && x < bar.high).length;
  const shared = upper.downs.filter((x) => lower.ups.includes(x)).length;
  return inside(upper, lower.ups) + inside(lower, upper.downs) + overlaid * shared;
}

function reaches(from: number, to: number, below: readonly (readonly number[])[]): boolean {
  const seen = new Set([from]);
  for (const bar of seen) {
    if (bar === to) return true;
    for (const next of below[bar] ?? []) seen.add(next);
  }
  return false;
}

function longestPaths(below: readonly (readonly number[])[]): Int32Array {
  const lanes = new Int32Array(below.length);
  const waiting = new Int32Array(below.length);
  for (const list of below) for (const bar of list) waiting[bar] = (waiting[bar] ?? 0) + 1;
  const ready = [...waiting.keys()].filter((bar) => waiting[bar] === 0);
  for (let bar = ready.pop(); bar !== undefined; bar = ready.pop()) {
    for (const next of below[bar] ?? []) {
      lanes[next] = Math.max(lanes[next] ?? 0, (lanes[bar] ?? 0) + 1);
      waiting[next] = (waiting[next] ?? 0) - 1;
      if (waiting[next] === 0) ready.push(next);
    }
  }
  return lanes;
}
