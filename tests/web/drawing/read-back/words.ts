import { boxOfMark } from '../../../../web/drawing/room.ts';
import type { Box, Point, SceneMark, Stroke } from '../../../../web/drawing/scene.ts';
import { otherEnd } from './ink.ts';
import { endsOfStretch, type Lower, type Tie } from './ties.ts';

export type Mark = Pick<SceneMark, 'kind' | 'x' | 'y' | 'text'>;

const doubts =
  /^((father|mother|parents?) (reported|suspected|disputed|not confirmed)|(father|mother|parents?)\?|\?)$/;
const nature = /^birth or adopted\?$/;
const sure = '( until \\d{4}| ended)?( reported| suspected| disputed)?$';

/** Which words may stand beside a line of which stroke; a reader looks for no others there. */
const wordsOf: Readonly<Partial<Record<Stroke, readonly RegExp[]>>> = {
  solid: [nature, /^\?$/],
  broken: [
    doubts,
    nature,
    new RegExp(
      `^(foster|private foster|connected|SGO|informal care|young carer)( until \\d{4}| ended)?( reported| suspected| disputed)$`,
    ),
  ],
  dotted: [new RegExp(`^(foster|private foster)${sure}`)],
  'dash-dot': [new RegExp(`^(connected|SGO|informal care)${sure}`)],
  fine: [new RegExp(`^young carer${sure}`)],
  sparse: [new RegExp(`^(relative|family friend|neighbour|twin|brother or sister)${sure}`)],
  double: [doubts],
};

interface Candidate {
  readonly lower: Lower;
  readonly own: readonly (readonly [Point, Point])[];
}

/** What stands beside the line to each child or whoever is cared for: nearest to that line among those it may belong to. */
export function wordsBeside(ties: readonly Tie[], marks: readonly Mark[]): Map<Lower, string> {
  const candidates = ties.flatMap((tie) =>
    tie.lowers.map((lower): Candidate => ({ lower, own: ownStretches(tie, lower) })),
  );
  const found = new Map<Lower, string[]>();
  for (const mark of marks) {
    if (mark.kind !== 'text') continue;
    const lower = nearestTo(mark, candidates);
    if (lower !== null) found.set(lower, [...(found.get(lower) ?? []), mark.text]);
  }
  return new Map([...found].map(([lower, texts]) => [lower, texts.join(' or ')]));
}

const beside = 8;
/** Words by no more than this nearer to one line than to another may be read with either: with neither, then. */
const clearlyNearer = 2;

function nearestTo(mark: Mark, candidates: readonly Candidate[]): Lower | null {
  const box = boxOfMark(mark);
  const near = candidates
    .filter(({ lower }) => wordsOf[lower.stroke]?.some((pattern) => pattern.test(mark.text)) === true)
    .map(({ lower, own }) => ({ lower, away: Math.min(...own.map(([a, b]) => distance(box, a, b))) }))
    .sort((a, b) => a.away - b.away);
  const [best, next] = near;
  if (best === undefined || best.away >= beside) return null;
  return next !== undefined && next.away - best.away <= clearlyNearer ? null : best.lower;
}

/** Of a tie of two the whole line, of a child among others only what leads to it alone. */
function ownStretches(tie: Tie, lower: Lower): (readonly [Point, Point])[] {
  const { trace, lowers } = tie;
  if (lowers.length === 1) return trace.stretches.map((stretch) => endsOfStretch(stretch, trace));
  const own: (readonly [Point, Point])[] = [];
  for (let place = lower.place, before = ''; ;) {
    const onward = (trace.at.get(place) ?? []).filter((stretch) => otherEnd(stretch, place) !== before);
    const [stretch] = onward;
    if (stretch === undefined || (own.length > 0 && onward.length > 1)) return own;
    own.push(endsOfStretch(stretch, trace));
    [place, before] = [otherEnd(stretch, place), place];
  }
}

/** From the room of a word to a line that is level, upright or slanting. */
function distance({ x, y, w, h }: Box, a: Point, b: Point): number {
  const steps = 12;
  let least = Infinity;
  for (let step = 0; step <= steps; step += 1) {
    const [px, py] = [a[0] + ((b[0] - a[0]) * step) / steps, a[1] + ((b[1] - a[1]) * step) / steps];
    const [dx, dy] = [Math.max(x - px, px - x - w, 0), Math.max(y - py, py - y - h, 0)];
    least = Math.min(least, Math.hypot(dx, dy));
  }
  // Level and upright lines exactly, so that long ones are not stepped over.
  const dx = Math.max(Math.min(a[0], b[0]) - x - w, x - Math.max(a[0], b[0]), 0);
  const dy = Math.max(Math.min(a[1], b[1]) - y - h, y - Math.max(a[1], b[1]), 0);
  return a[0] === b[0] || a[1] === b[1] ? Math.hypot(dx, dy) : least;
}
