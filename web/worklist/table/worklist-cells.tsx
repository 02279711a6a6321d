import { Link } from 'react-router';

import { classNamesOf } from '../../ui/class-names.ts';
import { dayAsTold } from '../day-as-told.ts';
import type { WorklistRow as Row } from '../file/file-columns.ts';
import { mapOfRow } from '../map-of-row.ts';
import { StateWords } from '../state-words.tsx';
import styles from './worklist-table.module.css';

const names = classNamesOf(styles);

interface WorklistRowProps {
  readonly row: Row;
  /** The day of the list: the map opens on the same. */
  readonly on: string;
}

/** The cells of a row: state, child, duty, days, who, and the sentence that says why. */
export function WorklistCells({ row, on }: WorklistRowProps) {
  return (
    <>
      <div role="gridcell" className={names('state')}>
        <StateWords state={row.state} words={row.stateWords} />
      </div>
      <div role="gridcell" className={names('child')}>
        {row.name}
      </div>
      <div role="gridcell" className={names('age')}>
        {row.age}
      </div>
      <div role="gridcell" className={names('duty')}>
        {row.dutyTitle}
      </div>
      <div role="gridcell" className={names('due')}>
        <Labelled label="Due by">{row.dueOn === null ? null : dayAsTold(row.dueOn)}</Labelled>
      </div>
      <div role="gridcell" className={names('overdue', 'number')}>
        <Labelled label="Days overdue">{row.daysOverdue}</Labelled>
      </div>
      <div role="gridcell" className={names('unseen', 'number')}>
        <Labelled label="Days since seen">{unseenInWords(row)}</Labelled>
      </div>
      <div role="gridcell" className={names('worker')}>
        <Labelled label="Worker">
          {row.worker ?? <span className={names('soft')}>None recorded</span>}
        </Labelled>
      </div>
      <div role="gridcell" className={names('team')}>
        {row.team}
      </div>
      <div role="gridcell" className={names('reason')}>
        <span className={names('clamped')}>
          <MarkWords marks={row.marks} />
          {row.says}
        </span>
      </div>
      <div role="gridcell" className={names('map')}>
        <Link to={mapOfRow(row, on)} tabIndex={-1} aria-label={`Family map of ${row.name}`}>
          Map
        </Link>
      </div>
    </>
  );
}

/** What was found of the row before, where a mark stands. */
function MarkWords({ marks }: Pick<Row, 'marks'>) {
  if (marks?.standing == null) return null;
  const { verdictWords } = marks.standing;
  return (
    <strong>{`Marked ${verdictWords.toLowerCase()}${marks.isCurrent ? '' : ' before it changed'}. `}</strong>
  );
}

/** Where there is no room for headings the cell says what it is. An empty cell says nothing. */
function Labelled({ label, children }: { readonly label: string; readonly children: React.ReactNode }) {
  if (children === null) return null;
  return (
    <>
      <span className={names('label')}>{label} </span>
      {children}
    </>
  );
}

/** "never" only where the record would show it. */
function unseenInWords({ daysSinceSeen, seenIsHeld, isUnborn }: Row): string {
  if (isUnborn) return 'not born';
  if (daysSinceSeen !== null) return String(daysSinceSeen);
  return seenIsHeld ? 'never' : 'not held';
}
