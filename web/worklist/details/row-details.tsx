import { X } from 'lucide-react';
import { useEffect, useRef, type ReactNode } from 'react';
import { Link } from 'react-router';

import { daysInWords } from '../../../api/domain/calendar-date.ts';
import { ActionButton } from '../../ui/action-button.tsx';
import { classNamesOf } from '../../ui/class-names.ts';
import { dayAsTold } from '../day-as-told.ts';
import type { WorklistRow } from '../file/file-columns.ts';
import { mapOfRow } from '../map-of-row.ts';
import { StateWords } from '../state-words.tsx';
import styles from './row-details.module.css';
import { aloneInWords, lastSeenInWords, satisfiedInWords } from './seen-in-words.ts';

const names = classNamesOf(styles);

interface RowDetailsProps {
  readonly row: WorklistRow;
  /** The day that the list tells of. */
  readonly on: string;
  /** Grows each time the details were asked for: then their heading takes the focus. */
  readonly openedAt: number;
  readonly onClose: () => void;
  /** What else there is to do with the row, such as marking it: stands after the reason. */
  readonly children?: ReactNode;
}

/** Everything that a row says, in full, and the way to the child's family. */
export function RowDetails({ row, on, openedAt, onClose, children }: RowDetailsProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (openedAt > 0) heading.current?.focus();
  }, [openedAt, row.id]);
  return (
    <section className={names('details')} aria-labelledby="row-details">
      <header className={names('head')}>
        <div>
          <h2 id="row-details" ref={heading} tabIndex={-1} className={names('title')}>
            {row.name}
          </h2>
          <p className={names('soft')}>{row.age}</p>
        </div>
        <ActionButton look="sign" label="Close the details" onPress={onClose}>
          <X aria-hidden size={20} />
        </ActionButton>
      </header>
      <p>
        <Link to={mapOfRow(row, on)} className={names('way')}>
          Open the family map
        </Link>
      </p>
      <section className={names('section')}>
        <h3 className={names('heading')}>{row.dutyTitle}</h3>
        <p>
          <StateWords state={row.state} words={row.stateWords} />
        </p>
        <p>{row.says}</p>
        {row.notes.length === 0 ? null : (
          <ul className={names('notes')}>
            {row.notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        )}
      </section>
      {children}
      <Facts row={row} />
      <section className={names('section')}>
        <h3 className={names('heading')}>Rule</h3>
        <p>{row.rule}</p>
      </section>
    </section>
  );
}

function Facts({ row }: Pick<RowDetailsProps, 'row'>) {
  const facts: readonly (readonly [string, string])[] = [
    ['Rests on', row.plan ?? 'No plan, placement or notice is recorded.'],
    ['Due by', row.dueOn === null ? 'No day is due.' : `${dayAsTold(row.dueOn)}${overdueInWords(row)}`],
    ['Last one that counts', satisfiedInWords(row)],
    ['Last seen by anyone', lastSeenInWords(row)],
    ['Last seen alone', aloneInWords(row)],
    ['Allocated worker', row.worker ?? 'None is recorded.'],
    ['Team', row.team === null ? 'None is recorded.' : [row.team, row.area].filter(Boolean).join(', ')],
  ];
  return (
    <section className={names('section')}>
      <h3 className={names('heading')}>What is recorded</h3>
      <dl className={names('facts')}>
        {facts.map(([name, says]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{says}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function overdueInWords({ daysOverdue, workingDaysOverdue }: WorklistRow): string {
  if (daysOverdue === null) return '';
  const working = workingDaysOverdue === null ? '' : ` (${workingDaysOverdue} working)`;
  return `, ${daysInWords(daysOverdue)} ago${working}`;
}
