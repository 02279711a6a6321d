import { boxOfLabel, boxOfMark, overlap } from '../../room.ts';
import type { Box, Point, Scene, SceneInfluence, SceneLabel, ScenePerson } from '../../scene.ts';

export interface CurveWish extends Omit<SceneInfluence, 'curve' | 'labels'> {
  /** Rows of words on it. */
  readonly words: readonly string[];
}

type Curve = SceneInfluence['curve'];

/** How far curves bend aside, as a share of their length, gentlest first: none is straight, so none is taken for a tie. */
const bends = [0.12, -0.12, 0.2, -0.2, 0.3, -0.3, 0.42, -0.42];
const leastBend = 22;
const mostBend = 130;
const samples = 28;
const wordSize = 11;
const wordLine = 12;
const cost = { symbol: 6, words: 2, curve: 1 };

/** Bends each curve so that it meets as few symbols, words and other curves as can be, and finds room for its words. */
export function placeCurves(
  wishes: readonly CurveWish[],
  drawn: Pick<Scene, 'persons' | 'ghosts' | 'marks' | 'homes'>,
  persons: ReadonlyMap<string, ScenePerson>,
): SceneInfluence[] {
  const symbols = [...drawn.persons, ...drawn.ghosts].map(({ x, y, w, h }) => {
    return { x: x - w / 2 - 2, y: y - h / 2 - 2, w: w + 4, h: h + 4 };
  });
  const words: Box[] = [
    ...[...drawn.persons, ...drawn.ghosts].flatMap(({ labels }) => labels.map(boxOfLabel)),
    ...drawn.homes.flatMap(({ labels }) => labels.map(boxOfLabel)),
    ...drawn.marks.map(boxOfMark),
  ];
  const passed: Point[] = [];
  return wishes.flatMap(({ words: rows, ...wish }) => {
    const [from, to] = [persons.get(wish.fromId), persons.get(wish.toId)];
    if (from === undefined || to === undefined) return [];
    const priced = bends.map((bend, index) => {
      const curve = bent(from, to, bend);
      return { curve, price: priceOf(curve, symbols, words, passed) + index * 0.1 };
    });
    const best = priced.reduce((least, one) => (one.price < least.price ? one : least));
    passed.push(...along(best.curve));
    const labels = labelsOn(best.curve, rows, [...symbols, ...words]);
    words.push(...labels.map(boxOfLabel));
    return [{ ...wish, curve: best.curve, labels }];
  });
}

function bent(from: ScenePerson, to: ScenePerson, share: number): Curve {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy) || 1;
  const by = Math.sign(share) * Math.min(mostBend, Math.max(leastBend, Math.abs(share) * length));
  // The handle of a quadratic curve stands twice as far aside as the curve itself goes.
  const bend: Point = [
    Math.round((from.x + to.x) / 2 - (2 * by * dy) / length),
    Math.round((from.y + to.y) / 2 + (2 * by * dx) / length),
  ];
  return [edgeTowards(from, bend), bend, edgeTowards(to, bend)];
}

/** A little off the symbol, on the side of the handle. */
function edgeTowards({ x, y, w }: ScenePerson, [toX, toY]: Point): Point {
  const length = Math.hypot(toX - x, toY - y) || 1;
  const away = w / 2 + 7;
  return [Math.round(x + (away * (toX - x)) / length), Math.round(y + (away * (toY - y)) / length)];
}

/** The point of a quadratic curve at a share of its way. */
export function pointOn([[x1, y1], [bendX, bendY], [x2, y2]]: Curve, share: number): Point {
  const rest = 1 - share;
  return [
    rest * rest * x1 + 2 * rest * share * bendX + share * share * x2,
    rest * rest * y1 + 2 * rest * share * bendY + share * share * y2,
  ];
}

function along(curve: Curve): Point[] {
  return Array.from({ length: samples - 1 }, (_, index) => pointOn(curve, (index + 1) / samples));
}

function priceOf(
  curve: Curve,
  symbols: readonly Box[],
  words: readonly Box[],
  passed: readonly Point[],
): number {
  let price = 0;
  for (const [x, y] of along(curve)) {
    const isIn = (box: Box) => x > box.x && x < box.x + box.w && y > box.y && y < box.y + box.h;
    if (symbols.some(isIn)) price += cost.symbol;
    if (words.some(isIn)) price += cost.words;
    if (passed.some(([otherX, otherY]) => Math.abs(otherX - x) < 8 && Math.abs(otherY - y) < 8))
      price += cost.curve;
  }
  return price;
}

/** In the middle of the curve, or as near to it as the words are free. */
function labelsOn(curve: Curve, rows: readonly string[], taken: readonly Box[]): SceneLabel[] {
  const places = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.18, 0.82].map((share) => {
    const [x, y] = pointOn(curve, share);
    return rows.map((text, index): SceneLabel => {
      const line = (index - (rows.length - 1) / 2) * wordLine;
      return { kind: 'detail', text, x: Math.round(x), y: Math.round(y + line + 4), size: wordSize };
    });
  });
  const isFree = (labels: readonly SceneLabel[]) =>
    labels.every((label) => !taken.some((box) => overlap(boxOfLabel(label), box)));
  return places.find(isFree) ?? places[0] ?? [];
}

/** The room that a curve takes with the teeth of a zigzag. */
export function boxesAlong({ curve }: Pick<SceneInfluence, 'curve'>): Box[] {
  return along(curve).map(([x, y]) => ({ x: x - 6, y: y - 6, w: 12, h: 12 }));
}
