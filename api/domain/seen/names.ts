import type { FamilyAt } from '../family-at.ts';
import type { PersonId } from '../ids.ts';

/** What to call someone in a sentence: the given name, the whole name where another of the family shares it. */
export function nameOf(family: FamilyAt, personId: string): string {
  const person = family.byId.get(personId as PersonId);
  if (person === undefined) return 'someone outside this family';
  if (person.isUnborn) return `the unborn child (${person.ageInWords})`;
  const shared = family.people.some(
    ({ id, shortName }) => id !== person.id && shortName === person.shortName,
  );
  return shared ? person.name : person.shortName;
}

/** The agency's name, or that it is not recorded. */
export function agencyNameOf({ record }: Pick<FamilyAt, 'record'>, agencyId: string): string {
  return record.agencies.find(({ id }) => id === agencyId)?.name ?? 'an agency not recorded';
}

/** The home's label; "a home" where none is recorded. */
export function homeNameOf({ record }: Pick<FamilyAt, 'record'>, householdId: string | null): string {
  return record.households.find(({ id }) => id === householdId)?.label ?? 'a home';
}
