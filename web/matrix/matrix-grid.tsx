import type { ReactNode } from 'react';

import type { ContactMatrix, MatrixCell } from '../../api/domain/matrix/contact-matrix.ts';
import type { PersonId } from '../../api/domain/ids.ts';
import { periodAsked } from '../../api/domain/matrix/matrix-as-table.ts';
import { classNamesOf } from '../ui/class-names.ts';
import type { RowOrder } from './matrix-address.ts';
import { CellWords } from './matrix-cell.tsx';
import styles from './matrix-grid.module.css';
import { useGridKeys, type Slot } from './use-grid-keys.ts';

const names = classNamesOf(styles);

/** A child with a column, or with anybody. */
export interface OpenedCell {
  readonly childId: PersonId;
  /** Null: with anybody. */
  readonly columnId: string | null;
}

interface MatrixGridProps {
  readonly matrix: ContactMatrix;
  readonly rowsBy: RowOrder | null;
  readonly selectedIds: readonly string[];
  readonly opened: OpenedCell | null;
  readonly onOpen: (cell: OpenedCell) => void;
  readonly onSelect: (childId: PersonId) => void;
  /** `name`, `total` or the id of a column. */
  readonly onSort: (key: string) => void;
}

/** The heads are the first row and column of the grid: 0 the names, 1 anybody, then a column each. */
export function MatrixGrid(props: MatrixGridProps) {
  const { matrix, onOpen, onSelect, onSort } = props;
  const { columns, rows } = matrix;
  const keyAt = (column: number) =>
    column === 0 ? 'name' : column === 1 ? 'total' : (columns[column - 2]?.id ?? 'total');
  const press = ({ row, column }: Slot) => {
    const child = rows[row - 1]?.child;
    if (row === 0) onSort(keyAt(column));
    else if (child === undefined) return;
    else if (column === 0) onSelect(child.id);
    else onOpen({ childId: child.id, columnId: column === 1 ? null : keyAt(column) });
  };
  const size = { rows: rows.length + 2, columns: columns.length + 2 };
  const { grid, onKeyDown, slotProps } = useGridKeys(size, press);
  return (
    <table
      ref={grid}
      role="grid"
      aria-label={`Contacts of each child by ${matrix.by}, ${periodAsked(matrix.days)}`}
      aria-rowcount={size.rows}
      aria-colcount={size.columns}
      className={names('grid')}
      onKeyDown={onKeyDown}
    >
      <Heads {...props} slotProps={slotProps} />
      <tbody>
        {rows.map((row, index) => (
          <Row key={row.child.id} {...props} row={row} at={index + 1} slotProps={slotProps} />
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th
            role="rowheader"
            scope="row"
            className={names('name')}
            {...slotProps({ row: size.rows - 1, column: 0 })}
          >
            Any child
          </th>
          <td
            role="gridcell"
            className={names('cell', 'total')}
            {...slotProps({ row: size.rows - 1, column: 1 })}
          />
          {columns.map(({ id, name, total }, index) => (
            <Cell
              key={id}
              cell={total}
              label={`Any child and ${name}: ${total.says}`}
              on={matrix.on}
              slot={slotProps({ row: size.rows - 1, column: index + 2 })}
            />
          ))}
        </tr>
      </tfoot>
    </table>
  );
}

type SlotProps = ReturnType<typeof useGridKeys>['slotProps'];
type WithSlots = MatrixGridProps & { readonly slotProps: SlotProps };

function Heads({ matrix, rowsBy, slotProps }: WithSlots) {
  const head = (key: string, column: number, content: ReactNode, className: string) => (
    <th
      key={key}
      role="columnheader"
      scope="col"
      aria-sort={rowsBy?.key !== key ? 'none' : rowsBy.latest ? 'descending' : 'ascending'}
      className={names('head', className)}
      {...slotProps({ row: 0, column })}
    >
      {content}
      {rowsBy?.key === key ? <span className={names('order')}>{orderWords(key, rowsBy.latest)}</span> : null}
    </th>
  );
  return (
    <thead>
      <tr>
        {head('name', 0, 'Child', 'corner')}
        {head('total', 1, 'Anybody', 'anybody')}
        {matrix.columns.map(({ id, name, about, held }, index) =>
          head(
            id,
            index + 2,
            <span title={`${name}${about === '' ? '' : `, ${about}`}. ${held}`}>
              {name}
              {about === '' ? null : <span className={names('about')}>{about}</span>}
            </span>,
            'column',
          ),
        )}
      </tr>
    </thead>
  );
}

function orderWords(key: string, latest: boolean): string {
  if (key === 'name') return latest ? '▼ Z to A' : '▲ A to Z';
  return latest ? '▼ latest first' : '▲ longest ago first';
}

interface RowProps extends WithSlots {
  readonly row: ContactMatrix['rows'][number];
  readonly at: number;
}

function Row({ matrix, row, at, selectedIds, opened, slotProps }: RowProps) {
  const { child, cells, total } = row;
  const isSelected = selectedIds.includes(child.id);
  const isOpened = (columnId: string | null) => opened?.childId === child.id && opened.columnId === columnId;
  return (
    <tr aria-selected={isSelected} className={names(isSelected && 'selected')}>
      <th role="rowheader" scope="row" className={names('name')} {...slotProps({ row: at, column: 0 })}>
        <span title={child.name}>
          {row.called}, {child.ageInWords}
        </span>
      </th>
      <Cell
        cell={total}
        label={`${row.called} and anybody: ${total.says}`}
        on={matrix.on}
        isTotal
        isOpened={isOpened(null)}
        slot={slotProps({ row: at, column: 1 })}
      />
      {matrix.columns.map(({ id, name }, index) => {
        const cell = cells[index];
        if (cell === undefined) return null;
        const works = cell.worksWith ? ', who works with them' : '';
        return (
          <Cell
            key={id}
            cell={cell}
            label={`${row.called} and ${name}${works}: ${cell.says}`}
            on={matrix.on}
            isOpened={isOpened(id)}
            slot={slotProps({ row: at, column: index + 2 })}
          />
        );
      })}
    </tr>
  );
}

interface CellProps {
  readonly cell: MatrixCell;
  readonly label: string;
  readonly on: ContactMatrix['on'];
  readonly slot: ReturnType<SlotProps>;
  readonly isTotal?: boolean;
  readonly isOpened?: boolean;
}

function Cell({ cell, label, on, slot, isTotal = false, isOpened = false }: CellProps) {
  return (
    <td
      role="gridcell"
      data-opened={isOpened}
      title={label}
      className={names(
        'cell',
        cell.state,
        cell.worksWith && 'works',
        isTotal && 'total',
        isOpened && 'opened',
      )}
      {...slot}
    >
      <span aria-hidden className={names('words')}>
        <CellWords cell={cell} on={on} />
      </span>
      <span className={names('spoken')}>{label}</span>
    </td>
  );
}
