import type { ElementDefinition } from 'cytoscape';

import type { Box, Scene } from '../drawing/scene.ts';
import { otherElements } from './other-elements.ts';

/** Id of the element that stands for a person. */
export function personElementId(personId: string): string {
  return `person:${personId}`;
}

/**
 * What can be pointed at, as elements of Cytoscape: one for each person, round symbol and words, and one for each time
 * they stand in a second home, one for each fold. Nothing of it is drawn: the picture is painted below, from the same scene.
 */
export function sceneElements(scene: Scene): ElementDefinition[] {
  const { persons, ghosts, folds = [] } = scene;
  return [
    ...otherElements(scene),
    ...persons.map((person) => element(personElementId(person.id), person.id, 'person', person)),
    ...ghosts.map((ghost) =>
      element(`ghost:${ghost.personId}:${ghost.homeId}`, ghost.personId, 'ghost', ghost),
    ),
    ...folds.map((fold) => {
      const { data, ...rest } = element(fold.id, null, 'fold', fold);
      return { ...rest, data: { ...data, foldKey: fold.key } };
    }),
  ];
}

function element(id: string, personId: string | null, classes: string, placed: Placed): ElementDefinition {
  const { x, y, w, h } = pressedBox(placed);
  return {
    group: 'nodes',
    data: { id, personId, w, h, symbol: placed.w, symbolX: placed.x, symbolY: placed.y },
    position: { x: x + w / 2, y: y + h / 2 },
    classes,
  };
}

interface Placed {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
  readonly labelBox: Box;
}

/** Symbol and words: a press on a name is a press on the person. */
export function pressedBox({ x, y, w, h, labelBox }: Placed): Box {
  const left = x - w / 2;
  if (labelBox.h === 0) return { x: left, y: y - h / 2, w, h };
  const [from, to] = [Math.min(left, labelBox.x), Math.max(left + w, labelBox.x + labelBox.w)];
  return { x: from, y: y - h / 2, w: to - from, h: labelBox.y + labelBox.h - (y - h / 2) };
}
