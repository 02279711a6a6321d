import type { FamilyAt } from '../../../../api/domain/family-at.ts';
import type { PersonId } from '../../../../api/domain/ids.ts';
import { inWords } from '../../../../api/domain/calendar-date.ts';
import { kinshipOf } from '../../../../api/domain/kinship/kinship-of.ts';
import type { PersonAt } from '../../../../api/domain/person-at.ts';
import { riskFlagsOf, riskInWords } from '../../../../api/domain/words/risk-in-words.ts';
import { possessive } from '../../../../api/domain/words/lists-in-words.ts';
import { kinshipInPicture, termInPicture } from './beyond-picture.ts';
import { livingInWords } from './living-in-words.ts';
import { tiesInWords } from './ties-in-words.ts';

/** One person in sentences: who they are, where and with whom they live, their kin, and when they were last seen. */
export function personInSentences(family: FamilyAt, person: PersonAt, seen: string): string[] {
  const risks = riskFlagsOf(family, person.id).map((flag) => `${riskInWords(flag, family)}.`);
  return [
    `${headOf(family, person)}${livingInWords(family, person)}.`,
    ...tiesInWords(family, person),
    ...risks,
    ...(seen === '' ? [] : [seen]),
  ];
}

/** "Poppy Marrowick, 9, whom this picture is about", "Lacey Marrowick, 10, Poppy's sister". */
function headOf(family: FamilyAt, person: PersonAt): string {
  const age = person.isDead ? deathOf(person) : person.ageInWords;
  return [person.name, age, ...whoOf(family, person)].join(', ');
}

function deathOf({ dod, ageInWords, birthOutcome }: PersonAt): string {
  if (birthOutcome !== null) return ageInWords;
  return `died${dod === null ? ', date not recorded' : ` ${inWords(dod)}`}, ${ageInWords}`;
}

function whoOf(family: FamilyAt, { id }: PersonAt): string[] {
  if (family.focusId === null) return [];
  if (id === family.focusId) return ['whom this picture is about'];
  const focus = family.byId.get(family.focusId);
  if (focus === undefined) return [];
  const answer = kinshipOf(family, family.focusId, id);
  if (answer.connection !== null) return [`to ${focus.shortName} ${kinshipInPicture(family, answer)}`];
  return answer.kinship === null ? [] : [`${possessive(focus.shortName)} ${termInPicture(family, answer)}`];
}

/** "Dawn", the whole name where another of the family shares it; in quotation marks where only reported. */
export function shortNameIn(family: FamilyAt, id: PersonId): string {
  const person = family.byId.get(id);
  if (person === undefined) return 'somebody who is not shown';
  const isShared = family.people.some((other) => other.id !== id && other.shortName === person.shortName);
  return isShared ? person.name : person.shortName;
}
