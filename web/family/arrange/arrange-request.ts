import type { FamilyRecord } from '../../../api/domain/family-record.ts';
import type { Scene } from '../../drawing/scene.ts';
import { arrange, type Wanted } from './arrange.ts';

/** Sent to the worker: a record to hold from now on, or a picture wanted of the record it holds. */
export type ArrangeRequest =
  | { readonly kind: 'hold'; readonly record: FamilyRecord }
  | { readonly kind: 'draw'; readonly number: number; readonly wanted: Wanted };

/** Sent back; the number tells which request it answers. */
export type ArrangeAnswer =
  | { readonly kind: 'held' }
  | { readonly kind: 'drawn'; readonly number: number; readonly scene: Scene }
  | { readonly kind: 'failed'; readonly number: number; readonly says: string };

/** The worker's whole work as a function with the record as its only memory. */
export function answerRequest(): (request: ArrangeRequest) => ArrangeAnswer {
  let held: FamilyRecord | null = null;
  return (request) => {
    if (request.kind === 'hold') {
      held = request.record;
      return { kind: 'held' };
    }
    const { number, wanted } = request;
    if (held === null)
      return { kind: 'failed', number, says: 'No record was sent before the picture was wanted' };
    try {
      return { kind: 'drawn', number, scene: arrange(held, wanted) };
    } catch (error) {
      return {
        kind: 'failed',
        number,
        says: error instanceof Error ? error.message : 'The picture could not be made',
      };
    }
  };
}
