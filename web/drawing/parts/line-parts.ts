import { ink, paper, quiet } from '../colours.ts';
import { markSize } from '../room.ts';
import type { Point, SceneLine, SceneMark, Stroke } from '../scene.ts';
import { labelPart } from './label-parts.ts';
import { groupPart, pathPart, type GroupPart, type PathPart } from './part.ts';
import { polyline, round } from './path-data.ts';

const dashes: Readonly<Record<Exclude<Stroke, 'double'>, readonly number[] | null>> = {
  solid: null,
  broken: [7, 5],
  dotted: [1.5, 4.5],
  'dash-dot': [9, 4, 1.5, 4],
};

/** The strokes of one poly-line. */
export function strokeParts(points: readonly Point[], stroke: Stroke): PathPart[] {
  const d = polyline(points);
  if (stroke !== 'double')
    return [pathPart(d, { stroke: ink, dash: dashes[stroke], cap: stroke === 'dotted' ? 'round' : 'butt' })];
  // A double line is a wide one with paper along its middle, and one of its two strokes broken.
  return [
    pathPart(d, { stroke: ink, strokeWidth: 5 }),
    pathPart(d, { stroke: paper, strokeWidth: 2.5 }),
    pathPart(d, { stroke: paper, strokeWidth: 5, dash: [3, 6], dashOffset: 3, opacity: 0.85 }),
  ];
}

export function lineParts({ points, stroke }: SceneLine): PathPart[] {
  return strokeParts(points, stroke);
}

/** A sign on a line, or words on it. */
export function markPart({ kind, x, y, text, says }: SceneMark): GroupPart {
  if (kind === 'text')
    return groupPart(says, [labelPart({ kind: 'detail', text, x, y: y + 4, size: markSize }, ink, true)]);
  return groupPart(says, [pathPart(markPath(kind, x, y), { stroke: kind === 'identical' ? quiet : ink })]);
}

/** Slashes and bars as they stand across a line. */
export function markPath(kind: Exclude<SceneMark['kind'], 'text'>, x: number, y: number): string {
  const slash = (at: number) => `M${round(at - 4)} ${round(y + 8)}L${round(at + 4)} ${round(y - 8)}`;
  switch (kind) {
    case 'separated':
      return slash(x);
    case 'divorced':
      return slash(x - 3) + slash(x + 3);
    case 'identical':
      return `M${round(x - 9)} ${round(y)}L${round(x + 9)} ${round(y)}`;
  }
}
