import type { MatrixBy } from '../../api/domain/matrix/matrix-columns.ts';

/** What the table of contacts shows, as the address bar holds it. */
export interface MatrixAddress {
  readonly by: MatrixBy;
  /** How many days back; null: everything held. */
  readonly days: number | null;
  /** What the children are ordered by; null: the eldest first. */
  readonly rowsBy: RowOrder | null;
  readonly columnsBy: ColumnOrder;
}

/** `total`, or the id of a column; `latest` turns it round: whoever was in touch last comes first. */
export interface RowOrder {
  readonly key: string;
  readonly latest: boolean;
}

export const columnOrders = ['name', 'latest', 'most'] as const;
export type ColumnOrder = (typeof columnOrders)[number];

export const matrixPeriods: readonly (number | null)[] = [30, 90, 180, 365, null];
const usualDays = 180;
const mostDays = 3660;

export const firstMatrix: MatrixAddress = { by: 'agency', days: usualDays, rowsBy: null, columnsBy: 'most' };

/** Reads `by=professional&over=90&rows=total&columns=latest`; `over=all` is everything held, `rows=-total` turned round. */
export function readMatrix(search: URLSearchParams): MatrixAddress {
  return {
    by: search.get('by') === 'professional' ? 'professional' : 'agency',
    days: readDays(search.get('over') ?? ''),
    rowsBy: readRows(search.get('rows') ?? ''),
    columnsBy: columnOrders.find((order) => order === search.get('columns')) ?? firstMatrix.columnsBy,
  };
}

export function writeMatrix({ by, days, rowsBy, columnsBy }: MatrixAddress, search: URLSearchParams): void {
  if (by !== firstMatrix.by) search.set('by', by);
  if (days !== usualDays) search.set('over', days === null ? 'all' : String(days));
  if (rowsBy !== null) search.set('rows', `${rowsBy.latest ? '-' : ''}${rowsBy.key}`);
  if (columnsBy !== firstMatrix.columnsBy) search.set('columns', columnsBy);
}

/** What of these cannot be read, with what is shown instead. */
export function matrixFaults(search: URLSearchParams): string[] {
  const is = (name: string, known: (text: string) => boolean) => {
    const text = search.get(name);
    return text === null || known(text);
  };
  return [
    ...(is('by', (text) => text === 'agency' || text === 'professional')
      ? []
      : ['Contacts are told by agency or by professional (by=…): they are told by agency.']),
    ...(is('over', (text) => text === 'all' || isDays(text))
      ? []
      : [`Contacts are told over 1 to ${mostDays} days or over all (over=…): ${usualDays} days are shown.`]),
    ...(is('columns', (text) => columnOrders.some((order) => order === text))
      ? []
      : [
          `Columns are ordered by ${columnOrders.join(', ')} (columns=…): those with most contacts come first.`,
        ]),
  ];
}

function readDays(text: string): number | null {
  if (text === 'all') return null;
  return isDays(text) ? Number(text) : usualDays;
}

function isDays(text: string): boolean {
  return /^\d{1,4}$/.test(text) && Number(text) >= 1 && Number(text) <= mostDays;
}

function readRows(text: string): RowOrder | null {
  const latest = text.startsWith('-');
  const key = latest ? text.slice(1) : text;
  return key === '' || key.length > 200 ? null : { key, latest };
}
