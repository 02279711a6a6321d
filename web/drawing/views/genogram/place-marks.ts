import { boxOfLabel, boxOfMark, overlap } from '../../room.ts';
import type { Box, Point, SceneGhost, SceneHome, SceneLine, SceneMark, ScenePerson } from '../../scene.ts';

/** One sign, or rows of letters that belong together, in every place where they could stand, best first. */
export interface MarkWish {
  readonly candidates: readonly (readonly SceneMark[])[];
  /** Stands in the first place even where none is free; others are left out: what they say stands in `says` too. */
  readonly must: boolean;
  /** The lines that words beside a line are about: nearer to any other they would be read as that one's. */
  readonly about?: ReadonlySet<SceneLine>;
}

export interface Drawn {
  readonly persons: readonly ScenePerson[];
  readonly ghosts: readonly SceneGhost[];
  readonly homes: readonly SceneHome[];
  readonly lines: readonly SceneLine[];
}

/** An area that is taken; the level lines of a union leave room for its own signs. */
interface Taken {
  readonly box: Box;
  /** How bad it is to stand here all the same: on a line or an outline sooner than on a symbol or on words. */
  readonly price: number;
  readonly exceptFor: string | null;
  /** The line whose stretch it is. */
  readonly line?: SceneLine;
}

const bucket = 64;

/** Slashes first, then what may not be left out, then letters: none touches a symbol, words or another sign. */
export function placeMarks(wishes: readonly MarkWish[], drawn: Drawn): SceneMark[] {
  const taken = new Map<number, Taken[]>();
  const take = (one: Taken) => {
    for (const key of bucketsOf(one.box)) taken.set(key, [...(taken.get(key) ?? []), one]);
  };
  const priceOf = (mark: SceneMark, about: MarkWish['about']) => {
    const box = boxOfMark(mark);
    const near = [...new Set(bucketsOf(grown(box, beside)).flatMap((key) => taken.get(key) ?? []))];
    const met = near.filter((one) => one.exceptFor !== mark.unionId && overlap(box, one.box));
    const misread = about !== undefined && isNearerToOthers(box, near, about) ? nearerToOthers : 0;
    return met.reduce((sum, { price }) => sum + price, misread);
  };
  for (const one of takenBy(drawn)) take(one);
  const placed = new Map<MarkWish, readonly SceneMark[]>();
  for (const wish of [...wishes].sort((a, b) => rankOf(a) - rankOf(b))) {
    const marks = bestOf(wish, priceOf);
    if (marks === null) continue;
    placed.set(wish, marks);
    for (const mark of marks) take({ box: boxOfMark(mark), exceptFor: null, price: solid });
  }
  return wishes.flatMap((wish) => placed.get(wish) ?? []);
}

const solid = 10;
/** Words across another's line would be read as that one's. */
const onLine = 8;
/** So would words beside another's line that stand further from their own. */
const nearerToOthers = 6;
/** As far from a line as somebody looks for the words about it. */
const beside = 8;
/** By so much nearer than any other the line must be that words are about. */
const clearlyNearer = 3;

/** The first place that is free; where none is, the one that costs least, for a sign that may not be left out. */
function bestOf(
  { candidates, must, about }: MarkWish,
  priceOf: (mark: SceneMark, about: MarkWish['about']) => number,
): readonly SceneMark[] | null {
  let best: { readonly marks: readonly SceneMark[]; readonly price: number } | null = null;
  for (const marks of candidates) {
    const price = marks.reduce((sum, mark) => sum + priceOf(mark, about), 0);
    if (price === 0) return marks;
    if (best === null || price < best.price) best = { marks, price };
  }
  return must ? (best?.marks ?? null) : null;
}

function rankOf({ must, candidates }: MarkWish): number {
  if (candidates[0]?.[0]?.kind !== 'text') return 0;
  return must ? 1 : 2;
}

function bucketsOf({ x, w }: Box): number[] {
  const first = Math.floor(x / bucket);
  return Array.from({ length: Math.floor((x + w) / bucket) - first + 1 }, (_, index) => first + index);
}

function takenBy({ persons, ghosts, homes, lines }: Drawn): Taken[] {
  const boxes = [
    ...[...persons, ...ghosts].flatMap(({ x, y, w, h, labels }) => [
      { x: x - w / 2, y: y - h / 2, w, h },
      ...labels.map(boxOfLabel),
    ]),
    ...persons.flatMap(({ chip }) =>
      chip === null ? [] : [{ x: chip.x - chip.r, y: chip.y - chip.r, w: 2 * chip.r, h: 2 * chip.r }],
    ),
    ...homes.flatMap(({ labels }) => labels.map(boxOfLabel)),
  ];
  return [
    ...boxes.map((box) => ({ box, exceptFor: null, price: solid })),
    ...homes.flatMap(({ outline }) => edgesOf(outline).map((box) => ({ box, exceptFor: null, price: 1 }))),
    ...lines.flatMap(takenByLine),
  ];
}

function edgesOf(outline: readonly Point[]): Box[] {
  return outline.map(([x1, y1], index) => {
    const [x2, y2] = outline[(index + 1) % outline.length] ?? [x1, y1];
    return {
      x: Math.min(x1, x2) - 1,
      y: Math.min(y1, y2) - 1,
      w: Math.abs(x1 - x2) + 2,
      h: Math.abs(y1 - y2) + 2,
    };
  });
}

function isNearerToOthers(box: Box, near: readonly Taken[], about: ReadonlySet<SceneLine>): boolean {
  let [own, other] = [beside, beside + clearlyNearer];
  for (const { line, box: stretch } of near) {
    if (line === undefined) continue;
    if (about.has(line)) own = Math.min(own, distance(box, stretch));
    else other = Math.min(other, distance(box, stretch));
  }
  return other < own + clearlyNearer;
}

function distance(a: Box, b: Box): number {
  const across = Math.max(a.x - b.x - b.w, b.x - a.x - a.w, 0);
  return Math.hypot(across, Math.max(a.y - b.y - b.h, b.y - a.y - a.h, 0));
}

function grown({ x, y, w, h }: Box, by: number): Box {
  return { x: x - by, y: y - by, w: w + 2 * by, h: h + 2 * by };
}

function takenByLine(line: SceneLine): Taken[] {
  const { unionId, points } = line;
  return points.slice(1).map(([x2, y2], index) => {
    const [x1, y1] = points[index] ?? [x2, y2];
    const [x, y] = [Math.min(x1, x2), Math.min(y1, y2)];
    const box = { x: x - 1, y: y - 1, w: Math.abs(x1 - x2) + 2, h: Math.abs(y1 - y2) + 2 };
    return { box, exceptFor: y1 === y2 ? unionId : null, price: onLine, line };
  });
}
