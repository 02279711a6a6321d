import type { FamilyAt } from '../../api/domain/family-at.ts';
import { countInWords } from '../../api/domain/words/lists-in-words.ts';
import { branchBelow } from '../drawing/folds/branch.ts';
import type { FoldKey } from '../drawing/scene-folds.ts';
import type { Scene } from '../drawing/scene.ts';
import { foldName, type Names } from './change-in-words.ts';

/** One thing to do with folds: what is folded after it; null where nothing can be done, and the words say why. */
export interface FoldChoice {
  readonly says: string;
  readonly folded: readonly FoldKey[] | null;
}

/** What can be folded and unfolded: for the person selected, for all homes, and whatever is folded now. */
export function foldChoices(
  family: FamilyAt,
  scene: Scene | null,
  selectedId: string | null,
  folded: readonly FoldKey[],
  names: Names,
): FoldChoice[] {
  const own = selectedId === null ? [] : ofPerson(family, scene, selectedId, folded, names);
  const others = (scene?.homes ?? [])
    .filter(({ members }) => !members.includes(scene?.focusId ?? ''))
    .map(({ householdId }): FoldKey => `home:${householdId}`)
    .filter((key) => !folded.includes(key));
  const homes = [...new Set(others)];
  const unfold = folded.map((key) => ({
    says: `Unfold ${foldName(key, names)}`,
    folded: folded.filter((each) => each !== key),
  }));
  return [
    ...(selectedId === null
      ? [{ says: 'Select a person to fold the branch below them or their home', folded: null }]
      : own),
    ...(homes.length < 2
      ? []
      : [{ says: `Fold ${countInWords(homes.length, 'other home')}`, folded: [...folded, ...homes] }]),
    ...unfold,
    ...(folded.length > 1 ? [{ says: 'Unfold all', folded: [] }] : []),
  ];
}

/** The key that folds everybody below a person; null where there is nobody to fold. */
export function branchKeyOf(family: FamilyAt, personId: string): FoldKey | null {
  return branchBelow(family, personId) === null ? null : `person:${personId}`;
}

/** The home whose outline a person stands in, where it can be folded. */
export function homeKeyOf(scene: Scene | null, personId: string): FoldKey | null {
  const home = scene?.homes.find(({ members }) => members.includes(personId));
  const isOfFocus = home?.members.includes(scene?.focusId ?? '') ?? true;
  return home === undefined || isOfFocus ? null : `home:${home.householdId}`;
}

function ofPerson(
  family: FamilyAt,
  scene: Scene | null,
  id: string,
  folded: readonly FoldKey[],
  names: Names,
): FoldChoice[] {
  const branch = branchBelow(family, id);
  const home = homeKeyOf(scene, id);
  const choices: FoldChoice[] = [];
  const branchKey: FoldKey = `person:${id}`;
  if (branch !== null && !folded.includes(branchKey)) {
    const people = countInWords(branch.memberIds.length, 'person', 'people');
    choices.push({ says: `Fold ${foldName(branchKey, names)}: ${people}`, folded: [...folded, branchKey] });
  }
  if (home !== null && !folded.includes(home))
    choices.push({ says: `Fold ${foldName(home, names)}`, folded: [...folded, home] });
  return choices.length > 0 || folded.length > 0
    ? choices
    : [{ says: `Nobody can be folded below ${names.personName(id) || 'this person'}`, folded: null }];
}
