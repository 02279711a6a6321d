import type { PersonId } from '../ids.ts';
import { bondBetween, caresBetween, isChild, type KinFinder } from './kin-finder.ts';
import type { CareSegment, Kinship, Segment } from './kinship.ts';

/**
 * Kinship through a foster carer, where there is none of its own: foster brothers and sisters, the carer's partner and
 * children, and the foster children of a parent or a partner.
 */
export function kinshipsByCare(finder: KinFinder, egoId: PersonId, alterId: PersonId): Kinship[] {
  if (egoId === alterId) return [];
  return [...throughOwnCarers(finder, egoId, alterId), ...throughTheirCarers(finder, egoId, alterId)];
}

function throughOwnCarers(finder: KinFinder, egoId: PersonId, alterId: PersonId): Kinship[] {
  return fosterTies(finder, egoId, true).flatMap((care) => {
    const carerId = care.people[1];
    const bond = bondBetween(finder.graph, carerId, alterId);
    const last: Segment[] = [
      ...fosterTies(finder, carerId, false).filter(({ people }) => people[1] === alterId),
      ...finder.descent.between(carerId, alterId, 'legal').filter(isChild),
      ...(bond === null ? [] : [bond]),
    ];
    return carerId === alterId ? [] : last.map((segment) => [care, segment]);
  });
}

function throughTheirCarers(finder: KinFinder, egoId: PersonId, alterId: PersonId): Kinship[] {
  return fosterTies(finder, alterId, true).flatMap((turned) => {
    const carerId = turned.people[1];
    const care = fosterTies(finder, carerId, false).find(({ people }) => people[1] === alterId);
    if (care === undefined || carerId === egoId) return [];
    const bond = bondBetween(finder.graph, egoId, carerId);
    const first: Segment[] = [
      ...finder.descent.between(egoId, carerId, 'legal').filter(({ up, down }) => up === 1 && down === 0),
      ...(bond === null ? [] : [bond]),
    ];
    return first.map((segment) => [segment, care]);
  });
}

function fosterTies({ graph }: KinFinder, id: PersonId, isCarer: boolean): CareSegment[] {
  const others = (graph.care.get(id) ?? []).map(({ carerId, personId }) =>
    carerId === id ? personId : carerId,
  );
  return [...new Set(others)]
    .flatMap((otherId) => caresBetween(graph, id, otherId))
    .filter((care) => care.isCarer === isCarer && (care.care === 'foster' || care.care === 'connected'));
}
