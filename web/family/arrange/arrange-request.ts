import type { FamilyRecord } from '../../../api/domain/family-record.ts';
import { genogram } from '../../drawing/views/genogram.ts';
import type { Scene } from '../../drawing/scene.ts';
import { arrange, type Drawing, type Wanted } from './arrange.ts';

/** Sent to the worker: a record to hold from now on, or a picture wanted of the record it holds. */
export type ArrangeRequest =
  { readonly kind: 'hold'; readonly record: FamilyRecord } | (DrawRequest & { readonly kind: 'draw' });

export interface DrawRequest {
  readonly number: number;
  readonly wanted: Wanted;
  /** The picture of this view that is on the table: where the unit grew, people stay where they stand. */
  readonly previous: Scene | null;
}

/** Sent back; the number tells which request it answers. An improved picture follows one that was drawn, or none does. */
export type ArrangeAnswer =
  | { readonly kind: 'held' }
  | { readonly kind: 'drawn' | 'improved'; readonly number: number; readonly scene: Scene }
  | { readonly kind: 'failed'; readonly number: number; readonly says: string };

export interface Arranger {
  /** At once: the quick picture. */
  readonly answer: (request: ArrangeRequest) => ArrangeAnswer;
  /** What longer looking finds for the picture last drawn; null where that is no better, or followed another picture. */
  readonly improve: () => ArrangeAnswer | null;
}

/**
 * The worker's whole work, with the record, its own picture and the last request as its only memory.
 *
 * A genogram of another day, or with something folded, keeps to the picture of the record's own day, whatever was on the
 * table before: one day has one picture, by whichever way somebody comes to it.
 */
export function newArranger(): Arranger {
  let held: FamilyRecord | null = null;
  let own: Scene | null = null;
  let hasBegun = false;
  let last: { readonly request: DrawRequest; readonly scene: Scene } | null = null;
  const draw = ({ wanted }: DrawRequest, effort: Drawing['effort'], previous: Scene | null): Scene => {
    if (held === null) throw new Error('No record was sent before the picture was wanted');
    return arrange(held, wanted, { effort, previous });
  };
  const isOwn = ({ on, folded = [] }: Wanted) => on === held?.asAt && folded.length === 0;
  const keptTo = (request: DrawRequest): Scene | null => {
    const { wanted } = request;
    if (wanted.view !== genogram.id || held === null) return null;
    if (isOwn(wanted) && !hasBegun) return request.previous;
    own ??= draw({ ...request, wanted: { ...wanted, on: held.asAt, folded: [] } }, 'better', null);
    return own;
  };
  return {
    answer: (request) => {
      last = null;
      if (request.kind === 'hold') {
        [held, own, hasBegun] = [request.record, null, false];
        return { kind: 'held' };
      }
      const { number } = request;
      try {
        const previous = keptTo(request);
        const scene = draw(request, 'quick', previous);
        hasBegun ||= request.wanted.view === genogram.id;
        if (previous === null) last = { request, scene };
        else if (isOwn(request.wanted)) own ??= scene;
        return { kind: 'drawn', number, scene };
      } catch (error) {
        const says = error instanceof Error ? error.message : 'The picture could not be made';
        return { kind: 'failed', number, says };
      }
    },
    improve: () => {
      if (last === null) return null;
      const { request, scene: quick } = last;
      last = null;
      try {
        const scene = draw(request, 'better', null);
        if (isOwn(request.wanted) && request.wanted.view === genogram.id) own = scene;
        return standAlike(quick, scene) ? null : { kind: 'improved', number: request.number, scene };
      } catch {
        // The quick picture is there and right: it is not taken away because none better could be made.
        return null;
      }
    },
  };
}

function standAlike(one: Scene, other: Scene): boolean {
  const places = new Map(one.persons.map(({ id, x, y }) => [id, `${x}/${y}`]));
  return other.persons.every(({ id, x, y }) => places.get(id) === `${x}/${y}`);
}
