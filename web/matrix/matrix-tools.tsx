import { useState } from 'react';

import type { ContactMatrix } from '../../api/domain/matrix/contact-matrix.ts';
import { periodAsked } from '../../api/domain/matrix/matrix-as-table.ts';
import { upperFirst } from '../../api/domain/words/lists-in-words.ts';
import { useFamilyScreen } from '../family/family-screen.ts';
import { useMapView } from '../family/map-view.ts';
import { ActionButton } from '../ui/action-button.tsx';
import { classNamesOf } from '../ui/class-names.ts';
import { columnOrders, matrixPeriods, type ColumnOrder } from './matrix-address.ts';
import styles from './matrix-view.module.css';
import { copyTable, saveTable } from './take-table.ts';

const names = classNamesOf(styles);

const orderWords: Readonly<Record<ColumnOrder, string>> = {
  name: 'by name',
  latest: 'latest contact first',
  most: 'most contacts first',
};

/** By whom, over what period, in what order, and how to take the table along. */
export function MatrixTools({ matrix }: { readonly matrix: ContactMatrix }) {
  const { matrix: asked, setMatrix } = useMapView();
  const { look, reportCopied } = useFamilyScreen();
  const [said, setSaid] = useState('');
  const childIds = matrix.rows.map(({ child }) => child.id);
  const copy = async () => {
    const isCopied = await copyTable(matrix);
    if (isCopied) reportCopied(childIds);
    setSaid(
      isCopied
        ? 'Copied: paste it into a spreadsheet.'
        : 'This browser does not let the page copy. Save it instead.',
    );
  };
  const save = () => {
    saveTable(matrix, look.family.focusId ?? 'all');
    reportCopied(childIds);
    setSaid('Saved among your downloads. It is OFFICIAL-SENSITIVE.');
  };
  return (
    <div className={names('tools')}>
      <div className={names('group')} role="group" aria-label="By whom">
        {(['agency', 'professional'] as const).map((by) => (
          <ActionButton
            key={by}
            pressed={asked.by === by}
            onPress={() => setMatrix({ ...asked, by, rowsBy: null })}
          >
            {by === 'agency' ? 'Agencies' : 'Professionals'}
          </ActionButton>
        ))}
      </div>
      <label className={names('field')}>
        Over
        <select
          value={String(asked.days)}
          onChange={(event) => setMatrix({ ...asked, days: daysOf(event.target.value) })}
        >
          {[...new Set([...matrixPeriods, asked.days])].map((days) => (
            <option key={String(days)} value={String(days)}>
              {upperFirst(periodAsked(days))}
            </option>
          ))}
        </select>
      </label>
      <label className={names('field')}>
        Columns
        <select
          value={asked.columnsBy}
          onChange={(event) => {
            const columnsBy = columnOrders.find((order) => order === event.target.value);
            if (columnsBy !== undefined) setMatrix({ ...asked, columnsBy });
          }}
        >
          {columnOrders.map((order) => (
            <option key={order} value={order}>
              {orderWords[order]}
            </option>
          ))}
        </select>
      </label>
      <div className={names('group')} role="group" aria-label="Take the table along">
        <ActionButton onPress={() => void copy()}>Copy table</ActionButton>
        <ActionButton onPress={save}>Save as CSV</ActionButton>
      </div>
      <p role="status" className={names('said')}>
        {said}
      </p>
    </div>
  );
}

function daysOf(value: string): number | null {
  return value === 'null' ? null : Number(value);
}
