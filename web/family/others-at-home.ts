import type { FamilyAt } from '../../api/domain/family-at.ts';
import type { Stay } from '../../api/domain/family-record.ts';
import { listInWords, upperFirst } from '../../api/domain/words/lists-in-words.ts';

/**
 * Who else is in a home on the date, each as what they are there: "With Edna; part of the time Shannon; visits: Ryan".
 * Empty where nobody else is.
 */
export function othersAtHome(family: FamilyAt, { householdId, personId }: Stay): string {
  const home = family.homes.find(({ household }) => household.id === householdId);
  if (home === undefined) return '';
  const told = new Set([personId]);
  const names = (stays: readonly Stay[]) => {
    const others = stays.filter((stay) => !told.has(stay.personId));
    const found = others.flatMap((stay) => {
      told.add(stay.personId);
      return nameAt(family, stay);
    });
    return listInWords([...new Set(found)]);
  };
  const parts = [
    ['with ', names(home.residents)],
    ['part of the time ', names(home.partTime)],
    ['visits: ', names(home.visitors)],
  ] as const;
  return upperFirst(parts.flatMap(([as, who]) => (who === '' ? [] : [`${as}${who}`])).join('; '));
}

function nameAt({ byId }: FamilyAt, { personId, role, certainty }: Stay): string[] {
  const person = byId.get(personId);
  if (person === undefined || person.isDead) return [];
  const isReported = role === 'reported_resident' || certainty !== 'confirmed';
  return [isReported ? `reportedly ${person.shortName}` : person.shortName];
}
