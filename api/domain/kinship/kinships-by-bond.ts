import type { PersonId } from '../ids.ts';
import { bondBetween, isChild, isOneStep, isParent, isSibling, type KinFinder } from './kin-finder.ts';
import type { BondSegment, Kinship, LineSegment } from './kinship.ts';

/**
 * Kinship through one partnership: the partner of any of one's kin, any kin of one's partner, and between two short
 * lines (a parent's partner's child, a child's partner's child, a parent's partner's parent or sibling).
 */
export function kinshipsByBond(finder: KinFinder, egoId: PersonId, alterId: PersonId): Kinship[] {
  return [
    ...kinOfPartners(finder, egoId, alterId),
    ...partnersOfKin(finder, egoId, alterId),
    ...betweenLines(finder, egoId, alterId),
  ];
}

function kinOfPartners({ bondsOf, descent }: KinFinder, egoId: PersonId, alterId: PersonId): Kinship[] {
  return bondsOf(egoId).flatMap((bond) =>
    descent.between(bond.people[1], alterId, 'legal').flatMap((line) => joined(bond, line)),
  );
}

function partnersOfKin(
  { graph, bondsOf, descent }: KinFinder,
  egoId: PersonId,
  alterId: PersonId,
): Kinship[] {
  return bondsOf(alterId).flatMap((turned) => {
    const bond = bondBetween(graph, turned.people[1], alterId);
    if (bond === null) return [];
    return descent.between(egoId, bond.people[0], 'legal').flatMap((line) => joined(line, bond));
  });
}

/** After a couple has ended only their children remain one another's former step-siblings. */
function betweenLines({ bondsNear, descent }: KinFinder, egoId: PersonId, alterId: PersonId): Kinship[] {
  const nearAlter = descent.near(alterId);
  return bondsNear(egoId)
    .filter(({ people }) => nearAlter.has(people[1]))
    .flatMap((bond) => {
      const after = descent.between(bond.people[1], alterId, 'legal').filter(isOneStep);
      const before = descent.between(egoId, bond.people[0], 'legal').filter(isOneStep);
      return before.flatMap((first) =>
        after.filter((last) => isNamed(first, last, bond)).flatMap((last) => joined(first, bond, last)),
      );
    });
}

function isNamed(first: LineSegment, last: LineSegment, { bond }: BondSegment): boolean {
  const isStepSibling = isParent(first) && isChild(last);
  if (bond.now === 'ended') return isStepSibling;
  return (
    isStepSibling ||
    (isChild(first) && isChild(last)) ||
    (isParent(first) && isParent(last)) ||
    (isParent(first) && isSibling(last)) ||
    (isSibling(first) && isChild(last))
  );
}

/** The segments in a row, unless they come back to somebody they have been at. */
function joined(...segments: Kinship): Kinship[] {
  const people = segments.flatMap((segment, at) => (at === 0 ? segment.people : segment.people.slice(1)));
  return new Set(people).size === people.length ? [segments] : [];
}
