import type { PersonId } from '../ids.ts';
import { bondBetween, isOneStep, linesBetween, type KinFinder } from './kin-finder.ts';
import type { KinGraph } from './kin-graph.ts';
import { weakest, type CoParentSegment, type Kinship, type LineSegment } from './kinship.ts';
import { kinshipsByBond } from './kinships-by-bond.ts';

/**
 * Every way in which two people are kin: by descent, as partners, by one partnership between two short lines, as parents
 * of the same children. What only repeats a closer tie is left out: a father is not also his son's "mother's former
 * husband".
 */
export function kinshipsBetween(finder: KinFinder, egoId: PersonId, alterId: PersonId): Kinship[] {
  if (egoId === alterId) return [];
  const descent = linesBetween(finder, egoId, alterId);
  const bond = bondBetween(finder.graph, egoId, alterId);
  const coParents = coParentsOf(finder.graph, egoId, alterId);
  const byBond = kinshipsByBond(finder, egoId, alterId).filter((kinship) => addsTo(descent, kinship));
  return [
    ...descent.map((line) => [line]),
    ...(bond === null ? [] : [[bond]]),
    ...byBond,
    ...(coParents === null ? [] : [[coParents]]),
  ];
}

/** Beside descent only a step-parent, a step-child or an in-law of one step says something more; beside a parent, nothing. */
function addsTo(descent: readonly LineSegment[], kinship: Kinship): boolean {
  if (descent.length === 0) return true;
  if (descent.some((line) => line.lineage === 'legal' && isOneStep(line))) return false;
  return kinship.length === 2 && kinship.every((segment) => segment.kind !== 'line' || isOneStep(segment));
}

function coParentsOf(graph: KinGraph, egoId: PersonId, alterId: PersonId): CoParentSegment | null {
  const own = graph.legal.children.get(egoId);
  const theirs = graph.legal.children.get(alterId);
  if (own === undefined || theirs === undefined) return null;
  const shared = [...own.keys()].filter((id) => theirs.has(id));
  if (shared.length === 0) return null;
  const ties = shared.flatMap((id) => [own.get(id), theirs.get(id)]).filter((tie) => tie !== undefined);
  const sureness = shared.map((id) => weakest([own, theirs].flatMap((tie) => tie.get(id)?.certainty ?? [])));
  return {
    kind: 'co_parent',
    childIds: shared,
    people: [egoId, alterId],
    certainty: sureness.includes('confirmed') ? 'confirmed' : weakest(sureness),
    tieIds: ties.map(({ id }) => id),
  };
}
