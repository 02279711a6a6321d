import type { FamilyAt } from '../../../../api/domain/family-at.ts';
import type { PersonId } from '../../../../api/domain/ids.ts';
import type { PersonAt } from '../../../../api/domain/person-at.ts';
import { inOrder } from './in-order.ts';

/**
 * The people of one home in rows, the eldest generation first, each eldest left: below a parent or carer who lives here
 * stands a child. Who is tied to nobody here stands with the adults, or as a child with the youngest.
 */
export function generationsOf(family: FamilyAt, people: readonly PersonAt[]): PersonId[][] {
  const ids = new Set(people.map(({ id }) => id));
  const above = aboveWithin(family, ids);
  const depths = new Map<PersonId, number>();
  for (const { id } of inOrder(people)) depthOf(id, above, depths, new Set());
  settleCouples(family, depths, ids);
  const isTied = new Set(
    [...above].flatMap(([id, ancestors]) =>
      ancestors.length === 0 ? [] : [id, ...ancestors.map((each) => each.id)],
    ),
  );
  const deepest = Math.max(0, ...depths.values());
  const rowOf = ({ id, isChild, isUnborn }: PersonAt) => {
    if (isTied.has(id) || !(isChild || isUnborn)) return depths.get(id) ?? 0;
    const hasAdults = people.some((other) => !other.isChild && !other.isUnborn);
    return Math.max(deepest, hasAdults ? 1 : 0);
  };
  const rows = new Map<number, PersonAt[]>();
  for (const person of people) rows.set(rowOf(person), [...(rows.get(rowOf(person)) ?? []), person]);
  return [...rows].sort(([a], [b]) => a - b).map(([, row]) => inOrder(row).map(({ id }) => id));
}

interface Above {
  readonly id: PersonId;
  /** 1 for a parent or carer, 2 for a grandparent. */
  readonly steps: number;
}

/** By person: parents, carers and ancestors in the same home, also by way of parents who live elsewhere. */
function aboveWithin(family: FamilyAt, ids: ReadonlySet<PersonId>): Map<PersonId, Above[]> {
  const parents = new Map<PersonId, PersonId[]>();
  const add = (parentId: PersonId, childId: PersonId) => {
    if (parentId !== childId) parents.set(childId, [...(parents.get(childId) ?? []), parentId]);
  };
  for (const { parentId, childId } of family.parentTies) add(parentId, childId);
  for (const { carerId, personId, kind, former } of family.careTies)
    if (kind !== 'young_carer' && !former && family.byId.get(personId)?.isChild === true)
      add(carerId, personId);
  return new Map([...ids].map((id) => [id, ancestorsOf(id, parents).filter((each) => ids.has(each.id))]));
}

function ancestorsOf(id: PersonId, parents: ReadonlyMap<PersonId, readonly PersonId[]>): Above[] {
  const found = new Map<PersonId, number>([[id, 0]]);
  let level: readonly PersonId[] = [id];
  for (let steps = 1; level.length > 0; steps += 1) {
    level = level.flatMap((each) => parents.get(each) ?? []).filter((each) => !found.has(each));
    for (const each of level) found.set(each, steps);
  }
  found.delete(id);
  return [...found].map(([each, steps]) => ({ id: each, steps }));
}

/** Steps down from the eldest generation of the home; wrong records with a circle end where it closes. */
function depthOf(
  id: PersonId,
  above: ReadonlyMap<PersonId, readonly Above[]>,
  depths: Map<PersonId, number>,
  onTheWay: Set<PersonId>,
): number {
  const known = depths.get(id);
  if (known !== undefined) return known;
  if (onTheWay.has(id)) return 0;
  onTheWay.add(id);
  const depth = Math.max(
    0,
    ...(above.get(id) ?? []).map((each) => depthOf(each.id, above, depths, onTheWay) + each.steps),
  );
  onTheWay.delete(id);
  depths.set(id, depth);
  return depth;
}

/** A partner stands beside the partner. */
function settleCouples(
  { couples }: FamilyAt,
  depths: Map<PersonId, number>,
  ids: ReadonlySet<PersonId>,
): void {
  for (const { partnerIds, former } of couples) {
    const [a, b] = partnerIds;
    if (former || !ids.has(a) || !ids.has(b)) continue;
    const depth = Math.max(depths.get(a) ?? 0, depths.get(b) ?? 0);
    depths.set(a, depth);
    depths.set(b, depth);
  }
}
