import type { FamilyAt } from '../../../../api/domain/family-at.ts';
import { personId, type PersonId } from '../../../../api/domain/ids.ts';
import type { ViewOptions } from '../view.ts';

/** Whom an ecomap is about: the child asked for, else the focus, else the first in the family. */
export function centreOf(
  family: FamilyAt,
  { centreId, focusId }: Pick<ViewOptions, 'centreId' | 'focusId'>,
): PersonId {
  const known = [centreId, focusId, family.focusId].find(
    (id) => id !== null && id !== undefined && family.byId.has(personId(id)),
  );
  return personId(known ?? family.people[0]?.id ?? '');
}
