import { ink, paper, quiet } from '../colours.ts';
import { boxOfMark, markSize } from '../room.ts';
import type { Point, SceneLine, SceneMark, Stroke } from '../scene.ts';
import { beside } from './beside.ts';
import { bridgedPath } from './hops.ts';
import { labelPart } from './label-parts.ts';
import { groupPart, pathPart, type GroupPart, type PathPart } from './part.ts';
import { polyline, round } from './path-data.ts';

const dashes: Readonly<Record<Exclude<Stroke, 'double'>, readonly number[] | null>> = {
  solid: null,
  broken: [7, 5],
  dotted: [1.5, 4.5],
  'dash-dot': [9, 4, 1.5, 4],
  thin: null,
  fine: [3.5, 3],
  sparse: [1.5, 9],
  long: [15, 5],
};

/** The strokes of one poly-line, with a bridge at each place where it goes over another. */
export function strokeParts(
  points: readonly Point[],
  stroke: Stroke,
  hops: readonly { readonly x: number; readonly y: number }[] = [],
): PathPart[] {
  if (stroke !== 'double') return [plainStroke(points, stroke, hops)];
  const [whole, broken] = [beside(points, -apart / 2, hops), beside(points, apart / 2, hops)];
  return [
    plainStroke(whole.points, 'solid', whole.places),
    plainStroke(broken.points, 'broken', broken.places),
  ];
}

/** Between the two lines of an adoption. */
const apart = 5;

function plainStroke(
  points: readonly Point[],
  stroke: Exclude<Stroke, 'double'>,
  hops: readonly { readonly x: number; readonly y: number }[],
): PathPart {
  return pathPart(hops.length === 0 ? polyline(points) : bridgedPath(points, hops), {
    stroke: stroke === 'thin' ? quiet : ink,
    strokeWidth: stroke === 'thin' ? 1 : 2,
    dash: dashes[stroke],
    cap: stroke === 'dotted' || stroke === 'sparse' ? 'round' : 'butt',
  });
}

export function lineParts(line: SceneLine): PathPart[] {
  return bridgedLineParts(line, []);
}

/** @param hops where it goes over lines of other unions: see `hopsOf`. */
export function bridgedLineParts(
  { points, stroke, arrow }: SceneLine,
  hops: readonly { readonly x: number; readonly y: number }[],
): PathPart[] {
  const strokes = strokeParts(points, stroke, hops);
  const [tip, before] = arrow === 'first' ? [points[0], points[1]] : [points.at(-1), points.at(-2)];
  return arrow === undefined || tip === undefined || before === undefined
    ? strokes
    : [...strokes, arrowHead(tip, before)];
}

/** A filled head at `tip`, coming from `before`. */
export function arrowHead([x, y]: Point, [fromX, fromY]: Point, colour: string = ink): PathPart {
  const length = Math.hypot(x - fromX, y - fromY) || 1;
  const [alongX, alongY] = [(x - fromX) / length, (y - fromY) / length];
  const corner = (side: number): Point => [x - 9 * alongX - side * alongY, y - 9 * alongY + side * alongX];
  return pathPart(polyline([[x, y], corner(4.5), corner(-4.5)], true), { fill: colour });
}

/** A sign on a line, or words on it. */
export function markPart(mark: SceneMark): GroupPart {
  const { kind, x, y, text, says } = mark;
  if (kind === 'text') {
    // Paper behind the words, gaps between them included: on a broken line they would be read as part of it.
    const { x: left, y: top, w, h } = boxOfMark(mark);
    const words = labelPart({ kind: 'detail', text, x, y: y + 4, size: markSize }, ink, true);
    const area = `M${round(left - 2)} ${round(top + 1)}h${round(w + 4)}v${round(h - 2)}h${round(-w - 4)}Z`;
    const behind = pathPart(area, { fill: paper, under: { words: 'detail', size: markSize } });
    return groupPart(says, [behind, words]);
  }
  return groupPart(says, [pathPart(markPath(kind, x, y, mark.half), { stroke: ink })]);
}

/** Slashes and bars as they stand across a line. */
export function markPath(kind: Exclude<SceneMark['kind'], 'text'>, x: number, y: number, half = 9): string {
  const slash = (at: number) => `M${round(at - 4)} ${round(y + 8)}L${round(at + 4)} ${round(y - 8)}`;
  switch (kind) {
    case 'separated':
      return slash(x);
    case 'divorced':
      return slash(x - 3) + slash(x + 3);
    case 'identical':
      return `M${round(x - half)} ${round(y)}L${round(x + half)} ${round(y)}`;
  }
}
