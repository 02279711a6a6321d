import type { Point, SceneLine } from '../scene.ts';
import { round } from './path-data.ts';

/** Half the width of a bridge, and its height. */
export const hopReach = 4;

/** Where a level line goes over an upright one of another union, by line id: the x of each place. */
export type Hops = ReadonlyMap<string, readonly { readonly x: number; readonly y: number }[]>;

interface Upright {
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
  readonly unionId: string;
}

/**
 * Every crossing of lines of two unions. Drawn as a small bridge of the level line, so that nobody reads a joint where
 * there is none. Lines of one union meet and do not cross.
 */
export function hopsOf(lines: readonly SceneLine[]): Hops {
  const uprights = lines.flatMap(uprightsOf).sort((a, b) => a.x - b.x);
  const hops = new Map<string, { x: number; y: number }[]>();
  for (const { id, unionId, points } of lines) {
    const own = levelsOf(points).flatMap(({ from, to, y }) => {
      const met: { x: number; y: number }[] = [];
      for (let at = firstRightOf(uprights, from); at < uprights.length; at += 1) {
        const upright = uprights[at];
        if (upright === undefined || upright.x >= to) break;
        const isCut = upright.top < y - 1 && upright.bottom > y + 1;
        if (isCut && upright.unionId !== unionId) met.push({ x: upright.x, y });
      }
      return met;
    });
    if (own.length > 0) hops.set(id, own);
  }
  return hops;
}

function uprightsOf({ points, unionId }: SceneLine): Upright[] {
  return points.slice(1).flatMap(([x, y], index) => {
    const [beforeX, beforeY] = points[index] ?? [x, y];
    if (x !== beforeX || y === beforeY) return [];
    return [{ x, top: Math.min(y, beforeY), bottom: Math.max(y, beforeY), unionId }];
  });
}

function levelsOf(points: readonly Point[]): { from: number; to: number; y: number }[] {
  return points.slice(1).flatMap(([x, y], index) => {
    const [beforeX, beforeY] = points[index] ?? [x, y];
    if (y !== beforeY || x === beforeX) return [];
    return [{ from: Math.min(x, beforeX) + 1, to: Math.max(x, beforeX) - 1, y }];
  });
}

function firstRightOf(uprights: readonly Upright[], x: number): number {
  let [low, high] = [0, uprights.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((uprights[middle]?.x ?? 0) <= x) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The way along a poly-line with its bridges, as path data. Bridges that would touch are one. */
export function bridgedPath(
  points: readonly Point[],
  hops: readonly { readonly x: number; readonly y: number }[],
): string {
  return points
    .map(([x, y], index) => {
      const before = points[index - 1];
      if (before === undefined) return `M${round(x)} ${round(y)}`;
      const own = before[1] === y ? hops.filter((hop) => hop.y === y && isWithin(hop.x, before[0], x)) : [];
      return `${bridges(before[0], x, y, own)}L${round(x)} ${round(y)}`;
    })
    .join('');
}

function bridges(from: number, to: number, y: number, hops: readonly { readonly x: number }[]): string {
  const [low, high] = [Math.min(from, to), Math.max(from, to)];
  const spans: { left: number; right: number }[] = [];
  for (const x of hops.map((hop) => hop.x).sort((a, b) => a - b)) {
    const reach = Math.min(hopReach, x - low, high - x);
    const last = spans.at(-1);
    if (last !== undefined && x - reach < last.right + 1) last.right = x + reach;
    else spans.push({ left: x - reach, right: x + reach });
  }
  const isRightwards = to > from;
  return (isRightwards ? spans : spans.reverse())
    .map(({ left, right }) => {
      const [start, end] = isRightwards ? [left, right] : [right, left];
      const arc = `A${round((right - left) / 2)} ${hopReach} 0 0 ${isRightwards ? 1 : 0}`;
      return `L${round(start)} ${round(y)}${arc} ${round(end)} ${round(y)}`;
    })
    .join('');
}

function isWithin(x: number, a: number, b: number): boolean {
  return x > Math.min(a, b) && x < Math.max(a, b);
}
