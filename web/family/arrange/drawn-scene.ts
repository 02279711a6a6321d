import type { FamilyRecord } from '../../../api/domain/family-record.ts';
import type { Scene } from '../../drawing/scene.ts';
import type { Wanted } from './arrange.ts';

export interface DrawnScene {
  /** The latest picture that is ready; null until the first is, and where the one that is wanted cannot be made. */
  readonly scene: Scene | null;
  /** The picture that is wanted could not be made. */
  readonly isFailed: boolean;
  /** The picture that is wanted is still being made: what is shown, if anything, is an earlier one. */
  readonly isBehind: boolean;
}

/** What a picture was asked for with. */
export interface Wish {
  readonly record: FamilyRecord;
  readonly wanted: Wanted;
}

/** What has come back so far: the last picture with what it was drawn for, and the last wish that failed. */
export interface Outcome {
  readonly drawn: (Wish & { readonly scene: Scene }) | null;
  readonly failed: Wish | null;
}

/**
 * What may stand on the page now. While a picture is made, the one before stays, if it is of the same child's family;
 * where it cannot be made, nothing does: an earlier day's picture under the day that was asked for would be a lie.
 */
export function sceneFor({ drawn, failed }: Outcome, wish: Wish | null): DrawnScene {
  const isFailed = isSame(failed, wish);
  const isOfThisFamily = drawn !== null && drawn.scene.focusId === wish?.record.focusId;
  const isCurrent = isSame(drawn, wish);
  const scene = isOfThisFamily && (isCurrent || !isFailed) ? drawn.scene : null;
  return { scene, isFailed, isBehind: wish !== null && !isCurrent && !isFailed };
}

function isSame(one: Wish | null, other: Wish | null): boolean {
  return one !== null && one.record === other?.record && one.wanted === other.wanted;
}
