import { daysBetween, daysInWords, type CalendarDate } from '../../api/domain/calendar-date.ts';
import type { MatrixCell } from '../../api/domain/matrix/contact-matrix.ts';
import { classNamesOf } from '../ui/class-names.ts';
import styles from './matrix-grid.module.css';

const names = classNamesOf(styles);

/** How long ago, how often, alone or not: in short; the whole sentence is the name of the cell. */
export function CellWords({ cell, on }: { readonly cell: MatrixCell; readonly on: CalendarDate }) {
  const { contacts, lastOn, state, worksWith } = cell;
  if (contacts > 0 && lastOn !== null) {
    return (
      <>
        <strong>{agoInShort(daysBetween(lastOn, on))}</strong>
        <span>{countsInShort(cell)}</span>
      </>
    );
  }
  const words = emptyWords[state];
  return (
    <>
      <span className={names(worksWith ? 'gap' : 'none')}>{words}</span>
      {worksWith && state === 'none' ? <span>works with</span> : null}
    </>
  );
}

const emptyWords: Readonly<Record<MatrixCell['state'], string>> = {
  contacts: '',
  none: 'none',
  part: 'none, held in part',
  'not-held': 'not held',
};

function agoInShort(days: number): string {
  return days === 0 ? 'today' : daysInWords(days);
}

/** "20×, 5 alone"; "1×, not seen". */
function countsInShort({ contacts, timesSeen, timesAlone, isAtLeast }: MatrixCell): string {
  const count = `${isAtLeast ? 'at least ' : ''}${contacts}×`;
  if (timesAlone > 0) return `${count}, ${timesAlone} alone`;
  return timesSeen === 0 && !isAtLeast ? `${count}, not seen` : count;
}
