import type { FamilyAt } from '../../../../api/domain/family-at.ts';
import type { PersonAt } from '../../../../api/domain/person-at.ts';

/** One main home for everybody: a whole one before a part-time one, the later before the earlier; a ghost elsewhere. */
export function homeFacts({ homes }: FamilyAt): string[] {
  const stays = homes.flatMap(({ household, residents, partTime }) => [
    ...residents.map((stay) => ({ stay, name: household.label, rank: `2${stay.from ?? ''}` })),
    ...partTime.map((stay) => ({ stay, name: household.label, rank: `1${stay.from ?? ''}` })),
  ]);
  const main = new Map<string, (typeof stays)[number]>();
  for (const one of stays) {
    const best = main.get(one.stay.personId);
    const isBetter =
      best === undefined ||
      one.rank > best.rank ||
      (one.rank === best.rank && one.stay.householdId < best.stay.householdId);
    if (isBetter) main.set(one.stay.personId, one);
  }
  const within = new Map<string, Set<string>>();
  for (const { stay, name } of stays) {
    const isMain = main.get(stay.personId)?.stay.householdId === stay.householdId;
    const own = within.get(name) ?? new Set<string>();
    within.set(name, own.add(isMain ? stay.personId : `${stay.personId} also`));
  }
  return [...within].map(([name, own]) => `home ${name}: ${[...own].sort().join(' + ')}`);
}

export function symbolFacts({ people }: FamilyAt): string[] {
  const names = people.map(({ shortName }) => shortName);
  return people.map((person) => {
    const { id, shortName, familyName, known, isDead } = person;
    const isShared = names.filter((name) => name === shortName).length > 1;
    const name = isShared && familyName !== null && known ? `${shortName} ${familyName}` : shortName;
    return `symbol: ${id} is a ${symbolOf(person)}${isDead ? ', crossed' : ''}${known ? '' : ', a hole'}, “${name.replaceAll('- ', '-')}”`;
  });
}

function symbolOf({ sex, gender, isUnborn, birthOutcome }: PersonAt): string {
  if (isUnborn || birthOutcome === 'miscarriage' || birthOutcome === 'termination') return 'triangle';
  if (gender !== null && gender !== '' && !/^(fe)?male$/i.test(gender)) return 'diamond';
  return { male: 'square', female: 'circle', unknown: 'diamond' }[sex];
}
