import { useCallback, useEffect } from 'react';

import { ActionButton } from '../ui/action-button.tsx';
import { RowMark } from '../standing/row-mark.tsx';
import { classNamesOf } from '../ui/class-names.ts';
import { FailureNotice } from '../ui/failure-notice.tsx';
import { Notice } from '../ui/notice.tsx';
import { RowDetails } from './details/row-details.tsx';
import type { WorklistRow } from './file/file-columns.ts';
import { indexOfRow, rowAt, type RowWindows } from './row-windows.ts';
import { WorklistTable } from './table/worklist-table.tsx';
import { useRowWindows } from './use-row-windows.ts';
import type { WorklistViewProps } from './worklist-view.tsx';
import styles from './worklist-view.module.css';

const names = classNamesOf(styles);

interface ListTabProps extends WorklistViewProps {
  readonly openedAt: number;
  readonly onOpened: () => void;
  readonly isNarrowed: boolean;
  readonly onClear: () => void;
}

/** The rows, and beside them the details of the open one. */
export function ListTab(props: ListTabProps) {
  const { held, list, asked, isBehind, onChanged } = props;
  const { address, go } = held;
  const { windows, want, failure } = useRowWindows(list, asked, onChanged);
  const at = placeOfOpen(props, windows);
  const open = at === null ? null : rowAt(windows, at);
  useEffect(() => {
    if (at !== null && open === null && !isBehind) want(at, at);
  }, [at, open, isBehind, want]);
  const close = useCallback(() => go({ rowId: null }, 'inPlace'), [go]);
  if (list.total === 0) return <NothingListed isNarrowed={props.isNarrowed} onClear={props.onClear} />;
  return (
    <div className={names('list', open !== null && 'with-details')}>
      {failure === null ? null : <FailureNotice failure={failure} onRetry={onChanged} />}
      <WorklistTable
        total={list.total}
        rowAt={(index) => rowAt<WorklistRow>(windows, index)}
        onShown={want}
        on={list.on}
        question={JSON.stringify(asked)}
        order={address}
        onOrder={(order) => go(order)}
        openId={address.rowId}
        openAt={at}
        onOpen={({ id }) => {
          go({ rowId: id }, 'inPlace');
          props.onOpened();
        }}
        onClose={close}
        isBehind={isBehind}
      />
      {open === null ? null : (
        <aside className={names('aside')} aria-label="Details of the open row">
          <RowDetails row={open} on={list.on} openedAt={props.openedAt} onClose={close}>
            <RowMark key={`${open.id} ${list.on}`} rowId={open.id} asOf={address.on} onMarked={onChanged} />
          </RowDetails>
        </aside>
      )}
    </div>
  );
}

/** Where the open row stands: among the rows that are there, or as the server told with the list. */
function placeOfOpen({ held, list, placeOf }: ListTabProps, windows: RowWindows<WorklistRow>): number | null {
  const { rowId } = held.address;
  if (rowId === null) return null;
  return indexOfRow(windows, rowId) ?? (placeOf === rowId ? list.place : null);
}

function NothingListed({ isNarrowed, onClear }: Pick<ListTabProps, 'isNarrowed' | 'onClear'>) {
  return (
    <div className={names('nothing')}>
      {isNarrowed ? (
        <Notice title="No row matches all of these filters on this day.">
          <p>
            <ActionButton onPress={onClear}>Clear all</ActionButton>
          </p>
        </Notice>
      ) : (
        <Notice title="No child is open to the authority on this day.">
          <p>
            Children stand here who have a plan, a placement or another duty towards them. A fictional
            authority to try this with is made by <code>npm run seed -- --authority small</code>.
          </p>
        </Notice>
      )}
    </div>
  );
}
