import type { Scene, SymbolShape } from '../drawing/scene.ts';

export type Direction = 'up' | 'down' | 'left' | 'right';

/** Whoever can be reached: a person, or several folded into one symbol. */
interface Walkable {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly row: number;
  /** Null for a fold. */
  readonly symbol: SymbolShape | null;
  readonly hole: boolean;
}

function walkablesOf({ persons, folds = [] }: Scene): readonly Walkable[] {
  return [...persons, ...folds.map((fold) => ({ ...fold, symbol: null, hole: false }))];
}

/**
 * Whom an arrow key leads to. Up to a parent (or carer): the mother where one is known, else the nearest; down to the
 * nearest child. Sideways to whoever stands next in the row, so that nobody is passed over and the other parent, a
 * partner and every brother and sister are reached by going on; past the end of a row to a relative on that side in
 * another. Null where there is nobody.
 */
export function stepFrom(scene: Scene, personId: string, direction: Direction): string | null {
  const all = walkablesOf(scene);
  const from = all.find(({ id }) => id === personId);
  if (from === undefined) return null;
  const related = relatives(scene, personId, direction);
  const people = all.filter(({ id }) => related.has(id));
  if (direction === 'down') return nearest(from, people);
  if (direction === 'up') return nearest(from, preferred(people));
  const side = (person: Walkable) => (direction === 'left' ? person.x < from.x : person.x > from.x);
  const besides = all.filter((person) => person.row === from.row && side(person));
  return nearest(from, besides) ?? nearest(from, people.filter(side));
}

/** Parents (or carers, where no parent is drawn) in the order in which the keys take turns: mothers, others, holes. */
export function parentsInTurn(scene: Scene, personId: string): string[] {
  const parents = relatives(scene, personId, 'up');
  const order = ({ symbol, hole }: Walkable) => (hole ? 2 : symbol === 'circle' ? 0 : 1);
  return walkablesOf(scene)
    .filter(({ id }) => parents.has(id))
    .sort((a, b) => order(a) - order(b) || a.x - b.x || (a.id < b.id ? -1 : 1))
    .map(({ id }) => id);
}

/** Somebody known before a parent nobody knows; of them the mother. */
function preferred(parents: readonly Walkable[]): readonly Walkable[] {
  const known = parents.filter(({ hole }) => !hole);
  const mothers = known.filter(({ symbol }) => symbol === 'circle');
  return [mothers, known].find((found) => found.length > 0) ?? parents;
}

/** Born of a couple first; those cared for only where there is nobody else. */
function relatives(scene: Scene, personId: string, direction: Direction): ReadonlySet<string> {
  const born = new Set<string>();
  const cared = new Set<string>();
  for (const union of scene.unions) {
    const reached = reachedBy(union, personId, direction);
    for (const id of reached) (union.kind === 'care' ? cared : born).add(id);
  }
  born.delete(personId);
  return born.size > 0 ? born : cared;
}

function reachedBy(
  { partners, children }: Pick<Scene['unions'][number], 'partners' | 'children'>,
  personId: string,
  direction: Direction,
): readonly string[] {
  if (direction === 'up') return children.includes(personId) ? partners : [];
  if (direction === 'down') return partners.includes(personId) ? children : [];
  if (children.includes(personId)) return children;
  return partners.includes(personId) ? partners : [];
}

function nearest(from: Walkable, people: readonly Walkable[]): string | null {
  let best: Walkable | null = null;
  for (const person of people) {
    if (best === null || compare(distance(from, person), distance(from, best), person.id, best.id) < 0)
      best = person;
  }
  return best?.id ?? null;
}

function distance(a: Walkable, b: Walkable): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

function compare(a: number, b: number, idA: string, idB: string): number {
  return a - b || (idA < idB ? -1 : 1);
}
