import type { Scene } from '../drawing/scene.ts';
import type { FoldKey } from '../drawing/scene-folds.ts';
import type { Direction } from '../family/kinship-steps.ts';
import { walkFrom, type KinshipWalk } from '../family/kinship-walk.ts';

const directions: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

/** Where the keys stand: on a person, on a fold, or on nobody. */
export interface MapPlace {
  readonly scene: Scene;
  /** Id of a person or of a fold. */
  readonly currentId: string | null;
  readonly walk: KinshipWalk;
}

/** What a key asks of the map; null where it is not one of the map's own. */
export type MapAnswer =
  | { readonly does: 'reach'; readonly id: string; readonly walk: KinshipWalk }
  | { readonly does: 'open'; readonly id: string }
  | { readonly does: 'unfold'; readonly key: FoldKey }
  | { readonly does: 'fold-branch' | 'fold-home'; readonly id: string }
  | { readonly does: 'nothing' };

/** Arrows follow kinship, Home goes to the focus, Enter opens or unfolds, B and H fold below a person and their home. */
export function answerKey(key: string, { scene, currentId, walk }: MapPlace): MapAnswer | null {
  const direction = directions[key];
  if (direction !== undefined || key === 'Home') return reach(direction ?? null, { scene, currentId, walk });
  const fold = scene.folds?.find(({ id }) => id === currentId);
  if (key === 'Enter' || key === ' ') {
    if (fold !== undefined) return { does: 'unfold', key: fold.key };
    return currentId === null ? { does: 'nothing' } : { does: 'open', id: currentId };
  }
  const letter = key.toLowerCase();
  if ((letter !== 'b' && letter !== 'h') || currentId === null) return null;
  if (fold !== undefined) return { does: 'unfold', key: fold.key };
  return { does: letter === 'b' ? 'fold-branch' : 'fold-home', id: currentId };
}

function reach(direction: Direction | null, { scene, currentId, walk }: MapPlace): MapAnswer {
  const first = scene.focusId ?? scene.persons[0]?.id;
  if (direction === null || currentId === null)
    return first === undefined ? { does: 'nothing' } : { does: 'reach', id: first, walk };
  const next = walkFrom(scene, walk, currentId, direction);
  return { does: 'reach', id: next.reached ?? currentId, walk: next.walk };
}
