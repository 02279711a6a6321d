import { useState } from 'react';

import { inWords, type CalendarDate } from '../../api/domain/calendar-date.ts';
import type { DayRange } from '../family/day-range.ts';
import { readTypedDate } from '../family/typed-date.ts';
import { classNamesOf } from '../ui/class-names.ts';
import styles from './date-control.module.css';

const names = classNamesOf(styles);

interface DayFieldProps {
  readonly on: CalendarDate;
  readonly range: DayRange;
  readonly onSet: (on: CalendarDate) => void;
}

const earliest = '1850-01-01';

/** A date typed as it is said, taken up on Enter or on leaving the field. What cannot be read is said, never guessed. */
export function DayField({ on, range, onSet }: DayFieldProps) {
  const [typed, setTyped] = useState<string>(inWords(on));
  const [fault, setFault] = useState('');
  const take = () => {
    const day = readTypedDate(typed);
    if (day === null || day < earliest) {
      setFault('Type a date such as 30 June 2026 or 30/06/2026.');
      return;
    }
    setFault(day > range.last ? `Nothing after ${inWords(range.last)} is held here.` : '');
    if (day === on) setTyped(inWords(on));
    else if (day <= range.last) onSet(day);
  };
  return (
    <span className={names('day-field')}>
      <input
        type="text"
        aria-label="Date looked at"
        aria-invalid={fault !== ''}
        aria-describedby="date-fault"
        className={names('field')}
        value={typed}
        spellCheck={false}
        autoComplete="off"
        onFocus={(event) => event.target.select()}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={take}
        onKeyDown={(event) => {
          if (event.key === 'Enter') take();
        }}
      />
      <span id="date-fault" role="alert" className={names('fault')}>
        {fault}
      </span>
    </span>
  );
}
