import { readCalendarDate, type CalendarDate } from '../../api/domain/calendar-date.ts';
import { dutyStatesByPressing } from '../../api/domain/duties/duty-state-words.ts';
import type { DutyState } from '../../api/domain/duties/duty-status.ts';
import { markFilters, type MarkFilter } from '../../api/domain/standing/with-marks.ts';
import { planKinds, type PlanKind } from '../../api/domain/vocabulary.ts';
import { readColumn, type WorklistColumn } from './worklist-columns.ts';
import { firstTab, readTab, type WorklistTab } from './worklist-tabs.ts';

/** What a worklist is narrowed to. Empty lists and null narrow nothing. */
export interface Narrowing {
  readonly states: readonly DutyState[];
  readonly duties: readonly string[];
  readonly planKinds: readonly PlanKind[];
  readonly teamIds: readonly string[];
  readonly areas: readonly string[];
  readonly workerIds: readonly string[];
  readonly agencyIds: readonly string[];
  /** By what was found of the row before. */
  readonly marked: readonly MarkFilter[];
  /** Whole years, both ends included. */
  readonly ageFrom: number | null;
  readonly ageTo: number | null;
  readonly unseenDays: number | null;
  readonly overdueDays: number | null;
}

/**
 * What the address bar holds of a worklist: ids, days and numbers, so that a question asked once is a bookmark. Never a
 * name: the part of a name that was typed stays in the history of this window.
 */
export interface WorklistAddress extends Narrowing {
  /** Null: the last day of the record. */
  readonly on: CalendarDate | null;
  readonly by: WorklistColumn;
  readonly descending: boolean;
  readonly tab: WorklistTab;
  /** The row whose details are open. */
  readonly rowId: string | null;
}

export const nothingNarrowed: Narrowing = {
  states: [],
  duties: [],
  planKinds: [],
  teamIds: [],
  areas: [],
  workerIds: [],
  agencyIds: [],
  marked: [],
  ageFrom: null,
  ageTo: null,
  unseenDays: null,
  overdueDays: null,
};

/** The list as it opens: everything, the most pressing first. */
export const wholeWorklist: WorklistAddress = {
  ...nothingNarrowed,
  on: null,
  by: 'PRESSING',
  descending: false,
  tab: firstTab,
  rowId: null,
};

/** What each choice among several is called in an address. */
export const listNames = {
  states: 'state',
  duties: 'duty',
  planKinds: 'plan',
  teamIds: 'team',
  areas: 'area',
  workerIds: 'worker',
  agencyIds: 'agency',
  marked: 'mark',
} as const;

/** What each number is called in an address. */
export const numberNames = {
  ageFrom: 'age-from',
  ageTo: 'age-to',
  unseenDays: 'unseen',
  overdueDays: 'overdue',
} as const;

const mostChosen = 100;
const longestId = 200;

/** Reads `/worklist?on=DATE&state=overdue&duty=cp-visit&team=ID&unseen=42&by=days_overdue&down=yes&tab=months&row=ID`. What cannot be read is left out: see `worklistFaults`. */
export function readWorklistAddress(search: URLSearchParams): WorklistAddress {
  const ids = (name: string) => chosenIn(search, name).filter((id) => id.length <= longestId);
  return {
    on: readCalendarDate(search.get('on') ?? ''),
    states: dutyStatesByPressing.filter((state) => search.getAll(listNames.states).includes(state)),
    duties: ids(listNames.duties),
    planKinds: planKinds.filter((kind) => search.getAll(listNames.planKinds).includes(kind)),
    teamIds: ids(listNames.teamIds),
    areas: ids(listNames.areas),
    workerIds: ids(listNames.workerIds),
    agencyIds: ids(listNames.agencyIds),
    marked: markFilters.filter((mark) => search.getAll(listNames.marked).includes(mark)),
    ageFrom: readCount(search.get(numberNames.ageFrom) ?? ''),
    ageTo: readCount(search.get(numberNames.ageTo) ?? ''),
    unseenDays: readCount(search.get(numberNames.unseenDays) ?? ''),
    overdueDays: readCount(search.get(numberNames.overdueDays) ?? ''),
    by: readColumn(search.get('by') ?? '') ?? wholeWorklist.by,
    descending: search.get('down') === 'yes',
    tab: readTab(search.get('tab') ?? '') ?? firstTab,
    rowId: search.get('row') === '' ? null : search.get('row'),
  };
}

/** Null for anything but a whole number from 0 to 9999. */
export function readCount(text: string): number | null {
  return /^\d{1,4}$/.test(text.trim()) ? Number(text) : null;
}

/** The address of a worklist, the same for the same question. */
export function worklistPath(address: WorklistAddress): string {
  const search = new URLSearchParams();
  if (address.on !== null) search.set('on', address.on);
  for (const key of listKeys) {
    for (const id of [...address[key]].sort()) search.append(listNames[key], id);
  }
  for (const key of numberKeys) {
    const number = address[key];
    if (number !== null) search.set(numberNames[key], String(number));
  }
  if (address.by !== wholeWorklist.by) search.set('by', address.by.toLowerCase());
  if (address.descending) search.set('down', 'yes');
  if (address.tab !== firstTab) search.set('tab', address.tab);
  if (address.rowId !== null) search.set('row', address.rowId);
  const query = search.toString();
  return query === '' ? '/worklist' : `/worklist?${query}`;
}

export const listKeys = [
  'states',
  'duties',
  'planKinds',
  'teamIds',
  'areas',
  'workerIds',
  'agencyIds',
  'marked',
] as const;
export type ListKey = (typeof listKeys)[number];
export const numberKeys = ['ageFrom', 'ageTo', 'unseenDays', 'overdueDays'] as const;
export type NumberKey = (typeof numberKeys)[number];

export function isNarrowed(narrowing: Narrowing): boolean {
  return (
    listKeys.some((key) => narrowing[key].length > 0) || numberKeys.some((key) => narrowing[key] !== null)
  );
}

function chosenIn(search: URLSearchParams, name: string): string[] {
  return [...new Set(search.getAll(name))].filter((id) => id !== '').slice(0, mostChosen);
}
