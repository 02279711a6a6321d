import type { FamilyAt } from '../family-at.ts';
import type { PersonId } from '../ids.ts';

/** Brothers and sisters of a child on the family's date: by a parent in common, twins, or recorded as such. */
export function brothersAndSisters({ parentTies, relatedTies }: FamilyAt, childId: PersonId): Set<PersonId> {
  const parents = new Set(
    parentTies.filter((tie) => tie.childId === childId).map(({ parentId }) => parentId),
  );
  const siblings = new Set(
    parentTies.filter(({ parentId }) => parents.has(parentId)).map((tie) => tie.childId),
  );
  for (const { kind, personIds } of relatedTies) {
    if ((kind === 'twin' || kind === 'sibling') && personIds.includes(childId)) {
      for (const id of personIds) siblings.add(id);
    }
  }
  siblings.delete(childId);
  return siblings;
}
