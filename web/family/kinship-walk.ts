import type { Scene } from '../drawing/scene.ts';
import { parentsInTurn, stepFrom, type Direction } from './kinship-steps.ts';

/** Which way was taken before: up from whom to which parent, and down again to whom. */
export interface KinshipWalk {
  readonly lastParent: ReadonlyMap<string, string>;
  readonly lastChild: ReadonlyMap<string, string>;
}

export const newWalk: KinshipWalk = { lastParent: new Map(), lastChild: new Map() };

/**
 * Whom an arrow key leads to, and the walk after it. Up takes turns between the parents each time it is pressed from the
 * same person, the mother first; down goes back to the child one came from, else to the nearest; sideways as
 * `stepFrom`. Null where there is nobody.
 */
export function walkFrom(
  scene: Scene,
  walk: KinshipWalk,
  personId: string,
  direction: Direction,
): { readonly reached: string | null; readonly walk: KinshipWalk } {
  if (direction === 'up') {
    const parents = parentsInTurn(scene, personId);
    const before = parents.indexOf(walk.lastParent.get(personId) ?? '');
    const reached = parents[(before + 1) % Math.max(1, parents.length)] ?? null;
    if (reached === null) return { reached, walk };
    return {
      reached,
      walk: {
        lastParent: new Map([...walk.lastParent, [personId, reached]]),
        lastChild: new Map([...walk.lastChild, [reached, personId]]),
      },
    };
  }
  const cameFrom = direction === 'down' ? walk.lastChild.get(personId) : undefined;
  const isStillChild = cameFrom !== undefined && parentsInTurn(scene, cameFrom).includes(personId);
  return { reached: isStillChild ? cameFrom : stepFrom(scene, personId, direction), walk };
}
