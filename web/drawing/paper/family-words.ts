import { aloneChip, visitsChip } from '../../../api/domain/chips/chip-choice.ts';
import { inWords } from '../../../api/domain/calendar-date.ts';
import type { FamilyAt } from '../../../api/domain/family-at.ts';
import type { FamilyRecord } from '../../../api/domain/family-record.ts';
import { mostPeoplePerHome } from '../../../api/domain/family-source.ts';
import { countInWords, lowerFirst } from '../../../api/domain/words/lists-in-words.ts';
import type { Notation, Scene } from '../scene.ts';

export const marking = 'OFFICIAL-SENSITIVE';

const notations: Readonly<Record<Notation, string>> = {
  uk: 'UK notation',
  mcgoldrick: 'McGoldrick notation',
};

/** Heading of a picture and what it shows, in sentences. `viewLabel` is the name of the view: "Genogram". */
export function familyWords(
  family: FamilyAt,
  scene: Scene,
  viewLabel: string,
): { readonly title: string; readonly about: readonly string[] } {
  const focus = family.focusId === null ? undefined : family.byId.get(family.focusId);
  const on = inWords(family.on);
  const children = scene.persons.filter(({ id }) =>
    family.people.some((person) => person.id === id && person.isChild),
  ).length;
  const people = countInWords(scene.persons.length, 'person', 'people');
  const ofThem = children === 0 ? '' : `, ${children} of them ${children === 1 ? 'a child' : 'children'}`;
  const round = focus === undefined ? [] : [`Drawn round ${focus.name}, ${focus.ageInWords}.`];
  const earlier =
    family.on === family.record.asAt ? [] : [`From the record as at ${inWords(family.record.asAt)}.`];
  return {
    title: `${focus === undefined ? 'This family' : `Family of ${focus.name}`}, as at ${on}`,
    about: [
      `${viewLabel} (${notations[scene.notation]}) of ${people}${ofThem}.`,
      ...round,
      ...earlier,
      ...signsInWords(scene),
      ...leftOutInWords(family.record),
    ],
  };
}

/** What the signs tell, where it is not when each child was last seen: paper has no chooser beside it. */
export function signsInWords({ chipChoice }: Pick<Scene, 'chipChoice'>): string[] {
  if (chipChoice === undefined) return [];
  const told: Readonly<Record<string, string>> = {
    [aloneChip]: 'when each child was last seen alone',
    [visitsChip]: 'for each child the visit that presses most',
  };
  return [`The signs tell ${told[chipChoice.id] ?? `of one duty only: ${lowerFirst(chipChoice.label)}`}.`];
}

/** Who is not in the picture, a sentence each; none where nobody was left out. Paper cannot be asked for more. */
function leftOutInWords({ unit }: FamilyRecord): string[] {
  const beyond = unit.beyond.reduce((sum, { people }) => sum + people, 0);
  const crowded = unit.crowdedHomes.length;
  const sentences: string[] = [];
  if (beyond > 0) {
    const are = beyond === 1 ? 'is' : 'are';
    sentences.push(`${countInWords(beyond, 'person', 'people')} one step beyond ${are} not in this picture.`);
  }
  if (crowded > 0) {
    const [were, them] = crowded === 1 ? ['was', 'it'] : ['were', 'them'];
    sentences.push(
      `${countInWords(crowded, 'home')} with more than ${mostPeoplePerHome} people ${were} not followed: whoever is tied to the family through ${them} alone is not in this picture.`,
    );
  }
  return sentences;
}
