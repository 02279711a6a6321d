/** A piece of a union's line, cut at its corners. */
export interface Segment {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly owner: string;
}

export interface MeasuredLine {
  readonly unionId: string;
  readonly points: readonly (readonly [x: number, y: number])[];
}

const hair = 1e-6;

/** Level and upright pieces of one union on one line are joined first, so that a shared trunk counts once. */
export function segmentsOf(lines: readonly MeasuredLine[]): Segment[] {
  const loose: Segment[] = [];
  const onLine = new Map<
    string,
    { from: number; to: number; at: number; isLevel: boolean; owner: string }[]
  >();
  for (const { unionId: owner, points } of lines) {
    points.slice(1).forEach(([x2, y2], index) => {
      const [x1, y1] = points[index] ?? [x2, y2];
      const [isLevel, isUpright] = [Math.abs(y1 - y2) < hair, Math.abs(x1 - x2) < hair];
      if (isLevel && isUpright) return;
      if (!isLevel && !isUpright) {
        loose.push({ x1, y1, x2, y2, owner });
        return;
      }
      const at = isLevel ? y1 : x1;
      const key = `${owner}|${isLevel ? 'h' : 'v'}${Math.round(at * 100)}`;
      const [a, b] = isLevel ? [x1, x2] : [y1, y2];
      onLine.set(key, [
        ...(onLine.get(key) ?? []),
        { from: Math.min(a, b), to: Math.max(a, b), at, isLevel, owner },
      ]);
    });
  }
  return [...loose, ...[...onLine.values()].flatMap(joinPieces)];
}

function joinPieces(
  pieces: readonly { from: number; to: number; at: number; isLevel: boolean; owner: string }[],
): Segment[] {
  const joined: { from: number; to: number; at: number; isLevel: boolean; owner: string }[] = [];
  for (const piece of [...pieces].sort((a, b) => a.from - b.from)) {
    const last = joined.at(-1);
    if (last !== undefined && piece.from <= last.to + hair) last.to = Math.max(last.to, piece.to);
    else joined.push({ ...piece });
  }
  return joined.map(({ from, to, at, isLevel, owner }) =>
    isLevel ? { x1: from, x2: to, y1: at, y2: at, owner } : { x1: at, x2: at, y1: from, y2: to, owner },
  );
}

function turn(ax: number, ay: number, bx: number, by: number, cx: number, cy: number): number {
  return (bx - ax) * (cy - ay) - (by - ay) * (cx - ax);
}

/** Do the two cut through one another, each ending beyond? */
export function cross(a: Segment, b: Segment): boolean {
  const apart = (s: number, t: number) => (s > hair && t < -hair) || (s < -hair && t > hair);
  return (
    apart(turn(a.x1, a.y1, a.x2, a.y2, b.x1, b.y1), turn(a.x1, a.y1, a.x2, a.y2, b.x2, b.y2)) &&
    apart(turn(b.x1, b.y1, b.x2, b.y2, a.x1, a.y1), turn(b.x1, b.y1, b.x2, b.y2, a.x2, a.y2))
  );
}

/** Where two segments that cross do so. */
export function crossingPoint(a: Segment, b: Segment): readonly [number, number] {
  const d = (a.x2 - a.x1) * (b.y2 - b.y1) - (a.y2 - a.y1) * (b.x2 - b.x1);
  const t = ((b.x1 - a.x1) * (b.y2 - b.y1) - (b.y1 - a.y1) * (b.x2 - b.x1)) / d;
  return [a.x1 + t * (a.x2 - a.x1), a.y1 + t * (a.y2 - a.y1)];
}

/** Do they share more than half a pixel of one straight line? */
export function isOverlaid(a: Segment, b: Segment): boolean {
  const scale = Math.max(1, Math.hypot(a.x2 - a.x1, a.y2 - a.y1));
  const off = (x: number, y: number) => Math.abs(turn(a.x1, a.y1, a.x2, a.y2, x, y)) / scale > 0.01;
  if (off(b.x1, b.y1) || off(b.x2, b.y2)) return false;
  const shared = (a1: number, a2: number, b1: number, b2: number) =>
    Math.min(Math.max(a1, a2), Math.max(b1, b2)) - Math.max(Math.min(a1, a2), Math.min(b1, b2));
  return Math.abs(a.x1 - a.x2) >= Math.abs(a.y1 - a.y2)
    ? shared(a.x1, a.x2, b.x1, b.x2) > 0.5
    : shared(a.y1, a.y2, b.y1, b.y2) > 0.5;
}

/** The ends of `a` that lie on `b`. */
export function endsOn(a: Segment, b: Segment): (readonly [number, number])[] {
  const length = Math.hypot(b.x2 - b.x1, b.y2 - b.y1) || 1;
  const ends: (readonly [number, number])[] = [
    [a.x1, a.y1],
    [a.x2, a.y2],
  ];
  return ends.filter(
    ([x, y]) =>
      Math.abs(turn(b.x1, b.y1, b.x2, b.y2, x, y)) / length <= 0.01 &&
      x >= Math.min(b.x1, b.x2) - hair &&
      x <= Math.max(b.x1, b.x2) + hair &&
      y >= Math.min(b.y1, b.y2) - hair &&
      y <= Math.max(b.y1, b.y2) + hair,
  );
}

/** Calls back for every two segments whose boxes touch. */
export function touchingPairs(segments: readonly Segment[], each: (a: Segment, b: Segment) => void): void {
  const boxed = segments
    .map((segment) => ({
      segment,
      left: Math.min(segment.x1, segment.x2),
      right: Math.max(segment.x1, segment.x2),
      top: Math.min(segment.y1, segment.y2),
      bottom: Math.max(segment.y1, segment.y2),
    }))
    .sort((a, b) => a.left - b.left);
  boxed.forEach((a, index) => {
    for (let next = index + 1; next < boxed.length; next += 1) {
      const b = boxed[next];
      if (b === undefined || b.left > a.right + hair) break;
      if (b.top <= a.bottom + hair && a.top <= b.bottom + hair) each(a.segment, b.segment);
    }
  });
}
