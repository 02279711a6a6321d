import type { Box } from '../drawing/scene.ts';

/** How many numbers each command takes at a time, and which of them are x and y of points. */
const commands: Readonly<Record<string, { readonly takes: number; readonly points: readonly number[] }>> = {
  M: { takes: 2, points: [0] },
  L: { takes: 2, points: [0] },
  Q: { takes: 4, points: [0, 2] },
  C: { takes: 6, points: [0, 2, 4] },
};

/**
 * A box round everything that a path draws, in the path's own pixels: never too small, since control points and whole
 * radii are taken in. Null for a path without points. Reads M, L, H, V, Q, C, A and Z with their small letters.
 */
export function pathBounds(d: string): Box | null {
  const reached = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  const pen = { x: 0, y: 0, startX: 0, startY: 0 };
  const reach = (x: number, y: number, by = 0) => {
    reached.left = Math.min(reached.left, x - by);
    reached.right = Math.max(reached.right, x + by);
    reached.top = Math.min(reached.top, y - by);
    reached.bottom = Math.max(reached.bottom, y + by);
  };
  for (const [, letter = '', rest = ''] of d.matchAll(/([MLHVCQAZ])([^MLHVCQAZ]*)/gi)) {
    follow(letter, (rest.match(/-?(?:\d+\.?\d*|\.\d+)(?:e-?\d+)?/gi) ?? []).map(Number), pen, reach);
  }
  const { left, top, right, bottom } = reached;
  return left > right ? null : { x: left, y: top, w: right - left, h: bottom - top };
}

interface Pen {
  x: number;
  y: number;
  startX: number;
  startY: number;
}

type Reach = (x: number, y: number, by?: number) => void;

function follow(letter: string, numbers: readonly number[], pen: Pen, reach: Reach): void {
  const isRelative = letter === letter.toLowerCase();
  const from = () => (isRelative ? { x: pen.x, y: pen.y } : { x: 0, y: 0 });
  const go = (x: number, y: number) => {
    [pen.x, pen.y] = [x, y];
    reach(x, y);
  };
  const command = letter.toUpperCase();
  if (command === 'Z') [pen.x, pen.y] = [pen.startX, pen.startY];
  else if (command === 'H') for (const x of numbers) go(from().x + x, pen.y);
  else if (command === 'V') for (const y of numbers) go(pen.x, from().y + y);
  else if (command === 'A') followArcs(numbers, pen, from, reach);
  else {
    const { takes, points } = commands[command] ?? { takes: 2, points: [0] };
    for (let at = 0; at + takes <= numbers.length; at += takes) {
      const origin = from();
      for (const point of points)
        go(origin.x + (numbers[at + point] ?? 0), origin.y + (numbers[at + point + 1] ?? 0));
      if (command === 'M' && at === 0) [pen.startX, pen.startY] = [pen.x, pen.y];
    }
  }
}

/** An arc stays within twice its radius of both ends. */
function followArcs(
  numbers: readonly number[],
  pen: Pen,
  from: () => { readonly x: number; readonly y: number },
  reach: Reach,
): void {
  for (let at = 0; at + 7 <= numbers.length; at += 7) {
    const across = 2 * Math.max(numbers[at] ?? 0, numbers[at + 1] ?? 0);
    const [endX, endY] = [from().x + (numbers[at + 5] ?? 0), from().y + (numbers[at + 6] ?? 0)];
    const [width, height] = [Math.abs(endX - pen.x), Math.abs(endY - pen.y)];
    reach((pen.x + endX) / 2, (pen.y + endY) / 2, Math.max(across / 2, Math.hypot(width, height) / 2));
    [pen.x, pen.y] = [endX, endY];
    reach(endX, endY);
  }
}
