import { ink, quiet } from '../colours.ts';
import type { InfluenceShape, Point, SceneInfluence } from '../scene.ts';
import { seenColours } from '../seen-signs.ts';
import { arrowHead } from './line-parts.ts';
import { groupPart, pathPart, type GroupPart, type PathPart, type TextPart } from './part.ts';
import { polyline } from './path-data.ts';

type Curve = SceneInfluence['curve'];

/** Colour repeats what the word says: protective, a risk, both, not recorded. */
const colours: Readonly<Record<SceneInfluence['polarity'], string>> = {
  protective: seenColours['in-time'],
  risk: seenColours.attention,
  mixed: seenColours['due-soon'],
  unknown: quiet,
};

const width = 1.6;
const between = 3.5;
const zigzag = { length: 6, height: 4 };

/** The curve of one relationship quality, below people and names. */
export function influencePart({ shape, polarity, curve, says }: SceneInfluence): GroupPart {
  return groupPart(says, shapeParts(shape, curve, colours[polarity]));
}

/** Its words, above everything: paper only round the letters, so that nothing is hidden. */
export function influenceWords({ labels, polarity }: SceneInfluence): TextPart[] {
  return labels.map(({ text, x, y, size }) => ({
    kind: 'text',
    words: 'detail',
    text,
    x,
    y,
    anchor: 'middle',
    size,
    weight: 600,
    fill: colours[polarity],
    halo: true,
  }));
}

/** The strokes of a shape along a curve, with an arrow towards whoever is affected. */
export function shapeParts(shape: InfluenceShape, curve: Curve, colour: string = ink): PathPart[] {
  const points = pointsAlong(curve);
  const [tip, before] = [points.at(-1), points.at(-4)];
  if (tip === undefined || before === undefined) return [];
  const stroke = (d: string, dash: readonly number[] | null = null) =>
    pathPart(d, { stroke: colour, strokeWidth: width, dash });
  const offset = (by: number) => polyline(shifted(points, () => by));
  const open = stroke(openHead(tip, before));
  switch (shape) {
    case 'plain':
      return [stroke(offset(0)), open];
    case 'close':
      return [stroke(offset(between / 2)), stroke(offset(-between / 2)), open];
    case 'very-close':
      return [stroke(offset(between)), stroke(offset(0)), stroke(offset(-between)), open];
    case 'distant':
      return [stroke(offset(0), [1.5, 5]), open];
    case 'cut-off':
      return [stroke(offset(0), [9, 6]), stroke(barsAcross(points)), open];
    case 'conflict':
      return [stroke(zigzagAlong(points, 1)), open];
    case 'abuse':
      return [
        stroke(zigzagAlong(points, 0.72)),
        stroke(polyline(points.slice(-4))),
        arrowHead(tip, before, colour),
      ];
  }
}

/** Points about three pixels apart, so that a shape can be told along the way. */
function pointsAlong([from, bend, to]: Curve): Point[] {
  const length =
    Math.hypot(bend[0] - from[0], bend[1] - from[1]) + Math.hypot(to[0] - bend[0], to[1] - bend[1]);
  const count = Math.max(8, Math.round(length / 3));
  return Array.from({ length: count + 1 }, (_, index): Point => {
    const [t, rest] = [index / count, 1 - index / count];
    return [
      rest * rest * from[0] + 2 * rest * t * bend[0] + t * t * to[0],
      rest * rest * from[1] + 2 * rest * t * bend[1] + t * t * to[1],
    ];
  });
}

/** Each point moved aside by what is given for its place along the way. */
function shifted(points: readonly Point[], by: (index: number) => number): Point[] {
  return points.map(([x, y], index): Point => {
    const [before, after] = [points[Math.max(0, index - 1)], points[Math.min(points.length - 1, index + 1)]];
    const [dx, dy] = [(after?.[0] ?? x) - (before?.[0] ?? x), (after?.[1] ?? y) - (before?.[1] ?? y)];
    const length = Math.hypot(dx, dy) || 1;
    return [x - (by(index) * dy) / length, y + (by(index) * dx) / length];
  });
}

/** @param tightness 1 for a conflict; less for abuse, whose teeth stand closer. */
function zigzagAlong(points: readonly Point[], tightness: number): string {
  const every = Math.max(1, Math.round((zigzag.length * tightness) / 3));
  const teeth = points.filter((_, index) => index % every === 0);
  const last = teeth.length - 1;
  const raised = shifted(teeth, (index) => {
    if (index < 2 || index > last - 2) return 0;
    return index % 2 === 0 ? zigzag.height : -zigzag.height;
  });
  return polyline([...raised, ...points.slice(-1)]);
}

function barsAcross(points: readonly Point[]): string {
  const at = Math.floor(points.length / 2);
  return [at - 1, at + 1]
    .map((index) => {
      const [one, other] = [shifted(points, () => 6)[index], shifted(points, () => -6)[index]];
      return one === undefined || other === undefined ? '' : polyline([one, other]);
    })
    .join('');
}

function openHead([x, y]: Point, [fromX, fromY]: Point): string {
  const length = Math.hypot(x - fromX, y - fromY) || 1;
  const [alongX, alongY] = [(x - fromX) / length, (y - fromY) / length];
  const corner = (side: number): Point => [x - 7 * alongX - side * alongY, y - 7 * alongY + side * alongX];
  return polyline([corner(4), [x, y], corner(-4)]);
}
