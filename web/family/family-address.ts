import { lastSeenChip, type ChipChoice } from '../../api/domain/chips/chip-choice.ts';
import { readCalendarDate, type CalendarDate } from '../../api/domain/calendar-date.ts';
import { personId, type PersonId } from '../../api/domain/ids.ts';
import { readFoldKey } from '../drawing/folds/fold-key.ts';
import type { FoldKey } from '../drawing/scene-folds.ts';
import type { Notation } from '../drawing/scene.ts';
import { firstView } from '../drawing/views/view-names.ts';
import { firstMatrix, readMatrix, writeMatrix, type MatrixAddress } from '../matrix/matrix-address.ts';
import { readPageView } from './page-views.ts';
import { readSettings, type SettingKey } from '../../api/domain/questions/question-settings.ts';

/** What the address bar holds of a family map: ids and a day, never a name. A link re-checks the reader's rights. */
export interface FamilyAddress {
  readonly focusId: PersonId;
  /** Null: the record's own date. */
  readonly on: CalendarDate | null;
  /** The last one is the one whose details are shown. */
  readonly selectedIds: readonly PersonId[];
  /** Null: as many steps as the server takes by default. */
  readonly steps: number | null;
  /** Id of the view: `genogram`. */
  readonly view: string;
  readonly notation: Notation;
  /** Whether relationship-quality lines are drawn. */
  readonly quality: boolean;
  /** Branches and homes that are folded into one symbol each, sorted. */
  readonly folded: readonly FoldKey[];
  /** Whoever is more steps than this from the focus is greyed; null: nobody is. */
  readonly within: number | null;
  /** Everybody but children not seen for so many days is greyed; null: nobody is. */
  readonly unseenDays: number | null;
  /** What the sign under each child tells: `last-seen`, `alone`, or the id of a rule. */
  readonly chip: ChipChoice;
  /** What the table of contacts shows. */
  readonly matrix: MatrixAddress;
  /** What a user set for questions, other than they take anyway; sorted. */
  readonly settings: readonly SettingKey[];
}

export const mostSteps = 12;
export const mostUnseenDays = 730;
const mostSelected = 200;
const mostFolded = 200;
const mostSettings = 100;

const notations: readonly Notation[] = ['uk', 'mcgoldrick'];

/** Reads `/family/:focusId?on=DATE&person=ID&person=ID&steps=N&view=homes&notation=mcgoldrick&quality=shown&fold=person:ID&fold=home:ID&within=N&unseen=42&chip=cp-visit&set=last-seen.days:28`. What cannot be read is left out, never guessed: see `addressFaults`. */
export function readFamilyAddress(focusId: string, search: URLSearchParams): FamilyAddress {
  return {
    focusId: personId(focusId),
    on: readCalendarDate(search.get('on') ?? ''),
    selectedIds: [...new Set(search.getAll('person'))]
      .filter((id) => id !== '')
      .slice(0, mostSelected)
      .map((id) => personId(id)),
    steps: readSteps(search.get('steps') ?? ''),
    view: readPageView(search.get('view') ?? '') ?? firstView,
    notation: readNotation(search.get('notation') ?? '') ?? 'uk',
    quality: search.get('quality') === 'shown',
    folded: [...new Set(search.getAll('fold').flatMap((text) => readFoldKey(text) ?? []))]
      .slice(0, mostFolded)
      .sort(),
    within: readSteps(search.get('within') ?? ''),
    unseenDays: readUnseenDays(search.get('unseen') ?? ''),
    chip: readChip(search.get('chip') ?? '') ?? lastSeenChip,
    matrix: readMatrix(search),
    settings: readSettings(search.getAll('set').slice(0, mostSettings)),
  };
}

/** Null for anything but a whole number from 1 to `mostSteps`. */
export function readSteps(text: string): number | null {
  const steps = /^\d{1,2}$/.test(text) ? Number(text) : 0;
  return steps >= 1 && steps <= mostSteps ? steps : null;
}

/** Null for anything but a whole number of days from 1 to `mostUnseenDays`. */
export function readUnseenDays(text: string): number | null {
  const days = /^\d{1,3}$/.test(text) ? Number(text) : 0;
  return days >= 1 && days <= mostUnseenDays ? days : null;
}

/** Null for what cannot be the id of a rule; whether there is such a rule, the record tells. */
export function readChip(text: string): ChipChoice | null {
  return /^[a-z][\w-]{0,59}$/.test(text) ? text : null;
}

/** Null for anything but `uk` and `mcgoldrick`. */
export function readNotation(text: string): Notation | null {
  return notations.find((notation) => notation === text) ?? null;
}

/** The address of a family map. */
export function familyPath(address: FamilyAddress): string {
  const { focusId, on, selectedIds, steps, view, notation, quality, folded, within } = address;
  const { unseenDays, chip, matrix, settings } = address;
  const search = new URLSearchParams();
  if (on !== null) search.set('on', on);
  for (const id of selectedIds) search.append('person', id);
  if (steps !== null) search.set('steps', String(steps));
  if (view !== firstView) search.set('view', view);
  if (notation !== 'uk') search.set('notation', notation);
  if (quality) search.set('quality', 'shown');
  for (const key of folded) search.append('fold', key);
  if (within !== null) search.set('within', String(within));
  if (unseenDays !== null) search.set('unseen', String(unseenDays));
  if (chip !== lastSeenChip) search.set('chip', chip);
  writeMatrix(matrix, search);
  for (const key of settings) search.append('set', key);
  const query = search.toString();
  return `/family/${encodeURIComponent(focusId)}${query === '' ? '' : `?${query}`}`;
}

/** The family of a child as a link opens it: the record's own date, nobody selected. */
export function familyOf(focusId: string): FamilyAddress {
  return {
    focusId: personId(focusId),
    on: null,
    selectedIds: [],
    steps: null,
    view: firstView,
    notation: 'uk',
    quality: false,
    folded: [],
    within: null,
    unseenDays: null,
    chip: lastSeenChip,
    matrix: firstMatrix,
    settings: [],
  };
}
