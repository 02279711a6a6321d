import type { Box, Point } from '../../scene.ts';
import type { PlacedRing, RingGap, RingPlace } from './rings.ts';

/** Between lines through one gap, and from a line to what stands beside the gap. */
const lane = 9;
/** From the end of a line to what it leads to. */
const clear = 5;
const turn = 2 * Math.PI;
const corridorStep = 0.12;

/**
 * A line from the middle to everything on the rings: straight where nothing stands in the way, else through the gaps of
 * the rings before. By the id of what it leads to.
 */
export function spokes(rings: readonly PlacedRing[], middle: number): Map<string, Point[]> {
  const lines = new Map<string, Point[]>();
  const passes = rings.map((ring, number) =>
    passesThrough(
      ring,
      rings.slice(number + 1).flatMap(({ places }) => places.filter(({ hasLine }) => hasLine)),
    ),
  );
  const boxes = rings.flatMap(({ places }) => places.map((place) => ({ id: place.id, box: boxOf(place) })));
  rings.forEach((ring, number) => {
    for (const place of ring.places.filter(({ hasLine }) => hasLine)) {
      const waypoints = waypointsTo(place, rings.slice(0, number), passes);
      const inTheWay = boxes.filter(({ id }) => id !== place.id).map(({ box }) => box);
      const way = shortened([[0, 0], ...waypoints, [place.x, place.y]], inTheWay);
      const from = onCircle(way[1] ?? [place.x, place.y], middle);
      lines.set(place.id, [from, ...way.slice(1, -1), edgeOf(place, way.at(-2) ?? from)].map(whole));
    }
  });
  return lines;
}

/** At which angle of a ring the line to each farther item passes: as near to its own as the gap and other lines allow. */
function passesThrough(ring: PlacedRing, beyond: readonly RingPlace[]): Map<string, number> {
  const users = new Map<RingGap, { id: string; t: number }[]>();
  for (const { id, t } of beyond.toSorted((a, b) => a.t - b.t || (a.id < b.id ? -1 : 1))) {
    const choices = ring.gaps
      .map((gap) => ({ gap, ...within(gap, t, marginOf(gap)) }))
      .sort((a, b) => a.far - b.far || a.gap.from - b.gap.from);
    const isFree = (gap: RingGap) => (users.get(gap)?.length ?? 0) < Math.floor(gap.width / lane) - 1;
    const best = choices.find(({ gap }) => isFree(gap)) ?? choices[0];
    if (best !== undefined) users.set(best.gap, [...(users.get(best.gap) ?? []), { id, t: best.at }]);
  }
  const passes = new Map<string, number>();
  for (const [gap, all] of users) for (const { id, t } of spread(gap, all)) passes.set(id, t);
  return passes;
}

function marginOf({ from, to, width }: RingGap): number {
  return Math.min((to - from) / 2, ((to - from) * lane) / Math.max(1, width));
}

/** The angle inside a gap that is nearest to a wanted one, and how far it is from there. */
function within({ from, to }: RingGap, t: number, margin: number): { at: number; far: number } {
  const [low, high] = [from + margin, to - margin];
  const choices = [t - turn, t, t + turn].map((each) => {
    const at = Math.min(high, Math.max(low, each));
    return { at, far: Math.abs(at - each) };
  });
  return choices.reduce((best, each) => (each.far < best.far ? each : best));
}

/** Lines through one gap in their order, a lane apart. */
function spread(gap: RingGap, all: readonly { id: string; t: number }[]): { id: string; t: number }[] {
  const step = ((gap.to - gap.from) * lane) / Math.max(1, gap.width);
  const sorted = all.toSorted((a, b) => a.t - b.t || (a.id < b.id ? -1 : 1));
  const low = gap.from + marginOf(gap);
  const high = gap.to - marginOf(gap);
  let least = low;
  const pushed = sorted.map(({ id, t }) => {
    const at = Math.max(t, least);
    least = at + step;
    return { id, t: at };
  });
  let most = high;
  return pushed
    .toReversed()
    .map(({ id, t }) => {
      const at = Math.min(t, most);
      most = at - step;
      return { id, t: at };
    })
    .toReversed();
}

