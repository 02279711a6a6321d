import type { Household } from '../../../../api/domain/family-record.ts';
import type { PersonAt } from '../../../../api/domain/person-at.ts';
import { communalHouseholdKinds } from '../../../../api/domain/vocabulary.ts';
import { labelOf } from '../../../../api/domain/words/labels.ts';
import { countInWords } from '../../../../api/domain/words/lists-in-words.ts';
import { peopleInWords } from './children-seen.ts';

/**
 * The kind where the name does not say it; of a shared place, that it is shared. Nothing of a refuge, nor of any home
 * whose address is held back: the kind would tell what sort of place to look for.
 */
export function kindInWords({
  kind,
  label,
  addressHeldBack,
}: Pick<Household, 'kind' | 'label' | 'addressHeldBack'>): string {
  if (kind === 'refuge' || addressHeldBack) return '';
  if (kind === 'family_home' || kind === 'other') return '';
  const words = labelOf('householdKind', kind);
  const isShared = communalHouseholdKinds.includes(kind);
  const isSaid = label.toLowerCase().includes(words.toLowerCase());
  if (isSaid) return isShared ? 'shared with people outside this family' : '';
  return isShared ? `${words}, shared with people outside this family` : words;
}

/**
 * "7 people, 6 of them children", and who is in doubt apart: "1 more said to live here". Where everybody is, "1 person
 * said to live here".
 */
export function livingHereInWords(
  people: readonly PersonAt[],
  unsure: ReadonlyMap<string, string>,
): { readonly count: string; readonly inDoubt: readonly string[] } {
  const sure = people.filter(({ id }) => !unsure.has(id));
  const counts = new Map<string, number>();
  for (const { id } of people) {
    const words = unsure.get(id);
    if (words !== undefined) counts.set(words, (counts.get(words) ?? 0) + 1);
  }
  const doubtful = [...counts].sort();
  const [first, ...rest] = doubtful;
  const more = ([words, count]: readonly [string, number]) => `${count} more ${doubtAfterCount(words)}`;
  if (sure.length === 0 && first !== undefined) {
    const [words, count] = first;
    return {
      count: `${countInWords(count, 'person', 'people')} ${doubtAfterCount(words)}`,
      inDoubt: rest.map(more),
    };
  }
  const children = sure.filter(({ isChild }) => isChild).length;
  return { count: peopleInWords(sure.length, children), inDoubt: doubtful.map(more) };
}

function doubtAfterCount(words: string): string {
  return words === 'said to live here'
    ? words
    : words === 'may live here'
      ? 'who may live here'
      : `(${words})`;
}
