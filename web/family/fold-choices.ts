import type { FamilyAt } from '../../api/domain/family-at.ts';
import { countInWords } from '../../api/domain/words/lists-in-words.ts';
import { branchBelow } from '../drawing/folds/branch.ts';
import { takesFolds } from '../drawing/folds/fold-key.ts';
import type { FoldKey } from '../drawing/scene-folds.ts';
import type { Scene } from '../drawing/scene.ts';
import { foldName, type Names } from './change-in-words.ts';

/** One thing to do with folds: what is folded after it; null where nothing can be done, and the words say why. */
export interface FoldChoice {
  /** Unlike that of any other choice: two homes may be called alike. */
  readonly key: string;
  readonly says: string;
  readonly folded: readonly FoldKey[] | null;
}

/** Why nothing can be folded in a view other than the genogram. */
export const noFoldsHere = 'Only the genogram can be folded. This picture shows everybody.';

/** What can be folded and unfolded: for the person selected, for all homes, and whatever is folded now. */
export function foldChoices(
  family: FamilyAt,
  scene: Scene | null,
  selectedId: string | null,
  folded: readonly FoldKey[],
  names: Names,
): FoldChoice[] {
  if (scene !== null && !takesFolds(scene.view)) return [{ key: 'none', says: noFoldsHere, folded: null }];
  const own = selectedId === null ? [] : ofPerson(family, scene, selectedId, folded, names);
  const others = (scene?.homes ?? [])
    .filter(({ members }) => !members.includes(scene?.focusId ?? ''))
    .map(({ householdId }): FoldKey => `home:${householdId}`)
    .filter((key) => !folded.includes(key));
  const homes = [...new Set(others)];
  const unfold = folded.map((key) => ({
    key: `unfold:${key}`,
    says: `Unfold ${foldName(key, names)}`,
    folded: folded.filter((each) => each !== key),
  }));
  return [
    ...(selectedId === null
      ? [{ key: 'none', says: 'Select a person to fold the branch below them or their home', folded: null }]
      : own),
    ...(homes.length < 2
      ? []
      : [
          {
            key: 'fold-others',
            says: `Fold ${countInWords(homes.length, 'other home')}`,
            folded: [...folded, ...homes],
          },
        ]),
    ...unfold,
    ...(folded.length > 1 ? [{ key: 'unfold-all', says: 'Unfold all', folded: [] }] : []),
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
    choices.push({
      key: `fold:${branchKey}`,
      says: `Fold ${foldName(branchKey, names)}: ${people}`,
      folded: [...folded, branchKey],
    });
  }
  if (home !== null && !folded.includes(home))
    choices.push({ key: `fold:${home}`, says: `Fold ${foldName(home, names)}`, folded: [...folded, home] });
  return choices.length > 0 || folded.length > 0
    ? choices
    : [
        {
          key: 'none',
          says: `Nobody can be folded below ${names.personName(id) || 'this person'}`,
          folded: null,
        },
      ];
}
