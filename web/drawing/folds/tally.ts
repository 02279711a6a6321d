import type { FamilyAt } from '../../../api/domain/family-at.ts';
import { childSeen } from '../../../api/domain/questions/seen/child-seen.ts';
import { seenDefaults } from '../../../api/domain/seen/seen-rules.ts';
import type { SeenStatus } from '../../../api/domain/seen/seen-status.ts';
import { countInWords } from '../../../api/domain/words/lists-in-words.ts';
import type { FoldTally } from '../scene-folds.ts';

/** By person id: how each living child of a family is judged, worked out once for all counts of a picture. */
export type SeenOf = ReadonlyMap<string, SeenStatus['kind']>;

/** The same status that the questions and the summary of the search give. */
export function seenOfChildren(family: FamilyAt): SeenOf {
  return new Map(
    family.people
      .filter(({ isChild, isDead }) => isChild && !isDead)
      .map((child) => [child.id, childSeen(family, child, seenDefaults.unseenDays).status.kind]),
  );
}

/** Counts these people; children are those of whom a status is known. */
export function tallyOf(ids: readonly string[], seen: SeenOf): FoldTally {
  const kinds = ids.flatMap((id) => seen.get(id) ?? []);
  return {
    people: ids.length,
    children: kinds.length,
    notSeen: kinds.filter((kind) => kind === 'unseen' || kind === 'never').length,
    notKnown: kinds.filter((kind) => kind === 'not-held').length,
  };
}

/** "5 people", "3 children", "1 not seen", "1 cannot be said": one thing a line, nothing where there is none. */
export function tallyLines({ people, children, notSeen, notKnown, alsoHere }: FoldTally): string[] {
  return [
    countInWords(people, 'person', 'people'),
    ...(children === 0 ? [] : [countInWords(children, 'child', 'children')]),
    ...seenLines({ children, notSeen, notKnown }),
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

function seenLines({
  children,
  notSeen,
  notKnown,
}: Pick<FoldTally, 'children' | 'notSeen' | 'notKnown'>): string[] {
  if (children === 0) return [];
  return [
    ...(notSeen === 0 ? [] : [`${notSeen} not seen`]),
    ...(notKnown === 0 ? [] : [`${notKnown} cannot be said`]),
    ...(notSeen === 0 && notKnown === 0 ? [`all seen in ${seenDefaults.unseenDays} days`] : []),
  ];
}
