import { useEffect, useMemo, useRef, useState } from 'react';

import { inWords } from '../../api/domain/calendar-date.ts';
import { contactMatrix } from '../../api/domain/matrix/contact-matrix.ts';
import { listInWords } from '../../api/domain/words/lists-in-words.ts';
import { useFamilyScreen } from '../family/family-screen.ts';
import { useMapView } from '../family/map-view.ts';
import { classNamesOf } from '../ui/class-names.ts';
import { ContactsOfCell } from './contacts-of-cell.tsx';
import { MatrixGrid, type OpenedCell } from './matrix-grid.tsx';
import { inOrder, nextOrder } from './matrix-order.ts';
import { MatrixTools } from './matrix-tools.tsx';
import styles from './matrix-view.module.css';

const names = classNamesOf(styles);

/** Every child with every professional or agency: when last in touch, how often, alone or not. */
export function MatrixView() {
  const { look, selectedIds, select, showAgency } = useFamilyScreen();
  const { matrix: asked, setMatrix } = useMapView();
  const [opened, setOpened] = useState<OpenedCell | null>(null);
  const frame = useRef<HTMLDivElement>(null);
  const { by, days } = asked;
  const whole = useMemo(() => contactMatrix(look.family, { by, days }), [look.family, by, days]);
  const matrix = useMemo(() => inOrder(whole, asked), [whole, asked]);
  const open = (cell: OpenedCell) => {
    setOpened(cell);
    if (!selectedIds.includes(cell.childId)) select([cell.childId]);
    showAgency(whole.columns.find(({ id }) => id === cell.columnId)?.agencyId ?? null);
  };
  // The list below takes room of the table: the cell that it is of stays in view.
  useEffect(() => {
    frame.current
      ?.querySelector('[data-opened="true"]')
      ?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [opened]);
  const close = () => {
    setOpened(null);
    frame.current?.querySelector<HTMLElement>('[role="grid"] [tabindex="0"]')?.focus();
  };
  return (
    <section className={names('view')} aria-label="Contacts of each child">
      <MatrixTools matrix={matrix} />
      <p className={names('about')}>
        As at {inWords(matrix.on)}
        {matrix.from === null ? ', everything held' : `, since ${inWords(matrix.from)}`}. Each cell: how long
        ago the last contact, how often. Bar: works with the child. Press a head to order the children, a cell
        to list its contacts.
      </p>
      <AgeOpen />
      {matrix.rows.length === 0 ? (
        <p className={names('about')}>No child is in this family on this date.</p>
      ) : (
        <div ref={frame} className={names('frame')}>
          <MatrixGrid
            matrix={matrix}
            rowsBy={asked.rowsBy}
            selectedIds={selectedIds}
            opened={opened}
            onOpen={open}
            onSelect={(id) => select(selectedIds.includes(id) && selectedIds.length === 1 ? [] : [id])}
            onSort={(key) => setMatrix({ ...asked, rowsBy: nextOrder(asked.rowsBy, key) })}
          />
        </div>
      )}
      {opened === null ? null : <ContactsOfCell matrix={matrix} opened={opened} onClose={close} />}
    </section>
  );
}

/** Those who may be children stand in no row, and are not left out in silence. */
function AgeOpen() {
  const { people } = useFamilyScreen().look.family;
  const open = people.filter(({ isAgeOpen, isDead }) => isAgeOpen && !isDead);
  if (open.length === 0) return null;
  const who = open.length > 3 ? `${open.length} people` : listInWords(open.map(({ name }) => name));
  return (
    <p className={names('about')}>
      Age not recorded, so it cannot be said whether they are children, and not in this table: {who}.
    </p>
  );
}
