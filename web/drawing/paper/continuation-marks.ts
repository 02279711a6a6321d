import { accent } from '../colours.ts';
import { pathPart, type Part } from '../parts/part.ts';
import { polyline } from '../parts/path-data.ts';
import type { Point } from '../scene.ts';
import { textWidth } from '../text-width.ts';
import type { Continuation, Side } from './continuations.ts';
import { textLine } from './paper-words.ts';

const size = 7.5;
/** Lines that leave side by side for one sheet share its name. */
const sameGroup = 34;

interface OnSheet {
  readonly at: Point;
  readonly side: Side;
  readonly to: string;
}

/** A small arrow where each line leaves the sheet, with the sheet on which it goes on. `onSheet` turns pixels to points. */
export function continuationMarks(
  continuations: readonly Continuation[],
  onSheet: (at: Point) => Point,
): Part[] {
  const placed = continuations.map((one): OnSheet => ({ ...one, at: onSheet(one.at) }));
  return [
    ...placed.map(({ at, side }) => pathPart(polyline(arrow(at, side), true), { fill: accent })),
    ...groupsOf(placed).map(nameOf),
  ];
}

function arrow([x, y]: Point, side: Side): Point[] {
  const [dx, dy] = direction(side);
  return [
    [x + dx * 5, y + dy * 5],
    [x + dy * 2.5, y + dx * 2.5],
    [x - dy * 2.5, y - dx * 2.5],
  ];
}

function direction(side: Side): Point {
  if (side === 'left' || side === 'right') return [side === 'right' ? 1 : -1, 0];
  return [0, side === 'below' ? 1 : -1];
}

/** Neighbours along one edge that go on to one sheet. */
function groupsOf(placed: readonly OnSheet[]): OnSheet[][] {
  const along = ({ at, side }: OnSheet) => (side === 'left' || side === 'right' ? at[1] : at[0]);
  const across = ({ at, side }: OnSheet) => (side === 'left' || side === 'right' ? at[0] : at[1]);
  const sorted = [...placed].sort(
    (a, b) => compare(a.side, b.side) || compare(a.to, b.to) || along(a) - along(b) || across(a) - across(b),
  );
  const groups: OnSheet[][] = [];
  for (const one of sorted) {
    const last = groups.at(-1)?.at(-1);
    const isNear =
      last?.side === one.side &&
      last.to === one.to &&
      along(one) - along(last) < sameGroup &&
      Math.abs(across(one) - across(last)) < sameGroup;
    if (isNear) groups.at(-1)?.push(one);
    else groups.push([one]);
  }
  return groups;
}

function nameOf(group: readonly OnSheet[]): Part {
  const one = group[Math.floor((group.length - 1) / 2)];
  if (one === undefined) return pathPart('', {});
  const { at, side, to } = one;
  const [dx, dy] = direction(side);
  const width = textWidth(to, size);
  const x = dx === 0 ? at[0] - width / 2 : at[0] + (dx > 0 ? 7 : -7 - width);
  const y = dy === 0 ? at[1] + size * 0.35 : at[1] + (dy > 0 ? 7 + size * 0.8 : -7);
  return { ...textLine(to, x, y, { size, weight: 600, fill: accent }), halo: true };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
