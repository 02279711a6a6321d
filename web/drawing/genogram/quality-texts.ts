import { boxOfLabel, boxOfLabels, boxOfMark, overlap } from '../room.ts';
import type { Box, Scene } from '../scene.ts';

/** Words and signs that touch. Both must be 0. */
export interface TextQuality {
  /** Letters, question marks and slashes that touch another of these, a symbol, a seen sign or words below a symbol. */
  readonly marksTouching: number;
  /** Names of homes that touch any of these or another name. */
  readonly homeNamesTouching: number;
}

/** Counts pairs of boxes of words and signs. */
export function textQuality({ persons, ghosts, marks, homes }: Scene): TextQuality {
  const solid = [
    ...[...persons, ...ghosts].flatMap(({ x, y, w, h, labels }) => [
      { x: x - w / 2, y: y - h / 2, w, h },
      ...labels.map(boxOfLabel),
    ]),
    ...persons.flatMap(({ chip }) =>
      chip === null ? [] : [{ x: chip.x - chip.r, y: chip.y - chip.r, w: 2 * chip.r, h: 2 * chip.r }],
    ),
  ];
  const signs = marks.map(boxOfMark);
  const names = homes.flatMap(({ labels }) => boxOfLabels(labels) ?? []);
  return {
    marksTouching: pairsWithin(signs) + pairs(signs, solid),
    homeNamesTouching: pairsWithin(names) + pairs(names, solid) + pairs(names, signs),
  };
}

function pairsWithin(boxes: readonly Box[]): number {
  return boxes.reduce(
    (sum, box, index) => sum + boxes.slice(index + 1).filter((other) => overlap(box, other)).length,
    0,
  );
}

function pairs(first: readonly Box[], second: readonly Box[]): number {
  return first.reduce((sum, box) => sum + second.filter((other) => overlap(box, other)).length, 0);
}
