import { compareText } from '../compare-text.ts';
import { dutyStatesByPressing } from '../duties/duty-state-words.ts';
import type { WorklistRow } from './worklist-row.ts';

export const worklistColumns = [
  'PRESSING',
  'NAME',
  'AGE',
  'PLAN',
  'DUTY',
  'STATE',
  'DUE',
  'DAYS_OVERDUE',
  'DAYS_SINCE_SEEN',
  'LAST_SATISFIED',
  'WORKER',
  'TEAM',
  'AREA',
] as const;
export type WorklistColumn = (typeof worklistColumns)[number];

export interface WorklistOrder {
  readonly by: WorklistColumn;
  readonly descending: boolean;
}

export const byPressing: WorklistOrder = { by: 'PRESSING', descending: false };

const pressing = new Map(dutyStatesByPressing.map((state, index) => [state, index]));

type Value = string | number | null;

const valueOf: Readonly<Record<WorklistColumn, (row: WorklistRow) => Value>> = {
  PRESSING: ({ state }) => pressing.get(state) ?? null,
  NAME: ({ name }) => name,
  AGE: ({ years }) => years,
  PLAN: ({ plan }) => plan,
  DUTY: ({ dutyTitle }) => dutyTitle,
  STATE: ({ state }) => pressing.get(state) ?? null,
  DUE: ({ dueOn }) => dueOn,
  DAYS_OVERDUE: ({ daysOverdue }) => daysOverdue,
  DAYS_SINCE_SEEN: ({ daysSinceSeen }) => daysSinceSeen,
  LAST_SATISFIED: ({ lastSatisfied }) => lastSatisfied,
  WORKER: ({ worker }) => worker,
  TEAM: ({ team }) => team,
  AREA: ({ area }) => area,
};

/**
 * In the order asked for; rows without a value come last either way, and rows alike stand by how pressing they are, then
 * by name, so that a window cut from the list is the same every time.
 */
export function orderRows(rows: readonly WorklistRow[], { by, descending }: WorklistOrder): WorklistRow[] {
  const of = valueOf[by];
  const turn = descending ? -1 : 1;
  return rows.toSorted((a, b) => compareValues(of(a), of(b), turn) || comparePressing(a, b));
}

function compareValues(a: Value, b: Value, turn: 1 | -1): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  if (a === b) return 0;
  return a < b ? -turn : turn;
}

function comparePressing(a: WorklistRow, b: WorklistRow): number {
  return (
    (pressing.get(a.state) ?? 0) - (pressing.get(b.state) ?? 0) ||
    (b.daysOverdue ?? 0) - (a.daysOverdue ?? 0) ||
    compareText(a.dueOn ?? '9', b.dueOn ?? '9') ||
    compareText(a.name, b.name) ||
    compareText(a.childId, b.childId) ||
    compareText(a.duty ?? '', b.duty ?? '')
  );
}
