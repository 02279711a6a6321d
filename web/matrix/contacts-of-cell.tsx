import { useEffect, useRef } from 'react';

import { inWords } from '../../api/domain/calendar-date.ts';
import type { ContactMatrix } from '../../api/domain/matrix/contact-matrix.ts';
import { contactsBehind } from '../../api/domain/matrix/contacts-behind.ts';
import { useFamilyScreen } from '../family/family-screen.ts';
import { ActionButton } from '../ui/action-button.tsx';
import { classNamesOf } from '../ui/class-names.ts';
import type { OpenedCell } from './matrix-grid.tsx';
import styles from './matrix-view.module.css';

const names = classNamesOf(styles);

interface ContactsOfCellProps {
  readonly matrix: ContactMatrix;
  readonly opened: OpenedCell;
  readonly onClose: () => void;
}

/** The contacts that a cell counts, the latest first, each in a sentence. */
export function ContactsOfCell({ matrix, opened, onClose }: ContactsOfCellProps) {
  const { look } = useFamilyScreen();
  const heading = useRef<HTMLHeadingElement>(null);
  const { childId, columnId } = opened;
  useEffect(() => heading.current?.focus(), [childId, columnId]);
  const at = matrix.columns.findIndex(({ id }) => id === columnId);
  const row = matrix.rows.find(({ child }) => child.id === childId);
  const column = matrix.columns[at];
  const cell = columnId === null ? row?.total : row?.cells[at];
  if (row === undefined || cell === undefined) return null;
  const { contacts, folded } = contactsBehind(look.family, matrix, childId, columnId);
  return (
    <section
      className={names('behind')}
      aria-labelledby="contacts-of-cell"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onClose();
      }}
    >
      <header className={names('behind-head')}>
        <h2 id="contacts-of-cell" ref={heading} tabIndex={-1} className={names('behind-title')}>
          {row.called} and {column?.name ?? 'anybody'}
        </h2>
        <ActionButton onPress={onClose}>Close</ActionButton>
      </header>
      <p>{cell.says}</p>
      {column === undefined ? null : <p className={names('soft')}>{column.held}.</p>}
      <ul className={names('contacts')}>
        {contacts.map(({ id, on, says }) => (
          <li key={id}>
            {inWords(on)}: {says}
          </li>
        ))}
      </ul>
      {folded === '' ? null : <p className={names('soft')}>{folded}</p>}
    </section>
  );
}
