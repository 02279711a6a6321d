import { compareText } from '../compare-text.ts';
import type { FamilyAt } from '../family-at.ts';
import type { PersonId } from '../ids.ts';
import { descentIn, type Descent } from './descent.ts';
import { kept } from './kept.ts';
import { kinGraphOf, type KinGraph } from './kin-graph.ts';
import { isWeaker, type BondSegment, type CareSegment, type LineSegment } from './kinship.ts';

export interface KinFinder {
  readonly graph: KinGraph;
  readonly descent: Descent;
  /** The partners of a person, past ones too. */
  readonly bondsOf: (id: PersonId) => readonly BondSegment[];
  /** The partners of all who are one step away from a person by descent. */
  readonly bondsNear: (id: PersonId) => readonly BondSegment[];
}

const finders = new WeakMap<FamilyAt, KinFinder>();

/** The finder of a projected family: made once, as a projection never changes. */
export function kinFinderOf(family: FamilyAt): KinFinder {
  const held = finders.get(family);
  if (held !== undefined) return held;
  const graph = kinGraphOf(family);
  const descent = descentIn(graph);
  const bondsOf = kept((id) => bondsFrom(graph, id));
  const bondsNear = kept((id) => [...descent.near(id)].flatMap(bondsOf));
  const finder = { graph, descent, bondsOf, bondsNear };
  finders.set(family, finder);
  return finder;
}

/** A parent, a child, a brother or a sister. */
export function isOneStep({ up, down }: LineSegment): boolean {
  return up <= 1 && down <= 1;
}

/** Lines in law, and those of birth that an adoption has replaced. */
export function linesBetween(
  { graph, descent }: KinFinder,
  egoId: PersonId,
  alterId: PersonId,
): LineSegment[] {
  const legal = descent.between(egoId, alterId, 'legal');
  if (graph.birthOnlyTieIds.size === 0) return legal;
  const birth = descent.between(egoId, alterId, 'birth');
  return [...legal, ...birth.filter(({ tieIds }) => tieIds.some((id) => graph.birthOnlyTieIds.has(id)))];
}

function bondsFrom(graph: KinGraph, id: PersonId): BondSegment[] {
  return [...(graph.bonds.get(id)?.keys() ?? [])].flatMap((otherId) => bondBetween(graph, id, otherId) ?? []);
}

export function bondBetween(graph: KinGraph, egoId: PersonId, alterId: PersonId): BondSegment | null {
  const bond = graph.bonds.get(egoId)?.get(alterId);
  if (bond === undefined) return null;
  return { kind: 'bond', bond, people: [egoId, alterId], certainty: bond.certainty, tieIds: [bond.tieId] };
}

/** The ties of care between two people, those that still hold first; of one kind, one. */
export function caresBetween(graph: KinGraph, egoId: PersonId, alterId: PersonId): CareSegment[] {
  const cares = (graph.care.get(egoId) ?? [])
    .filter(({ carerId, personId }) => carerId !== personId && [carerId, personId].includes(alterId))
    .toSorted(
      (a, b) =>
        Number(a.former) - Number(b.former) ||
        Number(b.carerId === alterId) - Number(a.carerId === alterId) ||
        compareText(a.kind, b.kind) ||
        Number(isWeaker(a.certainty, b.certainty)) - Number(isWeaker(b.certainty, a.certainty)) ||
        compareText(a.id, b.id),
    )
    .map((tie): CareSegment => ({
      kind: 'care',
      care: tie.kind,
      isCarer: tie.carerId === alterId,
      isFormer: tie.former,
      people: [egoId, alterId],
      certainty: tie.certainty,
      tieIds: [tie.id],
    }));
  return cares.filter(
    (care, at) =>
      cares.findIndex((other) => other.care === care.care && other.isCarer === care.isCarer) === at,
  );
}

export const isParent = ({ up, down }: LineSegment) => up === 1 && down === 0;
export const isChild = ({ up, down }: LineSegment) => up === 0 && down === 1;
export const isSibling = ({ up, down }: LineSegment) => up === 1 && down === 1;
