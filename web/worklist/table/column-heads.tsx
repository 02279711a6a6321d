import { ArrowDown, ArrowUp } from 'lucide-react';

import { classNamesOf } from '../../ui/class-names.ts';
import { listColumns, type ListColumn, type WorklistColumn } from '../worklist-columns.ts';
import styles from './worklist-table.module.css';

const names = classNamesOf(styles);

export interface ListOrder {
  readonly by: WorklistColumn;
  readonly descending: boolean;
}

interface ColumnHeadsProps {
  readonly order: ListOrder;
  readonly onOrder: (order: ListOrder) => void;
}

/** The headings, each a button that sorts; pressed again, the other way round. */
export function ColumnHeads({ order, onOrder }: ColumnHeadsProps) {
  return (
    <div role="row" aria-rowindex={1} className={names('heads')}>
      {listColumns.map((column) => (
        <div
          key={column.id}
          role="columnheader"
          className={names('head', column.id)}
          {...(order.by === column.by ? { 'aria-sort': order.descending ? 'descending' : 'ascending' } : {})}
        >
          <button type="button" className={names('sort')} onClick={() => onOrder(nextOrder(column, order))}>
            {column.label}
            {order.by === column.by ? <SortSign descending={order.descending} /> : null}
          </button>
        </div>
      ))}
      <div role="columnheader" className={names('head', 'reason')}>
        Reason
      </div>
      <div role="columnheader" className={names('head', 'map')}>
        <span className={names('spoken')}>Family map</span>
      </div>
    </div>
  );
}

/** The same column again turns the order round; another begins the way that column is mostly asked. */
export function nextOrder({ by, firstDescending }: ListColumn, order: ListOrder): ListOrder {
  return { by, descending: order.by === by ? !order.descending : firstDescending };
}

function SortSign({ descending }: { readonly descending: boolean }) {
  return descending ? <ArrowDown aria-hidden size={16} /> : <ArrowUp aria-hidden size={16} />;
}
