import { daysInWords, inWords } from '../../api/domain/calendar-date.ts';
import { listInWords } from '../../api/domain/words/lists-in-words.ts';
import { foldedThing } from '../drawing/folds/fold-key.ts';
import type { FoldKey } from '../drawing/scene-folds.ts';
import { periodAsked } from '../../api/domain/matrix/matrix-as-table.ts';
import type { MatrixAddress } from '../matrix/matrix-address.ts';
import type { FamilyAddress } from './family-address.ts';
import { pageViewLabel } from './page-views.ts';
import { settingInWords } from '../../api/domain/questions/question-settings.ts';

/** How people and homes are called; empty for one that is not known here. */
export interface Names {
  readonly personName: (id: string) => string;
  readonly homeName: (id: string) => string;
}

export interface ChangeNames extends Names {
  /** What the signs under children tell: "when each child was last seen". */
  readonly chipName: (choice: string) => string;
}

/** What is different at `to`, in clauses: "the date is 1 January 2024 and nobody is selected". Empty where nothing is. */
export function changeInWords(from: FamilyAddress, to: FamilyAddress, names: ChangeNames): string {
  const person = (id: string) => names.personName(id) || 'somebody who is not in this picture';
  const clauses: string[] = [];
  if (from.focusId !== to.focusId) clauses.push(`the family is drawn round ${person(to.focusId)}`);
  if (from.on !== to.on)
    clauses.push(to.on === null ? 'the date is the record’s own' : `the date is ${inWords(to.on)}`);
  if (from.view !== to.view) clauses.push(`the view is ${pageViewLabel(to.view)}`);
  if (from.notation !== to.notation)
    clauses.push(`the notation is ${to.notation === 'uk' ? 'UK' : 'McGoldrick'}`);
  if (from.steps !== to.steps)
    clauses.push(
      to.steps === null
        ? 'the family is as many steps wide as usual'
        : `the family is ${to.steps} steps wide`,
    );
  if (from.within !== to.within)
    clauses.push(
      to.within === null ? 'nobody is greyed' : `whoever is more than ${to.within} steps away is greyed`,
    );
  if (from.unseenDays !== to.unseenDays)
    clauses.push(
      to.unseenDays === null
        ? 'nobody is greyed for having been seen'
        : `everybody but children not seen in ${daysInWords(to.unseenDays)} is greyed`,
    );
  if (from.chip !== to.chip) clauses.push(`the signs tell ${names.chipName(to.chip)}`);
  for (const key of missing(to.folded, from.folded)) clauses.push(`${foldName(key, names)} is folded`);
  for (const key of missing(from.folded, to.folded)) clauses.push(`${foldName(key, names)} is unfolded`);
  clauses.push(...matrixIn(from, to), ...settingsIn(from, to));
  if (from.selectedIds.join('\n') !== to.selectedIds.join('\n')) clauses.push(selectionIn(to, person));
  return listInWords(clauses);
}

/** The table of contacts: by whom, over what, in what order. */
function matrixIn({ matrix: before }: FamilyAddress, { matrix: after }: FamilyAddress): string[] {
  const rows = ({ rowsBy }: MatrixAddress) => JSON.stringify(rowsBy);
  return [
    ...(before.by === after.by ? [] : [`contacts are told by ${after.by}`]),
    ...(before.days === after.days
      ? []
      : [`contacts are told over ${after.days === null ? '' : 'the '}${periodAsked(after.days)}`]),
    ...(rows(before) === rows(after) ? [] : ['the children in the table are ordered another way']),
    ...(before.columnsBy === after.columnsBy ? [] : ['the columns of the table are ordered another way']),
  ];
}

/** What is set anew, then what is as usual again. */
function settingsIn({ settings: before }: FamilyAddress, { settings: after }: FamilyAddress): string[] {
  const nameOf = (key: string) => key.slice(0, key.indexOf(':'));
  const dropped = before.filter((key) => !after.some((other) => nameOf(other) === nameOf(key)));
  return [
    ...missing(after, before).map((key) => settingInWords(key, true)),
    ...dropped.map((key) => settingInWords(key, false)),
  ].filter((words) => words !== '');
}

function selectionIn({ selectedIds }: FamilyAddress, person: (id: string) => string): string {
  if (selectedIds.length === 0) return 'nobody is selected';
  if (selectedIds.length > 3) return `${selectedIds.length} people are selected`;
  return `${listInWords(selectedIds.map(person))} ${selectedIds.length === 1 ? 'is' : 'are'} selected`;
}

/** "the branch below Shane", "Dawn's home". */
export function foldName(key: FoldKey, { personName, homeName }: Names): string {
  const { kind, id } = foldedThing(key);
  return kind === 'home'
    ? homeName(id) || 'a home that is not in this picture'
    : `the branch below ${personName(id) || 'somebody who is not in this picture'}`;
}

function missing<Key extends string>(list: readonly Key[], other: readonly Key[]): Key[] {
  return list.filter((key) => !other.includes(key));
}
