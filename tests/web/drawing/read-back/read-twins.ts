import type { Point } from '../../../../web/drawing/scene.ts';
import { otherEnd, type Trace } from './ink.ts';
import type { Tie } from './ties.ts';
import type { Mark } from './words.ts';

interface Leg {
  readonly id: string;
  readonly from: Point;
  readonly to: Point;
}

/** Two whose slanting lines come from one point, and what stands between those lines. */
export interface TwinPair {
  readonly a: string;
  readonly b: string;
  readonly between: readonly Mark[];
}

export function twinPairs(ties: readonly Tie[], marks: readonly Mark[]): TwinPair[] {
  return ties.flatMap(({ trace, lowers }) => {
    const stalks = new Map<string, Leg[]>();
    for (const { id, place } of lowers) {
      const leg = slantingLeg(trace, place);
      if (leg !== null)
        stalks.set(leg.stalk, [...(stalks.get(leg.stalk) ?? []), { id, from: leg.from, to: leg.to }]);
    }
    return [...stalks.values()].flatMap((legs) =>
      legs.flatMap((a, index) =>
        legs
          .slice(index + 1)
          .map((b) => ({ a: a.id, b: b.id, between: marks.filter((mark) => isBetween(mark, a, b)) })),
      ),
    );
  });
}

export function twinFact({ a, b, between }: TwinPair): string {
  const isBarred = between.some(({ kind }) => kind === 'identical');
  const isAsked = between.some(({ kind, text }) => kind === 'text' && text === '?');
  const zygosity = isBarred ? 'identical' : isAsked ? 'not known whether identical' : 'fraternal';
  return `twins: ${[a, b].sort().join(' + ')}, ${zygosity}`;
}

function isBetween({ kind, text, x, y }: Mark, a: Leg, b: Leg): boolean {
  if (kind !== 'identical' && text !== '?') return false;
  if (y < a.from[1] - 1 || y > Math.max(a.to[1], b.to[1])) return false;
  const [one, other] = [atLevel(a, y), atLevel(b, y)];
  return x > Math.min(one, other) && x < Math.max(one, other);
}

function atLevel({ from, to }: Leg, y: number): number {
  const share = Math.min(1, Math.max(0, (y - from[1]) / (to[1] - from[1] || 1)));
  return from[0] + (to[0] - from[0]) * share;
}

/** Up from the symbol, past an upright foot, to the line that slants. A twin who hangs straight below the stalk slants not. */
function slantingLeg(trace: Trace, start: string): { stalk: string; from: Point; to: Point } | null {
  for (let place = start, before = ''; ;) {
    const onward = (trace.at.get(place) ?? []).filter((stretch) => otherEnd(stretch, place) !== before);
    const [stretch] = onward;
    if (stretch === undefined || onward.length > 1) return null;
    const next = otherEnd(stretch, place);
    const to: Point = trace.places.get(place) ?? [0, 0];
    const from: Point = trace.places.get(next) ?? [0, 0];
    const isSlanting = Math.abs(to[0] - from[0]) > 0.6 && Math.abs(to[1] - from[1]) > 0.6;
    const others = (trace.at.get(next) ?? []).filter((one) => one !== stretch);
    const meets = others.length > 1 && others.some((one) => slants(trace, one.from, one.to));
    if (isSlanting || meets) return { stalk: next, from, to };
    [place, before] = [next, place];
  }
}

function slants({ places }: Trace, from: string, to: string): boolean {
  const [a, b] = [places.get(from) ?? [0, 0], places.get(to) ?? [0, 0]];
  return Math.abs(a[0] - b[0]) > 0.6 && Math.abs(a[1] - b[1]) > 0.6;
}
