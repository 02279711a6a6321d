import { compareText } from '../compare-text.ts';
import type { FamilyAt } from '../family-at.ts';
import type { CareTie, ParentTie, RelatedTie } from '../family-record.ts';
import type { PersonId } from '../ids.ts';
import type { PersonAt } from '../person-at.ts';
import { bondOf, strongest, type Bond } from './bond.ts';
import { isWeaker } from './kinship.ts';

/** The family's ties by person, so that a walk looks at neighbours only. */
export interface KinGraph {
  readonly people: ReadonlyMap<PersonId, PersonAt>;
  /** The order in which equals are told: the eldest first, then by name; by id only where nothing else tells. */
  readonly rank: ReadonlyMap<PersonId, number>;
  /** Parents in law: by birth, or by adoption once there is one. */
  readonly legal: Parentage;
  /** Parents by birth; differs from `legal` only for adopted people. */
  readonly birth: Parentage;
  /** Ties of birth that an adoption has replaced in law. */
  readonly birthOnlyTieIds: ReadonlySet<string>;
  readonly bonds: ReadonlyMap<PersonId, ReadonlyMap<PersonId, Bond>>;
  readonly care: ReadonlyMap<PersonId, readonly CareAt[]>;
  readonly related: ReadonlyMap<PersonId, readonly RelatedTie[]>;
}

export interface Parentage {
  readonly parents: ReadonlyMap<PersonId, ReadonlyMap<PersonId, ParentTie>>;
  readonly children: ReadonlyMap<PersonId, ReadonlyMap<PersonId, ParentTie>>;
}

export type CareAt = CareTie & { readonly former: boolean };

type ByPair<Value> = Map<PersonId, Map<PersonId, Value>>;

export function kinGraphOf(family: FamilyAt): KinGraph {
  const bonds = bondsByPair(family);
  const ties = family.parentTies.filter(({ parentId, childId }) => parentId !== childId);
  const hasAdoption = ties.some(({ nature }) => nature === 'adoptive');
  const inLaw = hasAdoption ? legalTies(ties, bonds) : ties;
  const legal = parentageOf(inLaw);
  return {
    people: family.byId,
    rank: rankOf(family.people),
    legal,
    birth: hasAdoption ? parentageOf(ties.filter(({ nature }) => nature !== 'adoptive')) : legal,
    birthOnlyTieIds: new Set(ties.filter((tie) => !inLaw.includes(tie)).map(({ id }) => id)),
    bonds,
    care: listsBy(family.careTies, ({ carerId, personId }) => [carerId, personId]),
    related: listsBy(family.relatedTies, ({ personIds }) => personIds),
  };
}

function rankOf(people: readonly PersonAt[]): Map<PersonId, number> {
  const inOrder = people.toSorted(
    (a, b) =>
      compareText(a.dob ?? '9999', b.dob ?? '9999') || compareText(a.name, b.name) || compareText(a.id, b.id),
  );
  return new Map(inOrder.map(({ id }, at) => [id, at]));
}

/**
 * An adoption order ends the birth parents' parentage in law, but for a parent whose partner adopts (Adoption and
 * Children Act 2002 s.67).
 */
function legalTies(ties: readonly ParentTie[], bonds: ByPair<Bond>): ParentTie[] {
  const adopters = new Map<PersonId, Set<PersonId>>();
  for (const { childId, parentId, nature } of ties) {
    if (nature === 'adoptive') adopters.set(childId, (adopters.get(childId) ?? new Set()).add(parentId));
  }
  return ties.filter(({ childId, parentId, nature }) => {
    const own = adopters.get(childId);
    if (own === undefined || nature === 'adoptive') return true;
    const [only] = own;
    return own.size === 1 && only !== undefined && (bonds.get(parentId)?.has(only) ?? false);
  });
}

/** One tie for each pair: an adoption before a birth, then the surest. */
function parentageOf(ties: readonly ParentTie[]): Parentage {
  const parents: ByPair<ParentTie> = new Map();
  const children: ByPair<ParentTie> = new Map();
  for (const tie of ties) {
    const held = parents.get(tie.childId)?.get(tie.parentId);
    if (held !== undefined && !isBetter(tie, held)) continue;
    setPair(parents, tie.childId, tie.parentId, tie);
    setPair(children, tie.parentId, tie.childId, tie);
  }
  return { parents, children };
}

function isBetter(tie: ParentTie, held: ParentTie): boolean {
  const isAdoption = ({ nature }: ParentTie) => nature === 'adoptive';
  if (isAdoption(tie) !== isAdoption(held)) return isAdoption(tie);
  if (isWeaker(tie.certainty, held.certainty)) return false;
  return isWeaker(held.certainty, tie.certainty) || tie.id < held.id;
}

function bondsByPair(family: FamilyAt): ByPair<Bond> {
  const all: ByPair<Bond[]> = new Map();
  for (const couple of family.couples) {
    const [a, b] = couple.partnerIds;
    const first = family.byId.get(a);
    const second = family.byId.get(b);
    if (first === undefined || second === undefined || a === b) continue;
    const bond = bondOf(couple, first, second);
    setPair(all, a, b, [...(all.get(a)?.get(b) ?? []), bond]);
    setPair(all, b, a, [...(all.get(b)?.get(a) ?? []), bond]);
  }
  const best: ByPair<Bond> = new Map();
  for (const [from, partners] of all) {
    for (const [to, bonds] of partners) {
      const bond = strongest(bonds);
      if (bond !== null) setPair(best, from, to, bond);
    }
  }
  return best;
}

function setPair<Value>(pairs: ByPair<Value>, from: PersonId, to: PersonId, value: Value): void {
  const row = pairs.get(from);
  if (row === undefined) pairs.set(from, new Map([[to, value]]));
  else row.set(to, value);
}

function listsBy<Tie>(ties: readonly Tie[], idsOf: (tie: Tie) => readonly PersonId[]): Map<PersonId, Tie[]> {
  const lists = new Map<PersonId, Tie[]>();
  for (const tie of ties) {
    for (const id of new Set(idsOf(tie))) {
      const list = lists.get(id);
      if (list === undefined) lists.set(id, [tie]);
      else list.push(tie);
    }
  }
  return lists;
}
