import type { FamilyGraph } from './family-graph.ts';
import type { Layers } from './layers.ts';

/** The picture that is on the table, as far as the next one keeps to it. */
export interface PreviousPicture {
  readonly persons: readonly { readonly id: string; readonly x: number }[];
  readonly trunks: readonly { readonly key: string; readonly x: number }[];
}

/** Where elements stood before or are pinned; 0 in `weight` for newcomers. */
export interface Anchors {
  readonly x: Int32Array;
  readonly weight: Int32Array;
  /** Whether there was a picture before, whose order is kept. */
  readonly isFollowing: boolean;
}

const oldPlace = 10;
const pinned = 1000;

/** Null where nobody has a place yet. A pin is stronger than an old place. */
export function anchorsOf(
  graph: FamilyGraph,
  layers: Layers,
  previous: PreviousPicture | null,
  pins: ReadonlyMap<string, number>,
): Anchors | null {
  const persons = new Map(previous?.persons.map(({ id, x }) => [id, x]));
  const trunks = new Map(previous?.trunks.map(({ key, x }) => [key, x]));
  const x = new Int32Array(layers.elementRow.length);
  const weight = new Int32Array(layers.elementRow.length);
  const anchor = (element: number, to: number | undefined, by: number) => {
    if (to === undefined) return;
    x[element] = Math.round(to);
    weight[element] = by;
  };
  graph.persons.forEach(({ id }, person) => {
    anchor(person, persons.get(id), oldPlace);
    anchor(person, pins.get(id), pinned);
  });
  layers.trunkKeys.forEach((key, index) => {
    anchor(layers.people + index, trunks.get(key), oldPlace);
  });
  const isFollowing = graph.persons.some(({ id }) => persons.has(id));
  return weight.some((by) => by > 0) ? { x, weight, isFollowing } : null;
}
