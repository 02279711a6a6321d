import type { FamilyAt } from '../../api/domain/family-at.ts';
import type { PersonId } from '../../api/domain/ids.ts';

/** Whom an ecomap is drawn round: the child selected last, else the focus. */
export function centreOfEcomap(family: FamilyAt, selectedIds: readonly PersonId[]): PersonId | null {
  const isChild = (id: PersonId) => {
    const person = family.byId.get(id);
    return person !== undefined && (person.isChild || person.isUnborn);
  };
  return selectedIds.findLast(isChild) ?? family.focusId;
}
