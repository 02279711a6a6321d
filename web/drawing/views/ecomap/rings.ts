import type { Box, Point } from '../../scene.ts';
import { overlap } from '../../room.ts';

/** Something to place on a ring: the room that it takes, round its middle. */
export interface RingItem {
  readonly id: string;
  readonly w: number;
  readonly h: number;
  /** Does a line lead to it from the middle? */
  readonly hasLine: boolean;
}

/** One ring with everything on it. Angles are those of the ellipse: x = a cos t, y = b sin t, y downwards. */
export interface PlacedRing {
  readonly a: number;
  readonly b: number;
  readonly places: readonly RingPlace[];
  /** Between one item and the next, where lines to farther rings pass: from angle to angle, growing. */
  readonly gaps: readonly RingGap[];
  /** Half of the largest item, with some room. */
  readonly half: { readonly x: number; readonly y: number };
}

export interface RingGap {
  readonly from: number;
  readonly to: number;
  /** In pixels along the ring. */
  readonly width: number;
}

export interface RingPlace extends RingItem {
  readonly t: number;
  readonly x: number;
  readonly y: number;
}

/** Wider than high, as screens and paper are. */
const shape = 1.5;
const steps = 360;
const leastGap = 28;
/** Room for one more line through a gap. */
const lane = 9;
const between = 14;
/** From one ring to the next at least, so that a line with its arrow can be seen. */
const reach = 32;
const growth = 10;
const mostTries = 600;
const top = -Math.PI / 2;

/** Rings round a middle of this radius, each as near as nothing on it touches anything else. */
export function placeRings(rings: readonly (readonly RingItem[])[], middle: number): PlacedRing[] {
  const placed: PlacedRing[] = [];
  for (const [number, items] of rings.entries()) {
    const beyond = rings
      .slice(number + 1)
      .flat()
      .filter(({ hasLine }) => hasLine).length;
    const lanes = Math.ceil((1.5 * beyond) / Math.max(1, items.length)) + 2;
    const before = placed.at(-1);
    const taken = placed.flatMap(({ places }) => places.map(boxOf));
    const largestH = Math.max(0, ...items.map(({ h }) => h));
    const inner = before === undefined ? middle : before.b + before.half.y;
    placed.push(placeRing(items, inner + largestH / 2 + reach, taken, Math.max(leastGap, lanes * lane)));
  }
  return placed;
}

function placeRing(items: readonly RingItem[], from: number, taken: readonly Box[], gap: number): PlacedRing {
  let b = from;
  let ring = ringAt(items, b);
  for (let tries = 0; tries < mostTries && !isFree(ring, taken, gap); tries += 1) {
    b += growth;
    ring = ringAt(items, b);
  }
  return ring;
}

function isFree({ places, gaps }: PlacedRing, taken: readonly Box[], gap: number): boolean {
  if (gaps.some(({ width }) => width < gap)) return false;
  const boxes = places.map(boxOf).map((box) => grown(box, between / 2));
  return boxes.every(
    (box, index) =>
      !taken.some((other) => overlap(box, grown(other, between / 2))) &&
      !boxes.some((other, at) => at < index && overlap(box, other)),
  );
}

function grown({ x, y, w, h }: Box, by: number): Box {
  return { x: x - by, y: y - by, w: w + 2 * by, h: h + 2 * by };
}

function boxOf({ x, y, w, h }: RingPlace): Box {
  return { x: x - w / 2, y: y - h / 2, w, h };
}

/** Items round one ring from its top, clockwise, with equal room between them. */
function ringAt(items: readonly RingItem[], b: number): PlacedRing {
  const a = b * shape;
  const arc = arcOf(a, b);
  const length = arc.at(-1) ?? 0;
  let ts = items.map((_, index) => top + (index / Math.max(1, items.length)) * 2 * Math.PI);
  let slack = 0;
  let needs: number[] = [];
  for (let round = 0; round < 8; round += 1) {
    needs = items.map((item, index) => needOf(item, ts[index] ?? top, a, b));
    slack = (length - needs.reduce((sum, need) => sum + need, 0)) / Math.max(1, items.length);
    let at = -(needs[0] ?? 0) / 2;
    ts = needs.map((need) => {
      const t = angleAt(arc, at + need / 2);
      at += need + slack;
      return t;
    });
  }
  const places = items.map((item, index): RingPlace => {
    const t = ts[index] ?? top;
    return { ...item, t, x: Math.round(a * Math.cos(t)), y: Math.round(b * Math.sin(t)) };
  });
  let at = -(needs[0] ?? 0) / 2;
  const gaps = needs.map((need): RingGap => {
    const from = angleAt(arc, at + need);
    at += need + slack;
    const to = angleAt(arc, at);
    return { from, to: to < from ? to + 2 * Math.PI : to, width: slack };
  });
  return { a, b, places, gaps, half: halfOf(items) };
}

function halfOf(items: readonly RingItem[]): PlacedRing['half'] {
  return {
    x: Math.max(0, ...items.map(({ w }) => w / 2)) + 8,
    y: Math.max(0, ...items.map(({ h }) => h / 2)) + 8,
  };
}

/** How much of the ring an item takes where it stands: its extent along the ring. */
function needOf({ w, h }: RingItem, t: number, a: number, b: number): number {
  const [dx, dy] = [a * Math.sin(t), b * Math.cos(t)];
  const length = Math.hypot(dx, dy) || 1;
  return (w * Math.abs(dx) + h * Math.abs(dy)) / length;
}

/** Lengths along the ring from its top, at equal steps of the angle. */
function arcOf(a: number, b: number): number[] {
  const lengths = [0];
  const point = (step: number): Point => {
    const t = top + (step / steps) * 2 * Math.PI;
    return [a * Math.cos(t), b * Math.sin(t)];
  };
  for (let step = 1; step <= steps; step += 1) {
    const [[x1, y1], [x2, y2]] = [point(step - 1), point(step)];
    lengths.push((lengths[step - 1] ?? 0) + Math.hypot(x2 - x1, y2 - y1));
  }
  return lengths;
}

function angleAt(arc: readonly number[], at: number): number {
  const length = arc.at(-1) ?? 1;
  const wanted = ((at % length) + length) % length;
  const after = arc.findIndex((each) => each >= wanted);
  const [low, high] = [arc[after - 1] ?? 0, arc[after] ?? 0];
  const part = high === low ? 0 : (wanted - low) / (high - low);
  return top + ((Math.max(0, after - 1) + part) / steps) * 2 * Math.PI;
}
