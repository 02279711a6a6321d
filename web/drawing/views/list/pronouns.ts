import type { PersonAt } from '../../../../api/domain/person-at.ts';
import { possessive } from '../../../../api/domain/words/lists-in-words.ts';

type Worded = Pick<PersonAt, 'sex' | 'gender' | 'shortName' | 'known'>;

/** "her", "his"; the name where sex and gender are not recorded, or the person words their gender in another way. */
export function theirs(person: Worded): string {
  const as = wordedAs(person);
  return as === 'female' ? 'her' : as === 'male' ? 'his' : possessive(person.shortName);
}

/** "She", "He", or the name. */
export function they(person: Worded): string {
  const as = wordedAs(person);
  return as === 'female' ? 'She' : as === 'male' ? 'He' : person.shortName;
}

const female: readonly string[] = ['female', 'woman', 'girl'];
const male: readonly string[] = ['male', 'man', 'boy'];

/** Gender, as the person words it, before the sex recorded. */
function wordedAs({ sex, gender, known }: Worded): 'female' | 'male' | null {
  if (!known) return null;
  if (gender === null || gender === '') return sex === 'unknown' ? null : sex;
  const word = gender.toLowerCase();
  if (female.includes(word)) return 'female';
  return male.includes(word) ? 'male' : null;
}
