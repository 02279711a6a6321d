import type { Point, SceneLine, Stroke } from '../../../../web/drawing/scene.ts';

/** A straight stretch of line between two places where lines meet, turn or end. */
export interface Stretch {
  readonly from: string;
  readonly to: string;
  readonly stroke: Stroke;
}

/** Lines that hang together on paper: they meet at an end or a corner. Two that merely cross do not. */
export interface Trace {
  readonly places: ReadonlyMap<string, Point>;
  readonly stretches: readonly Stretch[];
  readonly at: ReadonlyMap<string, readonly Stretch[]>;
}

interface Segment {
  readonly a: Point;
  readonly b: Point;
  readonly stroke: Stroke;
}

const touch = 0.6;

/** Follows the ink alone: which line belongs to which union, and whom it is for, is not looked at. */
export function traceLines(lines: readonly Pick<SceneLine, 'points' | 'stroke'>[]): Trace[] {
  const segments = lines.flatMap(({ points, stroke }) =>
    points.slice(1).flatMap((b, index): Segment[] => {
      const a = points[index] ?? b;
      return Math.hypot(a[0] - b[0], a[1] - b[1]) < 0.1 ? [] : [{ a, b, stroke }];
    }),
  );
  const corners = cornersOf(segments);
  const places = new Map<string, Point>();
  const stretches = segments.flatMap((segment) => {
    const cuts = [segment.a, ...meetingsOn(segment, corners), segment.b];
    for (const cut of cuts) places.set(keyOf(cut), places.get(keyOf(cut)) ?? cut);
    return cuts.slice(1).flatMap((cut, index): Stretch[] => {
      const [from, to] = [keyOf(cuts[index] ?? cut), keyOf(cut)];
      return from === to ? [] : [{ from, to, stroke: segment.stroke }];
    });
  });
  return apart(stretches, places);
}

export function keyOf([x, y]: Point): string {
  return `${Math.round(x * 2) / 2},${Math.round(y * 2) / 2}`;
}

/** All ends and corners by both coordinates, so that few need looking at for each segment. */
interface Corners {
  readonly byX: readonly Point[];
  readonly byY: readonly Point[];
}

function cornersOf(segments: readonly Segment[]): Corners {
  const all = segments.flatMap(({ a, b }) => [a, b]);
  return { byX: [...all].sort((p, q) => p[0] - q[0]), byY: [...all].sort((p, q) => p[1] - q[1]) };
}

/** Those with the coordinate between two values, of a list sorted by it. */
function within(sorted: readonly Point[], axis: 0 | 1, low: number, high: number): readonly Point[] {
  const first = (limit: number) => {
    let [from, to] = [0, sorted.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((sorted[middle]?.[axis] ?? 0) < limit) from = middle + 1;
      else to = middle;
    }
    return from;
  };
  return sorted.slice(first(low), first(high));
}

/** Ends and corners of other lines that lie on a segment, in order from its beginning. */
function meetingsOn({ a, b }: Segment, corners: Corners): Point[] {
  const length = Math.hypot(b[0] - a[0], b[1] - a[1]);
  const [left, right] = [Math.min(a[0], b[0]) - touch, Math.max(a[0], b[0]) + touch];
  const [top, bottom] = [Math.min(a[1], b[1]) - touch, Math.max(a[1], b[1]) + touch];
  const isUpright = right - left < bottom - top;
  const near = isUpright ? within(corners.byX, 0, left, right) : within(corners.byY, 1, top, bottom);
  const found: { readonly along: number; readonly point: Point }[] = [];
  for (const point of near) {
    const [x, y] = point;
    if (x < left || x > right || y < top || y > bottom) continue;
    const along = ((x - a[0]) * (b[0] - a[0]) + (y - a[1]) * (b[1] - a[1])) / length;
    const off = Math.abs((x - a[0]) * (b[1] - a[1]) - (y - a[1]) * (b[0] - a[0])) / length;
    if (off < touch && along > touch && along < length - touch) found.push({ along, point });
  }
  return found.sort((one, two) => one.along - two.along).map(({ point }) => point);
}

function apart(stretches: readonly Stretch[], places: ReadonlyMap<string, Point>): Trace[] {
  const at = new Map<string, Stretch[]>();
  for (const stretch of stretches) {
    for (const place of [stretch.from, stretch.to]) at.set(place, [...(at.get(place) ?? []), stretch]);
  }
  const seen = new Set<string>();
  return [...at.keys()].flatMap((start) => {
    if (seen.has(start)) return [];
    const own = new Set([start]);
    for (const place of own) {
      for (const { from, to } of at.get(place) ?? []) own.add(from).add(to);
    }
    for (const place of own) seen.add(place);
    return [
      {
        places: new Map([...own].map((place) => [place, places.get(place) ?? [0, 0]] as const)),
        stretches: [...new Set([...own].flatMap((place) => at.get(place) ?? []))],
        at: new Map([...own].map((place) => [place, at.get(place) ?? []] as const)),
      },
    ];
  });
}

/** Where a line of the trace ends: one other place is reached from there. */
export function endsOf({ at }: Trace): string[] {
  return [...at]
    .filter(([place, own]) => new Set(own.map((one) => otherEnd(one, place))).size === 1)
    .map(([place]) => place);
}

export function otherEnd({ from, to }: Stretch, place: string): string {
  return from === place ? to : from;
}

/** The stretches on the shortest way along the ink; null where there is none. */
export function wayBetween({ at }: Trace, start: string, goal: string): Stretch[] | null {
  const cameBy = new Map<string, Stretch | null>([[start, null]]);
  for (const place of cameBy.keys()) {
    for (const stretch of at.get(place) ?? []) {
      const next = otherEnd(stretch, place);
      if (!cameBy.has(next)) cameBy.set(next, stretch);
    }
  }
  if (!cameBy.has(goal)) return null;
  const way: Stretch[] = [];
  for (let place = goal; ;) {
    const stretch = cameBy.get(place);
    if (stretch == null) return way.reverse();
    way.push(stretch);
    place = otherEnd(stretch, place);
  }
}
