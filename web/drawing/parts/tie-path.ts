import type { Point } from '../scene.ts';
import { polyline, round } from './path-data.ts';

const headLength = 10;
const headHalf = 5;
const swing = 4;
const swingLength = 12;

/** The filled head of an arrow that points at the second of two points. */
export function arrowHead([fromX, fromY]: Point, [x, y]: Point, width: number): string {
  const length = Math.hypot(x - fromX, y - fromY) || 1;
  const [along, across] = [(x - fromX) / length, (y - fromY) / length];
  const long = headLength + width;
  const half = headHalf + width / 2;
  const [backX, backY] = [x - along * long, y - across * long];
  return polyline(
    [
      [x, y],
      [backX - across * half, backY + along * half],
      [backX + across * half, backY - along * half],
    ],
    true,
  );
}

/** The line through the points with its last straight piece swinging to and fro: a stressful tie. */
export function zigzag(points: readonly Point[]): string {
  const last = points.at(-1);
  const before = points.at(-2);
  if (last === undefined || before === undefined) return '';
  const length = Math.hypot(last[0] - before[0], last[1] - before[1]);
  const swings = Math.max(2, Math.floor((length - 2 * swingLength) / swingLength));
  const [along, across] = [(last[0] - before[0]) / (length || 1), (last[1] - before[1]) / (length || 1)];
  const start = (length - swings * swingLength) / 2;
  const corners = Array.from({ length: swings }, (_, index): Point => {
    const at = start + (index + 0.5) * swingLength;
    const side = index % 2 === 0 ? swing : -swing;
    return [before[0] + along * at - across * side, before[1] + across * at + along * side];
  });
  return polyline([...points.slice(0, -1), ...corners, last]);
}

/** A rectangle with rounded corners. */
export function roundedBox(
  { x, y, w, h }: { readonly x: number; readonly y: number; readonly w: number; readonly h: number },
  radius: number,
): string {
  const r = round(Math.min(radius, w / 2, h / 2));
  const [right, bottom] = [x + w, y + h];
  const by = Number(r);
  return (
    `M${round(x + by)} ${round(y)}L${round(right - by)} ${round(y)}A${r} ${r} 0 0 1 ${round(right)} ${round(y + by)}` +
    `L${round(right)} ${round(bottom - by)}A${r} ${r} 0 0 1 ${round(right - by)} ${round(bottom)}` +
    `L${round(x + by)} ${round(bottom)}A${r} ${r} 0 0 1 ${round(x)} ${round(bottom - by)}` +
    `L${round(x)} ${round(y + by)}A${r} ${r} 0 0 1 ${round(x + by)} ${round(y)}Z`
  );
}

/** The ellipse inside a box. */
export function ellipse({
  x,
  y,
  w,
  h,
}: {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}): string {
  const [rx, ry] = [round(w / 2), round(h / 2)];
  const middle = round(y + h / 2);
  return `M${round(x)} ${middle}A${rx} ${ry} 0 0 1 ${round(x + w)} ${middle}A${rx} ${ry} 0 0 1 ${round(x)} ${middle}Z`;
}
