import { foldText } from '../../api/domain/fold-text.ts';
import type { PersonAt } from '../../api/domain/person-at.ts';

type Named = Pick<PersonAt, 'id' | 'name' | 'otherNames' | 'ageInWords'>;

/**
 * The people of a picture whose names hold every word that is typed, accents and capitals aside; those whose name begins
 * with it first, then by name. Everybody, by name, where nothing is typed.
 */
export function findPeople<Person extends Named>(people: readonly Person[], typed: string): Person[] {
  const wanted = foldText(typed);
  const words = wanted.split(' ').filter((word) => word !== '');
  return people
    .map((person) => ({ person, names: foldText([person.name, ...person.otherNames].join(' ')) }))
    .filter(({ names }) => words.every((word) => ` ${names}`.includes(` ${word}`)))
    .sort(
      (a, b) =>
        Number(b.names.startsWith(wanted)) - Number(a.names.startsWith(wanted)) ||
        (a.names < b.names ? -1 : a.names > b.names ? 1 : 0) ||
        (a.person.id < b.person.id ? -1 : 1),
    )
    .map(({ person }) => person);
}
