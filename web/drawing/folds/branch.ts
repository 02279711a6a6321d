import type { FamilyAt } from '../../../api/domain/family-at.ts';

/** Everybody who disappears into one symbol below somebody who stays. */
export interface FoldedBranch {
  readonly rootId: string;
  /** Sorted; never empty. */
  readonly memberIds: readonly string[];
  /** The other parent of whoever is folded, where there is exactly one and they stay. */
  readonly otherParentId: string | null;
}

/**
 * Whom folding the branch below a person puts away: children and theirs in turn, except through a child who leads to
 * the focus; with whoever hangs on the rest of the family through them alone (a partner who married in, that partner's
 * parents). The focus and the person themselves always stay.
 */
export function branchBelow(
  family: FamilyAt,
  rootId: string,
  away: ReadonlySet<string> = new Set(),
): FoldedBranch | null {
  const people = new Set<string>(family.people.map(({ id }) => id).filter((id) => !away.has(id)));
  if (!people.has(rootId)) return null;
  const children = childrenOf(family, people);
  const line = lineTo(family.focusId, family, people);
  const gone = new Set<string>();
  const follow = [...(children.get(rootId) ?? [])].filter((id) => !line.has(id));
  for (let id = follow.pop(); id !== undefined; id = follow.pop()) {
    if (gone.has(id) || id === rootId || line.has(id)) continue;
    gone.add(id);
    follow.push(...(children.get(id) ?? []));
  }
  if (gone.size === 0) return null;
  const before = reachedFrom([family.focusId, rootId], family, people);
  const stay = new Set([...people].filter((id) => !gone.has(id)));
  const after = reachedFrom([family.focusId, rootId], family, stay);
  for (const id of before) if (!after.has(id)) gone.add(id);
  const others = new Set(
    family.parentTies
      .filter(({ parentId, childId }) => gone.has(childId) && !gone.has(parentId) && people.has(parentId))
      .map(({ parentId }): string => parentId)
      .filter((id) => id !== rootId),
  );
  const [other] = others;
  return { rootId, memberIds: [...gone].sort(), otherParentId: others.size === 1 ? (other ?? null) : null };
}

function childrenOf(family: FamilyAt, people: ReadonlySet<string>): ReadonlyMap<string, readonly string[]> {
  const children = new Map<string, string[]>();
  for (const { parentId, childId } of family.parentTies) {
    if (people.has(childId)) children.set(parentId, [...(children.get(parentId) ?? []), childId]);
  }
  return children;
}

/** The focus and all their ancestors: nobody of them is ever folded. */
function lineTo(
  focusId: string | null,
  { parentTies }: FamilyAt,
  people: ReadonlySet<string>,
): ReadonlySet<string> {
  const line = new Set<string>();
  const follow = focusId !== null && people.has(focusId) ? [focusId] : [];
  for (let id = follow.pop(); id !== undefined; id = follow.pop()) {
    if (line.has(id)) continue;
    line.add(id);
    for (const { parentId, childId } of parentTies) if (childId === id) follow.push(parentId);
  }
  return line;
}

/** Everybody tied to these, by any tie or by living together, through people who are there. */
function reachedFrom(
  starts: readonly (string | null)[],
  family: FamilyAt,
  people: ReadonlySet<string>,
): ReadonlySet<string> {
  const beside = new Map<string, string[]>();
  const tie = (ids: readonly string[]) => {
    for (const id of ids) beside.set(id, [...(beside.get(id) ?? []), ...ids]);
  };
  for (const { parentId, childId } of family.parentTies) tie([parentId, childId]);
  for (const { partnerIds } of family.couples) tie(partnerIds);
  for (const { carerId, personId } of family.careTies) tie([carerId, personId]);
  for (const { personIds } of family.relatedTies) tie(personIds);
  for (const { residents, partTime } of family.homes)
    tie([...residents, ...partTime].map(({ personId }) => personId));
  const reached = new Set<string>();
  const follow = starts.flatMap((id) => (id !== null && people.has(id) ? [id] : []));
  for (let id = follow.pop(); id !== undefined; id = follow.pop()) {
    if (reached.has(id) || !people.has(id)) continue;
    reached.add(id);
    follow.push(...(beside.get(id) ?? []));
  }
  return reached;
}
