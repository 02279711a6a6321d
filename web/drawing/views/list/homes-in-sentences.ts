import { lastSeenChip, type ChipChoice } from '../../../../api/domain/chips/chip-choice.ts';
import type { FamilyAt } from '../../../../api/domain/family-at.ts';
import type { PersonId } from '../../../../api/domain/ids.ts';
import { kinshipOf } from '../../../../api/domain/kinship/kinship-of.ts';
import { possessive, upperFirst } from '../../../../api/domain/words/lists-in-words.ts';
import { homeBoxes } from '../homes/home-boxes.ts';
import { kinshipInPicture, termInPicture } from './beyond-picture.ts';
import type { SentenceGroup, SentenceLine } from './family-in-sentences.ts';

/** Home by home: how many, who, who comes and goes, who moved here and who left. */
export function homesInSentences(
  family: FamilyAt,
  months: number,
  withSeen = true,
  choice: ChipChoice = lastSeenChip,
): SentenceGroup[] {
  return homeBoxes(family, months, withSeen, choice).map((box) => {
    const { id, title, about, rows, unsure, ghosts, ghostWords, notes } = box;
    const numbers = about.map(({ text }) => `${upperFirst(text)}.`).join(' ');
    return {
      id,
      heading: title,
      lines: [
        ...(numbers === '' ? [] : [{ personId: null, says: numbers }]),
        ...rows.flat().flatMap((id) => line(family, id, commaBefore(unsure.get(id)))),
        ...ghosts.flatMap((id) => line(family, id, commaBefore(ghostWords.get(id) ?? 'part-time'))),
        ...notes.map((note) => ({ personId: null, says: `${note}.` })),
      ],
    };
  });
}

/** ", said to live here". */
function commaBefore(words: string | undefined): string {
  return words === undefined ? '' : `, ${words}`;
}

function line(family: FamilyAt, personId: PersonId, more: string): SentenceLine[] {
  const person = family.byId.get(personId);
  if (person === undefined) return [];
  const isFocus = personId === family.focusId;
  const who = isFocus ? '' : whoToFocus(family, personId);
  const focus = isFocus ? ', whom this picture is about' : '';
  return [{ personId, says: `${person.name}, ${person.ageInWords}${who}${focus}${more}.` }];
}

function whoToFocus(family: FamilyAt, personId: PersonId): string {
  const focus = family.focusId === null ? undefined : family.byId.get(family.focusId);
  if (focus === undefined) return '';
  const answer = kinshipOf(family, focus.id, personId);
  return answer.connection === null && answer.kinship !== null
    ? `, ${possessive(focus.shortName)} ${termInPicture(family, answer)}`
    : `, to ${focus.shortName} ${kinshipInPicture(family, answer)}`;
}