/** Inside and outside each ring before, and along the corridor to the next where that is far. */
function waypointsTo(
  place: RingPlace,
  rings: readonly PlacedRing[],
  passes: readonly ReadonlyMap<string, number>[],
): Point[] {
  const points: Point[] = [];
  rings.forEach((ring, at) => {
    const t = passes[at]?.get(place.id);
    if (t === undefined) return;
    points.push(pointAt(ring, t, -1), pointAt(ring, t, 1));
    const next = passes[at + 1]?.get(place.id) ?? place.t;
    const far = signedTurn(t, next);
    const pieces = Math.ceil(Math.abs(far) / corridorStep);
    for (let piece = 1; piece < pieces; piece += 1) points.push(pointAt(ring, t + (far * piece) / pieces, 1));
  });
  return points;
}

function signedTurn(from: number, to: number): number {
  const far = (to - from) % turn;
  if (far > Math.PI) return far - turn;
  return far < -Math.PI ? far + turn : far;
}

/** Just inside or just outside a ring, straight across it: where nothing on it reaches. */
function pointAt({ a, b, places }: PlacedRing, t: number, sign: 1 | -1): Point {
  const [nx, ny] = [Math.cos(t) / a, Math.sin(t) / b];
  const length = Math.hypot(nx, ny) || 1;
  const [ux, uy] = [nx / length, ny / length];
  const reach =
    Math.max(0, ...places.map(({ w, h }) => (w * Math.abs(ux) + h * Math.abs(uy)) / 2)) + clear + 2;
  return [a * Math.cos(t) + sign * reach * ux, b * Math.sin(t) + sign * reach * uy];
}

/** Leaves out every corner that is not needed to keep clear of these boxes. */
function shortened(points: readonly Point[], boxes: readonly Box[]): Point[] {
  const kept: Point[] = [];
  let at = 0;
  while (at < points.length) {
    const from = points[at];
    if (from === undefined) break;
    kept.push(from);
    const next = points.findLastIndex(
      (to, index) =>
        index > at && (index === at + 1 || !boxes.some((box) => crosses(from, to, grown(box, 4)))),
    );
    if (next < 0) break;
    at = next;
  }
  return kept;
}

/** Does the straight piece touch the box? (Liang and Barsky) */
export function crosses([x1, y1]: Point, [x2, y2]: Point, { x, y, w, h }: Box): boolean {
  const [dx, dy] = [x2 - x1, y2 - y1];
  let [enter, leave] = [0, 1];
  for (const [step, room] of [
    [-dx, x1 - x],
    [dx, x + w - x1],
    [-dy, y1 - y],
    [dy, y + h - y1],
  ] as const) {
    if (step === 0) {
      if (room < 0) return false;
    } else if (step < 0) enter = Math.max(enter, room / step);
    else leave = Math.min(leave, room / step);
  }
  return enter < leave;
}

function grown({ x, y, w, h }: Box, by: number): Box {
  return { x: x - by, y: y - by, w: w + 2 * by, h: h + 2 * by };
}

function boxOf({ x, y, w, h }: RingPlace): Box {
  return { x: x - w / 2, y: y - h / 2, w, h };
}

function onCircle([x, y]: Point, radius: number): Point {
  const length = Math.hypot(x, y) || 1;
  return [(x / length) * radius, (y / length) * radius];
}

/** Where the line from a point to the middle of a box meets its edge, a little outside. */
function edgeOf({ x, y, w, h }: RingPlace, [fromX, fromY]: Point): Point {
  const [dx, dy] = [fromX - x, fromY - y];
  const scale = Math.min(
    dx === 0 ? Infinity : (w / 2 + clear) / Math.abs(dx),
    dy === 0 ? Infinity : (h / 2 + clear) / Math.abs(dy),
  );
  return scale >= 1 ? [fromX, fromY] : [x + dx * scale, y + dy * scale];
}

function whole([x, y]: Point): Point {
  return [Math.round(x), Math.round(y)];
}
