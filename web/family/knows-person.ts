import type { PersonId } from '../../api/domain/ids.ts';
import type { ProfessionalAt } from '../../api/domain/professionals/professionals-of.ts';

/** Works with this person on the date, or was in contact with or about them by then. */
export function knowsPerson({ worksWith, byPerson }: ProfessionalAt, id: PersonId): boolean {
  return worksWith.includes(id) || byPerson.some(({ personId }) => personId === id);
}
