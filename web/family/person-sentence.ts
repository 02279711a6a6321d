import type { PersonAt } from '../../api/domain/person-at.ts';
import { riskFlagsOf, riskInWords } from '../../api/domain/words/risk-in-words.ts';
import type { FamilyLook } from './family-look.ts';
import { focusWords } from './focus-words.ts';

/** One person with age, who they are to the focus child, home and the words of the chip: what the map shows of them. */
export function personInShort(look: FamilyLook, person: PersonAt): string {
  return [...factsOf(look, person), look.chips.get(person.id)?.words ?? '']
    .filter((part) => part !== '')
    .join(', ');
}

/** The same with the full sentence on when a child was seen, for whoever hears it instead. */
export function personSentence(look: FamilyLook, person: PersonAt): string {
  const seen = look.chips.get(person.id)?.sentence ?? '';
  return `${factsOf(look, person).join(', ')}.${seen === '' ? '' : ` ${seen}`}`;
}

function factsOf(look: FamilyLook, person: PersonAt): string[] {
  const isFocus = person.id === look.family.focusId;
  const kinship = isFocus ? focusWords(person) : look.kinshipOf(person.id);
  const age = person.isDead ? `died, ${person.ageInWords}` : person.ageInWords;
  const home = look.family.homes.find(({ residents }) =>
    residents.some(({ personId }) => personId === person.id),
  );
  const risks = riskFlagsOf(look.family, person.id).map((flag) => riskInWords(flag, look.family));
  return [person.name, ...risks, age, kinship, home?.household.label ?? ''].filter((part) => part !== '');
}
