import type { ChipChoice } from '../../../../api/domain/chips/chip-choice.ts';
import type { FamilyAt } from '../../../../api/domain/family-at.ts';
import type { PersonId } from '../../../../api/domain/ids.ts';
import { chipsOf } from '../../../../api/domain/questions/chips.ts';
import type { ViewOptions } from '../view.ts';
import { homeBoxes } from '../homes/home-boxes.ts';
import { usualMonths } from '../homes/moves.ts';
import { ecomapInSentences } from './ecomap-in-sentences.ts';
import { homesInSentences } from './homes-in-sentences.ts';
import { networkInSentences } from './network-in-sentences.ts';
import { personInSentences } from './person-in-sentences.ts';

/** A heading with sentences, each about one person where it is about one. */
export interface SentenceGroup {
  /** Of the home, agency or ring: two may share a heading. */
  readonly id: string;
  readonly heading: string;
  readonly lines: readonly SentenceLine[];
}

export interface SentenceLine {
  readonly personId: PersonId | null;
  readonly says: string;
}

export interface SentenceOptions extends Pick<ViewOptions, 'centreId' | 'movesMonths' | 'withSeen'> {
  /** Id of the view whose picture is told; the genogram for any that is not known. */
  readonly view: string;
  /** What is told of each child; when last seen unless given. */
  readonly chip?: ChipChoice;
}

/** All that the picture of a view shows, in sentences: the same people, homes, ties and gaps, and nothing else. */
export function sentenceGroups(family: FamilyAt, options: SentenceOptions): SentenceGroup[] {
  const withSeen = options.withSeen ?? true;
  switch (options.view) {
    case 'homes':
      return homesInSentences(family, options.movesMonths ?? usualMonths, withSeen, options.chip);
    case 'ecomap':
      return ecomapInSentences(family, options.centreId ?? null, withSeen);
    case 'network':
      return networkInSentences(family, withSeen);
    default:
      return kinInSentences(family, withSeen, options.chip);
  }
}

/** The same as plain text, for paper. */
export function familyInSentences(
  family: FamilyAt,
  options: SentenceOptions,
): { readonly heading: string; readonly sentences: readonly string[] }[] {
  return sentenceGroups(family, options).map(({ heading, lines }) => ({
    heading,
    sentences: lines.map(({ says }) => says),
  }));
}

/** Everybody once, home by home: who they are, with whom they live, their kin, when they were last seen. */
function kinInSentences(family: FamilyAt, withSeen: boolean, chip?: ChipChoice): SentenceGroup[] {
  const chips = withSeen ? chipsOf(family, chip) : null;
  return homeBoxes(family, usualMonths).flatMap(({ id, title, rows }) => {
    const lines = rows.flat().flatMap((personId): SentenceLine[] => {
      const person = family.byId.get(personId);
      if (person === undefined) return [];
      const says = personInSentences(family, person, chips?.get(personId)?.sentence ?? '').join(' ');
      return [{ personId, says }];
    });
    return lines.length === 0 ? [] : [{ id, heading: title, lines }];
  });
}
