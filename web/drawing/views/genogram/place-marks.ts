import { boxOfLabel, boxOfMark, overlap } from '../../room.ts';
import type { Box, Point, SceneGhost, SceneHome, SceneLine, SceneMark, ScenePerson } from '../../scene.ts';

/** One sign, or rows of letters that belong together, in every place where they could stand, best first. */
export interface MarkWish {
  readonly candidates: readonly (readonly SceneMark[])[];
  /** Stands in the first place even where none is free; others are left out: what they say stands in `says` too. */
  readonly must: boolean;
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
  readonly exceptFor: string | null;
}

const bucket = 64;

/** Slashes first, then what may not be left out, then letters: none touches a symbol, words or another sign. */
export function placeMarks(wishes: readonly MarkWish[], drawn: Drawn): SceneMark[] {
  const taken = new Map<number, Taken[]>();
  const take = (one: Taken) => {
    for (const key of bucketsOf(one.box)) taken.set(key, [...(taken.get(key) ?? []), one]);
  };
  const isFree = (mark: SceneMark) => {
    const box = boxOfMark(mark);
    return bucketsOf(box).every(
      (key) =>
        taken.get(key)?.every((one) => one.exceptFor === mark.unionId || !overlap(box, one.box)) !== false,
    );
  };
  for (const one of takenBy(drawn)) take(one);
  const placed = new Map<MarkWish, readonly SceneMark[]>();
  for (const wish of [...wishes].sort((a, b) => rankOf(a) - rankOf(b))) {
    const marks =
      wish.candidates.find((group) => group.every(isFree)) ?? (wish.must ? wish.candidates[0] : undefined);
    if (marks === undefined) continue;
    placed.set(wish, marks);
    for (const mark of marks) take({ box: boxOfMark(mark), exceptFor: null });
  }
  return wishes.flatMap((wish) => placed.get(wish) ?? []);
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
    ...homes.flatMap(({ labels, outline }) => [...labels.map(boxOfLabel), ...edgesOf(outline)]),
  ];
  return [...boxes.map((box) => ({ box, exceptFor: null })), ...lines.flatMap(takenByLine)];
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

function takenByLine({ unionId, points }: SceneLine): Taken[] {
  return points.slice(1).map(([x2, y2], index) => {
    const [x1, y1] = points[index] ?? [x2, y2];
    const [x, y] = [Math.min(x1, x2), Math.min(y1, y2)];
    const box = { x: x - 1, y: y - 1, w: Math.abs(x1 - x2) + 2, h: Math.abs(y1 - y2) + 2 };
    return { box, exceptFor: y1 === y2 ? unionId : null };
  });
}
