import type { PersonAt } from '../../api/domain/person-at.ts';
import type { FamilyLook } from './family-look.ts';

/** One person in one or two sentences: what the map shows of them, for whoever hears it instead. */
export function personSentence(look: FamilyLook, person: PersonAt): string {
  const isFocus = person.id === look.family.focusId;
  const kinship = isFocus ? 'focus child' : look.kinshipOf(person.id);
  const age = person.isDead ? `died, ${person.ageInWords}` : person.ageInWords;
  const home = look.family.homes.find(({ residents }) =>
    residents.some(({ personId }) => personId === person.id),
  );
  const parts = [person.name, age, kinship, home?.household.label ?? ''].filter((part) => part !== '');
  const seen = look.chips.get(person.id)?.sentence ?? '';
  return `${parts.join(', ')}.${seen === '' ? '' : ` ${seen}`}`;
}
