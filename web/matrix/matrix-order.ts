import { compareText } from '../../api/domain/compare-text.ts';
import type {
  ContactMatrix,
  MatrixCell,
  MatrixColumnTold,
  MatrixRow,
} from '../../api/domain/matrix/contact-matrix.ts';
import type { MatrixAddress, RowOrder } from './matrix-address.ts';

/** The same matrix with its children and its columns in the order asked for. */
export function inOrder(matrix: ContactMatrix, { rowsBy, columnsBy }: MatrixAddress): ContactMatrix {
  const order = columnOrder(matrix.columns, columnsBy);
  const rows = matrix.rows.map((row) => ({ ...row, cells: order.flatMap((at) => row.cells[at] ?? []) }));
  const columns = order.flatMap((at) => matrix.columns[at] ?? []);
  return { ...matrix, columns, rows: rowsBy === null ? rows : sortedRows(rows, columns, rowsBy) };
}

function columnOrder(columns: readonly MatrixColumnTold[], by: MatrixAddress['columnsBy']): number[] {
  const places = columns.map((_, at) => at);
  if (by === 'name') return places;
  const total = (at: number) => columns[at]?.total;
  return places.toSorted((a, b) => {
    const latest = compareText(total(b)?.lastOn ?? '', total(a)?.lastOn ?? '');
    return by === 'latest' ? latest : (total(b)?.contacts ?? 0) - (total(a)?.contacts ?? 0) || latest;
  });
}

/** Longest ago first: no contact recorded before any; of whom nothing is held they come last, either way round. */
function sortedRows(
  rows: readonly MatrixRow[],
  columns: readonly MatrixColumnTold[],
  { key, latest }: RowOrder,
): MatrixRow[] {
  if (key === 'name') {
    const byName = rows.toSorted((a, b) => compareText(a.child.name, b.child.name));
    return latest ? byName.reverse() : byName;
  }
  const at = columns.findIndex(({ id }) => id === key);
  const cellOf = ({ cells, total }: MatrixRow) => (at < 0 ? total : cells[at]);
  const isUntold = (cell: MatrixCell | undefined) => cell?.state === 'not-held';
  return rows.toSorted((a, b) => {
    const [one, other] = [cellOf(a), cellOf(b)];
    const untold = Number(isUntold(one)) - Number(isUntold(other));
    const byDay = compareText(one?.lastOn ?? '', other?.lastOn ?? '');
    return untold || (latest ? -byDay : byDay);
  });
}

/** Pressing a head: longest ago first, then the latest first, then as before. */
export function nextOrder(rowsBy: RowOrder | null, key: string): RowOrder | null {
  if (rowsBy?.key !== key) return { key, latest: false };
  return rowsBy.latest ? null : { key, latest: true };
}
