import type { Box, Point } from '../scene.ts';

interface Pen {
  at: Point;
  start: Point;
}

const lengths: Readonly<Record<string, number>> = { m: 2, l: 2, h: 1, v: 1, c: 6, q: 4, a: 7, z: 0 };

/** The corners that a path passes, a list for each stroke of the pen. Of curves only the ends, so that lines can be followed. */
export function pathPoints(d: string): Point[][] {
  const strokes: Point[][] = [];
  for (const { letter, to } of stepsOf(d)) {
    if (letter === 'm') strokes.push([to]);
    else strokes.at(-1)?.push(to);
  }
  return strokes;
}

/** The room that a path takes; of a curve also that of its handles, of an arc that of its whole circle. */
export function pathBox(d: string): Box | null {
  const xs: number[] = [];
  const ys: number[] = [];
  for (const { to, around } of stepsOf(d)) {
    for (const [x, y] of [to, ...around]) {
      xs.push(x);
      ys.push(y);
    }
  }
  if (xs.length === 0) return null;
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, w: Math.max(...xs) - x, h: Math.max(...ys) - y };
}

interface Step {
  readonly letter: string;
  readonly to: Point;
  /** Further points that the room of this step reaches to. */
  readonly around: readonly Point[];
}

function stepsOf(d: string): Step[] {
  const pen: Pen = { at: [0, 0], start: [0, 0] };
  return Array.from(d.matchAll(/([a-z])([^a-z]*)/gi)).flatMap(([, command = '', rest = '']) => {
    const letter = command.toLowerCase();
    const numbers = (rest.match(/-?\d*\.?\d+(?:e-?\d+)?/gi) ?? []).map(Number);
    const length = lengths[letter] ?? 2;
    const count = length === 0 ? 1 : Math.floor(numbers.length / length);
    return Array.from({ length: count }, (_, index) => {
      const own = numbers.slice(index * length, (index + 1) * length);
      return stepOf(pen, letter === 'm' && index > 0 ? 'l' : letter, own, command === letter);
    });
  });
}

function stepOf(pen: Pen, letter: string, own: readonly number[], isRelative: boolean): Step {
  const from = pen.at;
  const [x0, y0] = isRelative ? from : [0, 0];
  const pairs = (numbers: readonly number[]): Point[] =>
    Array.from({ length: numbers.length / 2 }, (_, index) => [
      x0 + (numbers[2 * index] ?? 0),
      y0 + (numbers[2 * index + 1] ?? 0),
    ]);
  const to = endOf(pen, letter, own, pairs, isRelative);
  if (letter === 'm') pen.start = to;
  pen.at = to;
  const around =
    letter === 'c' || letter === 'q' ? pairs(own) : letter === 'a' ? circleOf(from, to, own) : [];
  return { letter, to, around };
}

function endOf(
  pen: Pen,
  letter: string,
  own: readonly number[],
  pairs: (numbers: readonly number[]) => Point[],
  isRelative: boolean,
): Point {
  const [first = 0] = own;
  if (letter === 'z') return pen.start;
  if (letter === 'h') return [isRelative ? pen.at[0] + first : first, pen.at[1]];
  if (letter === 'v') return [pen.at[0], isRelative ? pen.at[1] + first : first];
  return pairs(own.slice(-2))[0] ?? pen.at;
}

function circleOf(from: Point, to: Point, [rx = 0, ry = 0]: readonly number[]): Point[] {
  const [x, y] = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2];
  return [
    [x - rx, y - ry],
    [x + rx, y + ry],
  ];
}
