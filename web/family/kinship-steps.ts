import type { Scene, ScenePerson } from '../drawing/scene.ts';

export type Direction = 'up' | 'down' | 'left' | 'right';

/**
 * Whom an arrow key leads to. Up to a parent (or carer): the mother where one is known, else the nearest; down to the
 * nearest child. Sideways to whoever stands next in the row, so that nobody is passed over and the other parent, a
 * partner and every brother and sister are reached by going on; past the end of a row to a relative on that side in
 * another. Null where there is nobody.
 */
export function stepFrom(scene: Scene, personId: string, direction: Direction): string | null {
  const from = scene.persons.find(({ id }) => id === personId);
  if (from === undefined) return null;
  const related = relatives(scene, personId, direction);
  const people = scene.persons.filter(({ id }) => related.has(id));
  if (direction === 'down') return nearest(from, people);
  if (direction === 'up') return nearest(from, preferred(people));
  const side = (person: ScenePerson) => (direction === 'left' ? person.x < from.x : person.x > from.x);
  const besides = scene.persons.filter((person) => person.row === from.row && side(person));
  return nearest(from, besides) ?? nearest(from, people.filter(side));
}

/** Somebody known before a parent nobody knows; of them the mother. */
function preferred(parents: readonly ScenePerson[]): readonly ScenePerson[] {
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

function nearest(from: ScenePerson, people: readonly ScenePerson[]): string | null {
  let best: ScenePerson | null = null;
  for (const person of people) {
    if (best === null || compare(distance(from, person), distance(from, best), person.id, best.id) < 0)
      best = person;
  }
  return best?.id ?? null;
}

function distance(a: ScenePerson, b: ScenePerson): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

function compare(a: number, b: number, idA: string, idB: string): number {
  return a - b || (idA < idB ? -1 : 1);
}
