import type { WorklistColumn } from '../generated/operations.ts';

export type { WorklistColumn };

/** A column of the list, in the order of reading. */
export interface ListColumn {
  readonly id: string;
  readonly label: string;
  /** The server's order behind the heading. */
  readonly by: WorklistColumn;
  /** Which way the heading sorts first: the longest overdue first, but names from A. */
  readonly firstDescending: boolean;
}

export const listColumns: readonly ListColumn[] = [
  { id: 'state', label: 'State', by: 'PRESSING', firstDescending: false },
  { id: 'child', label: 'Child', by: 'NAME', firstDescending: false },
  { id: 'age', label: 'Age', by: 'AGE', firstDescending: false },
  { id: 'duty', label: 'What is due', by: 'DUTY', firstDescending: false },
  { id: 'due', label: 'Due by', by: 'DUE', firstDescending: false },
  { id: 'overdue', label: 'Days overdue', by: 'DAYS_OVERDUE', firstDescending: true },
  { id: 'unseen', label: 'Days since seen', by: 'DAYS_SINCE_SEEN', firstDescending: true },
  { id: 'worker', label: 'Worker', by: 'WORKER', firstDescending: false },
  { id: 'team', label: 'Team', by: 'TEAM', firstDescending: false },
];

const orderIds = [
  ...([
    'PRESSING',
    'NAME',
    'AGE',
    'PLAN',
    'DUTY',
    'STATE',
    'DUE',
    'DAYS_OVERDUE',
    'DAYS_SINCE_SEEN',
  ] as const),
  ...(['LAST_SATISFIED', 'WORKER', 'TEAM', 'AREA'] as const),
] satisfies readonly WorklistColumn[];

/** Every order the server knows, also those without a heading of their own. */
const orders: Readonly<Record<WorklistColumn, string>> = {
  PRESSING: 'the most pressing',
  NAME: 'name',
  AGE: 'age',
  PLAN: 'plan',
  DUTY: 'what is due',
  STATE: 'state',
  DUE: 'due date',
  DAYS_OVERDUE: 'days overdue',
  DAYS_SINCE_SEEN: 'days since seen',
  LAST_SATISFIED: 'last one that counts',
  WORKER: 'worker',
  TEAM: 'team',
  AREA: 'area',
};

/** Reads `days_overdue`; null for no order of a worklist. */
export function readColumn(text: string): WorklistColumn | null {
  return orderIds.find((id) => id.toLowerCase() === text) ?? null;
}

/** "Sorted by days overdue, descending": for a file and for whoever hears the page. */
export function orderInWords(by: WorklistColumn, descending: boolean): string {
  return `${orders[by]}${descending ? ', descending' : ''}`;
}
