import type { Part } from '../parts/part.ts';
import { pathPoints } from '../parts/path-points.ts';
import type { Point } from '../scene.ts';
import type { PicturePiece } from './paper-page.ts';
import type { Tiling } from './tiles.ts';

export type Side = 'left' | 'right' | 'above' | 'below';

/** Where a line leaves a sheet, and the sheet on which it goes on. Lengths are scene pixels. */
export interface Continuation {
  readonly at: Point;
  readonly side: Side;
  readonly to: string;
}

const pace = 12;
const exact = 0.25;

/** By label of the sheet: every place where a line leaves it. Sheets that nothing reaches have no entry. */
export function continuationsOf(
  pieces: readonly PicturePiece[],
  { labelAt }: Pick<Tiling, 'labelAt'>,
): ReadonlyMap<string, readonly Continuation[]> {
  const found = new Map<string, Continuation[]>();
  const leave = (label: string, one: Continuation | null) => {
    const own = found.get(label) ?? [];
    if (one !== null) own.push(one);
    found.set(label, own);
  };
  for (const [from, to] of segmentsOf(pieces)) {
    let at = from;
    let here = labelAt(from);
    leave(here, null);
    for (const next of stepsAlong(from, to)) {
      const there = labelAt(next);
      if (there !== here) {
        const edge = crossing(at, next, here, labelAt);
        leave(here, { at: edge, side: sideOf(from, to), to: there });
        leave(there, { at: edge, side: sideOf(to, from), to: here });
      }
      [at, here] = [next, there];
    }
  }
  return found;
}

/** Every straight stretch of every line, each line once: a double line is drawn as several on one path. */
function segmentsOf(pieces: readonly PicturePiece[]): [Point, Point][] {
  const paths = new Set(pieces.flatMap(({ part }) => linePaths(part)));
  return [...paths].flatMap((d) =>
    pathPoints(d).flatMap((points) =>
      points.slice(1).map((point, index): [Point, Point] => [points[index] ?? point, point]),
    ),
  );
}

/** Paths that a cut may cross: those of nobody in particular. */
function linePaths(part: Part): string[] {
  // An arrow's head is filled and has no stroke: it ends a line and is none.
  if (part.kind === 'path') return part.stroke === null ? [] : [part.d];
  if (part.kind === 'text' || part.place !== null || part.id !== null) return [];
  return part.parts.flatMap(linePaths);
}

function stepsAlong(from: Point, to: Point): Point[] {
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
  const count = Math.max(1, Math.ceil(length / pace));
  return Array.from({ length: count }, (_, index) => between(from, to, (index + 1) / count));
}

function between(from: Point, to: Point, share: number): Point {
  return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
}

function crossing(from: Point, to: Point, here: string, labelAt: Tiling['labelAt']): Point {
  let [near, far] = [from, to];
  while (Math.hypot(far[0] - near[0], far[1] - near[1]) > exact) {
    const middle = between(near, far, 0.5);
    if (labelAt(middle) === here) near = middle;
    else far = middle;
  }
  return near;
}

function sideOf(from: Point, to: Point): Side {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  if (Math.abs(dx) >= Math.abs(dy)) return dx > 0 ? 'right' : 'left';
  return dy > 0 ? 'below' : 'above';
}
