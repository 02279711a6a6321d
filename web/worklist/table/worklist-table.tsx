import { useEffect, useRef, useState } from 'react';

import { classNamesOf } from '../../ui/class-names.ts';
import type { WorklistRow } from '../file/file-columns.ts';
import { listColumns } from '../worklist-columns.ts';
import { answerRowKeys } from './answer-row-keys.ts';
import { ColumnHeads, type ListOrder } from './column-heads.tsx';
import { drawnRows } from './shown-rows.ts';
import { useListLayout } from './use-list-layout.ts';
import { useListWindow } from './use-list-window.ts';
import { WorklistCells } from './worklist-cells.tsx';
import styles from './worklist-table.module.css';

const names = classNamesOf(styles);

export interface WorklistTableProps {
  readonly total: number;
  readonly rowAt: (index: number) => WorklistRow | null;
  /** Told which rows are drawn, so that those that are not there yet can be fetched. */
  readonly onShown: (from: number, to: number) => void;
  /** The day that the list tells of. */
  readonly on: string;
  /** The same for the same filters, order and day. */
  readonly question: string;
  readonly order: ListOrder;
  readonly onOrder: (order: ListOrder) => void;
  /** The row whose details are open, and where it stands as far as that is known. */
  readonly openId: string | null;
  readonly openAt: number | null;
  readonly onOpen: (row: WorklistRow) => void;
  readonly onClose: () => void;
  /** Another list is on its way. */
  readonly isBehind: boolean;
}

/** With the reason and the way to the map, which do not sort. */
const columnCount = listColumns.length + 2;

/** The list: a grid of which only the rows in view are drawn, walked with the arrow keys. */
export function WorklistTable(props: WorklistTableProps) {
  const { total, rowAt, openId, openAt, question, isBehind } = props;
  const body = useRef<HTMLDivElement>(null);
  const { layout, rowHeight } = useListLayout(body);
  const view = useListWindow(body, { total, rowHeight, question, beginAt: openAt });
  const [active, setActive] = useActiveRow(total, question, openAt);
  const wantsFocus = useRef<number | null>(null);
  useEffect(() => {
    if (wantsFocus.current === null) return;
    body.current
      ?.querySelector<HTMLElement>(`[data-index="${wantsFocus.current}"]`)
      ?.focus({ preventScroll: true });
    wantsFocus.current = null;
  });
  useReportShown(view.shown, props.onShown, isBehind);
  const open = (index: number) => {
    const row = rowAt(index);
    if (row !== null) props.onOpen(row);
  };
  const move = (index: number) => {
    wantsFocus.current = index;
    view.bring(index);
    setActive(index);
  };
  return (
    <div
      role="grid"
      aria-label="Children and what is due"
      aria-rowcount={total + 1}
      aria-colcount={columnCount}
      aria-busy={isBehind}
      className={names('grid', layout, isBehind && 'behind')}
      onKeyDown={(event) =>
        answerRowKeys(event, {
          active,
          total,
          page: view.page(),
          onMove: move,
          onOpen: open,
          onClose: props.onClose,
        })
      }
    >
      <div role="rowgroup" className={names('top')}>
        <ColumnHeads order={props.order} onOrder={props.onOrder} />
      </div>
      <div ref={body} role="rowgroup" className={names('body')} onScroll={view.onScroll}>
        <div role="presentation" className={names('length')} style={{ height: total * rowHeight }}>
          {drawnRows(view.shown, active, total).map((index) => {
            const row = rowAt(index);
            const isOpen = row !== null && row.id === openId;
            return (
              <div
                key={index}
                role="row"
                aria-rowindex={index + 2}
                aria-selected={isOpen}
                data-index={index}
                tabIndex={index === active ? 0 : -1}
                className={names('row', isOpen && 'open')}
                style={{ height: rowHeight, transform: `translateY(${index * rowHeight}px)` }}
                onFocus={() => setActive(index)}
                onClick={() => open(index)}
              >
                {row === null ? <Coming /> : <WorklistCells row={row} on={props.on} />}
              </div>
            );
          })}
        </div>
      </div>
    </div>
  );
}

/** The row that Tab leads to: the one last looked at, the first of another question. */
function useActiveRow(total: number, question: string, openAt: number | null) {
  const [kept, setKept] = useState({ question, index: openAt ?? 0 });
  const index = kept.question === question ? kept.index : 0;
  const setActive = (to: number) => setKept({ question, index: to });
  return [Math.max(0, Math.min(index, total - 1)), setActive] as const;
}

/** Rows scrolled past in an instant are not fetched. */
const restsFor = 60;

function useReportShown(
  { from, to }: { from: number; to: number },
  onShown: (from: number, to: number) => void,
  isBehind: boolean,
) {
  useEffect(() => {
    if (isBehind) return;
    const timer = setTimeout(() => onShown(from, to), restsFor);
    return () => clearTimeout(timer);
  }, [from, to, onShown, isBehind]);
}

function Coming() {
  return (
    <div role="gridcell" aria-colspan={columnCount} className={names('coming')}>
      Fetching this row…
    </div>
  );
}
