import { childCounts, countWords, type CountedAs } from '../../../api/domain/chips/child-counts.ts';
import { lastSeenChip, type ChipChoice } from '../../../api/domain/chips/chip-choice.ts';
import type { FamilyAt } from '../../../api/domain/family-at.ts';
import { countInWords } from '../../../api/domain/words/lists-in-words.ts';
import type { FoldTally } from '../scene-folds.ts';

/** How each living child of a family is judged by what the signs tell, worked out once for all counts of a picture. */
export interface SeenOf {
  readonly choice: ChipChoice;
  readonly counts: ReadonlyMap<string, CountedAs>;
}

/** The same status that the signs, the questions and the summary of the search give. */
export function seenOfChildren(family: FamilyAt, choice: ChipChoice = lastSeenChip): SeenOf {
  return { choice, counts: childCounts(family, choice) };
}

/** Counts these people; children are those of whom a status is known. */
export function tallyOf(ids: readonly string[], { choice, counts }: SeenOf): FoldTally {
  const kinds = ids.flatMap((id) => counts.get(id) ?? []);
  const of = (...wanted: readonly CountedAs[]) => kinds.filter((kind) => wanted.includes(kind)).length;
  const notAsked = of('not-asked');
  return {
    people: ids.length,
    children: kinds.length,
    notSeen: of('late', 'never'),
    notKnown: of('untold'),
    ...(notAsked === 0 ? {} : { notAsked }),
    ...(choice === lastSeenChip ? {} : { of: choice }),
  };
}

/** "5 people", "3 children", "1 not seen", "1 cannot be said": one thing a line, nothing where there is none. */
export function tallyLines(tally: FoldTally): string[] {
  const { people, children, alsoHere } = tally;
  return [
    countInWords(people, 'person', 'people'),
    ...(children === 0 ? [] : [countInWords(children, 'child', 'children')]),
    ...seenLines(tally),
    ...alsoHereLines(alsoHere),
  ];
}

/** What is told of a home from far: "4 children, 2 not seen". Empty where no child lives there. */
export function childrenLines(tally: FoldTally): string[] {
  if (tally.children === 0) return [];
  const { children, alsoHere } = tally;
  return [countInWords(children, 'child', 'children'), ...seenLines(tally), ...alsoHereLines(alsoHere)];
}

/** Whether part of the time, also or as somebody said: recorded here, whatever of it is sure. */
function alsoHereLines(alsoHere = 0): string[] {
  return alsoHere === 0 ? [] : [`${alsoHere} also recorded here`];
}

function seenLines(tally: FoldTally): string[] {
  const { children, notSeen, notKnown, notAsked = 0 } = tally;
  if (children === 0) return [];
  const { late, fine, notAsked: none } = countWords(tally.of);
  if (notAsked === children) return none === '' ? [] : [none];
  return [
    ...(notSeen === 0 ? [] : [`${notSeen} ${late}`]),
    ...(notKnown === 0 ? [] : [`${notKnown} cannot be said`]),
    ...(notSeen === 0 && notKnown === 0 ? [fine] : []),
  ];
}

/** Is this line of a tally about children who were not seen, or for whom something is overdue? */
export function isLateLine(text: string): boolean {
  return /^\d+ (not seen|not seen alone|overdue)$/.test(text);
}
