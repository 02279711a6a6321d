import { inWords } from '../../../api/domain/calendar-date.ts';
import type { FamilyAt } from '../../../api/domain/family-at.ts';
import { kinshipInWords, kinshipsToFocus } from '../../../api/domain/kinship/kinship-of.ts';
import type { PersonAt } from '../../../api/domain/person-at.ts';
import { chipsOf } from '../../../api/domain/questions/chips.ts';
import { riskFlagsOf, riskInWords } from '../../../api/domain/words/risk-in-words.ts';
import type { Scene } from '../scene.ts';
import type { PaperListGroup } from './paper-options.ts';

/**
 * Everybody of the picture in a sentence or two each, home by home, the focus child's first; then those without a recorded home,
 * those not born yet and those who have died. Each person stands once, in the first home that the record has for them.
 */
export function familyList(family: FamilyAt, scene: Scene, withSeen: boolean): PaperListGroup[] {
  const drawn = new Map(scene.persons.map((person) => [person.id, person]));
  const kinships = kinshipsToFocus(family);
  const chips = withSeen ? chipsOf(family) : null;
  const sentence = (person: PersonAt): string[] => {
    const shown = drawn.get(person.id);
    if (shown === undefined) return [];
    drawn.delete(person.id);
    const kinship = kinships.get(person.id);
    const isFocus = person.id === family.focusId;
    const who = isFocus ? 'whom this picture is about' : kinship === undefined ? '' : kinshipInWords(kinship);
    const risks = riskFlagsOf(family, person.id).map((flag) => riskInWords(flag, family));
    const facts = [nameOf(person, shown.reported), ...risks, person.ageInWords, ...deathOf(person)];
    const seen = chips?.get(person.id)?.sentence ?? '';
    return [`${facts.join(', ')}${who === '' ? '' : ` (${who})`}.${seen === '' ? '' : ` ${seen}`}`];
  };
  const group = (heading: string, people: readonly PersonAt[]): PaperListGroup[] => {
    const sentences = people.flatMap(sentence);
    return sentences.length === 0 ? [] : [{ heading, sentences }];
  };
  const homes = family.homes
    .map(({ household, residents, partTime }) => ({
      heading: household.label,
      people: [...residents, ...partTime].flatMap(({ personId }) => livingPerson(family, personId)),
    }))
    .sort((a, b) => Number(hasFocus(b.people, family)) - Number(hasFocus(a.people, family)));
  const inHomes = homes.flatMap(({ heading, people }) => group(heading, people.sort(elderFirst)));
  const others = family.people.filter(({ id }) => drawn.has(id));
  return [
    ...inHomes,
    ...group(
      'Not born yet',
      others.filter(({ isUnborn }) => isUnborn),
    ),
    ...group(
      'No home recorded on this date',
      others.filter((one) => !one.isDead && !one.isUnborn).sort(elderFirst),
    ),
    ...group('Died', others.filter(({ isDead }) => isDead).sort(elderFirst)),
  ];
}

function nameOf({ name }: PersonAt, isReported: boolean): string {
  return isReported ? `“${name}”, reported and not confirmed` : name;
}

function deathOf({ isDead, dod, birthOutcome }: PersonAt): string[] {
  if (!isDead || birthOutcome !== null) return [];
  return [dod === null ? 'died' : `died ${inWords(dod)}`];
}

function livingPerson(family: FamilyAt, id: PersonAt['id']): PersonAt[] {
  const person = family.byId.get(id);
  return person === undefined || person.isDead ? [] : [person];
}

function hasFocus(people: readonly PersonAt[], { focusId }: FamilyAt): boolean {
  return people.some(({ id }) => id === focusId);
}

function elderFirst(a: PersonAt, b: PersonAt): number {
  const [first, second] = [a.dob ?? '9999', b.dob ?? '9999'];
  if (first !== second) return first < second ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}
