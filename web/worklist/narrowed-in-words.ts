import { dutyStateWords } from '../../api/domain/duties/duty-state-words.ts';
import { markFilters, markFilterWords } from '../../api/domain/standing/with-marks.ts';
import { labelOf } from '../../api/domain/words/labels.ts';
import { listInWords } from '../../api/domain/words/lists-in-words.ts';
import { planKinds } from '../../api/domain/vocabulary.ts';
import type { WorklistQuery } from '../generated/operations.ts';
import { readState } from './state-sign.ts';
import { listKeys, type ListKey, type Narrowing } from './worklist-address.ts';

export type Facets = WorklistQuery['worklist']['facets'];

/** One thing the list is narrowed by, in words, with what takes it away again. */
export interface Narrowed {
  readonly id: string;
  readonly says: string;
  readonly without: Partial<Narrowing> | 'text';
}

/** What a filter is called on its button and before what is chosen in it. */
export const listTitles: Readonly<Record<ListKey, string>> = {
  states: 'State',
  duties: 'What is due',
  planKinds: 'Plan',
  teamIds: 'Team',
  areas: 'Area',
  workerIds: 'Worker',
  agencyIds: 'Agency',
  marked: 'Mark',
};

/** Everything the list is narrowed by, in the order of the filters. */
export function narrowedInWords(narrowing: Narrowing, text: string, facets: Facets | null): Narrowed[] {
  const lists = listKeys.flatMap((key): Narrowed[] => {
    const chosen: readonly string[] = narrowing[key];
    if (chosen.length === 0) return [];
    const words = listInWords(chosen.map((id) => labelOfChoice(key, id, facets))).replace(/ and /, ' or ');
    return [{ id: key, says: `${listTitles[key]}: ${words}`, without: { [key]: [] } }];
  });
  const typed: Narrowed[] =
    text.trim() === '' ? [] : [{ id: 'text', says: `Name contains “${text.trim()}”`, without: 'text' }];
  return [...lists, ...numbersInWords(narrowing), ...typed];
}

function numbersInWords({ ageFrom, ageTo, unseenDays, overdueDays }: Narrowing): Narrowed[] {
  const age: Narrowed[] =
    ageFrom === null && ageTo === null
      ? []
      : [{ id: 'age', says: agesInWords(ageFrom, ageTo), without: { ageFrom: null, ageTo: null } }];
  const unseen: Narrowed[] =
    unseenDays === null
      ? []
      : [
          {
            id: 'unseen',
            says: `Not seen by anyone for ${unseenDays} days or more, or never`,
            without: { unseenDays: null },
          },
        ];
  const overdue: Narrowed[] =
    overdueDays === null
      ? []
      : [{ id: 'overdue', says: `Overdue by ${overdueDays} days or more`, without: { overdueDays: null } }];
  return [...age, ...unseen, ...overdue];
}

/** "Aged 5 to 11", "Aged 16 or over", "Aged 4 or under". */
export function agesInWords(from: number | null, to: number | null): string {
  if (from === null) return `Aged ${to ?? ''} or under`;
  if (to === null) return `Aged ${from} or over`;
  return from === to ? `Aged ${from}` : `Aged ${from} to ${to}`;
}

/** The name of a choice; where the list holds no such choice its id, so that nothing is hidden. */
export function labelOfChoice(key: ListKey, id: string, facets: Facets | null): string {
  if (key === 'states') return stateInWords(id);
  if (key === 'planKinds') return planKindInWords(id);
  if (key === 'marked') return markInWords(id);
  const known = facets === null ? undefined : choicesOf(key, facets).find((choice) => choice.id === id);
  return known?.label ?? id;
}

function stateInWords(id: string): string {
  const state = readState(id);
  return state === null ? id : dutyStateWords[state];
}

function planKindInWords(id: string): string {
  const known = planKinds.find((kind) => kind === id);
  return known === undefined ? id : labelOf('planKind', known);
}

function markInWords(id: string): string {
  const known = markFilters.find((mark) => mark === id);
  return known === undefined ? id : markFilterWords[known];
}

/** What a filter offers, as the server counted it. States are counted apart. */
export function choicesOf(key: Exclude<ListKey, 'states'>, facets: Facets): Facets['teams'] {
  const lists = {
    duties: facets.duties,
    planKinds: facets.planKinds,
    teamIds: facets.teams,
    areas: facets.areas,
    workerIds: facets.workers,
    agencyIds: facets.agencies,
    marked: facets.marked,
  };
  return lists[key];
}
