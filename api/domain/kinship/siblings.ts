import { compareText } from '../compare-text.ts';
import type { ParentTie } from '../family-record.ts';
import type { PersonId } from '../ids.ts';
import type { Certainty } from '../vocabulary.ts';
import type { KinGraph, Parentage } from './kin-graph.ts';
import { isWeaker, weakest, type Lineage, type Siblinghood } from './kinship.ts';

/** A brother or sister, and what makes them one. */
export interface SiblingLink extends Siblinghood {
  readonly siblingId: PersonId;
  readonly certainty: Certainty;
  readonly tieIds: readonly string[];
}

/**
 * Brothers and sisters of a person: children of the same parents, twins, and those recorded as siblings. Full where two
 * known parents are shared; half only where one is and the other parent of both is known (R3); twins share both.
 */
export function siblingsOf(graph: KinGraph, id: PersonId, lineage: Lineage): SiblingLink[] {
  const parentage = graph[lineage];
  const links = new Map<PersonId, SiblingLink>();
  const own = parentage.parents.get(id) ?? new Map<PersonId, ParentTie>();
  const shared = new Map<PersonId, PersonId[]>();
  for (const parentId of own.keys()) {
    for (const siblingId of parentage.children.get(parentId)?.keys() ?? []) {
      if (siblingId !== id) shared.set(siblingId, [...(shared.get(siblingId) ?? []), parentId]);
    }
  }
  for (const [siblingId, parentIds] of shared) {
    links.set(siblingId, byParents(graph, parentage, id, siblingId, parentIds));
  }
  for (const tie of graph.related.get(id) ?? []) {
    if (tie.kind !== 'twin' && tie.kind !== 'sibling') continue;
    const siblingId = tie.personIds[0] === id ? tie.personIds[1] : tie.personIds[0];
    const held = links.get(siblingId);
    if (siblingId === id || (tie.kind === 'sibling' && held !== undefined)) continue;
    const share = tie.kind === 'twin' ? 'twin' : 'stated';
    const ties = { certainty: tie.certainty, tieIds: [tie.id] };
    links.set(siblingId, { siblingId, share, parentId: null, doubt: null, ...ties });
  }
  return [...links.values()];
}

interface SharedParent {
  readonly parentId: PersonId;
  readonly certainty: Certainty;
  readonly tieIds: readonly string[];
}

function byParents(
  graph: KinGraph,
  parentage: Parentage,
  id: PersonId,
  siblingId: PersonId,
  parentIds: readonly PersonId[],
): SiblingLink {
  const isKnown = (parentId: PersonId) => graph.people.get(parentId)?.known ?? false;
  const sexOf = (parentId: PersonId) => graph.people.get(parentId)?.sex ?? 'unknown';
  const ties = (childId: PersonId) => parentage.parents.get(childId) ?? new Map<PersonId, ParentTie>();
  const shared = parentIds
    .map((parentId): SharedParent => {
      const pair = [ties(id).get(parentId), ties(siblingId).get(parentId)].filter((tie) => tie !== undefined);
      return {
        parentId,
        certainty: weakest(pair.map(({ certainty }) => certainty)),
        tieIds: pair.map((tie) => tie.id),
      };
    })
    .sort(
      (a, b) =>
        Number(isKnown(b.parentId)) - Number(isKnown(a.parentId)) ||
        Number(isWeaker(a.certainty, b.certainty)) - Number(isWeaker(b.certainty, a.certainty)) ||
        compareText(sexOf(a.parentId), sexOf(b.parentId)) ||
        compareText(a.parentId, b.parentId),
    );
  const [surest, next] = shared;
  if (surest === undefined) throw new RangeError(`${id} and ${siblingId} share no parent`);
  const { certainty, tieIds } = surest;
  if (next !== undefined && isKnown(next.parentId)) {
    const isInDoubt = isWeaker(next.certainty, certainty);
    const doubt = isInDoubt ? next.certainty : null;
    const all = [...tieIds, ...next.tieIds];
    return { siblingId, share: 'full', parentId: next.parentId, doubt, certainty, tieIds: all };
  }
  const otherKnown = (childId: PersonId) =>
    [...ties(childId).keys()].some((other) => !parentIds.includes(other) && isKnown(other));
  const isHalf = isKnown(surest.parentId) && otherKnown(id) && otherKnown(siblingId);
  return {
    siblingId,
    share: isHalf ? 'half' : 'unsure',
    parentId: surest.parentId,
    doubt: null,
    certainty,
    tieIds,
  };
}
