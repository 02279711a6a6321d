import { ChevronLeft, ChevronRight, ChevronsLeft, ChevronsRight } from 'lucide-react';

import { addDays, addMonths, calendarDate, type CalendarDate } from '../../../api/domain/calendar-date.ts';
import { DayField } from '../../panels/day-field.tsx';
import { ActionButton } from '../../ui/action-button.tsx';
import { classNamesOf } from '../../ui/class-names.ts';
import styles from './worklist-head.module.css';

const names = classNamesOf(styles);

interface WorklistDayProps {
  readonly on: CalendarDate;
  /** Is it the last day of the record? Nothing later is held. */
  readonly isLast: boolean;
  readonly onSet: (on: CalendarDate | null) => void;
}

/** Where the record ends is the server's to say: it answers with that day, and the page says so. */
const anyDay = { first: calendarDate('1850-01-01'), last: calendarDate('2999-12-31'), contactsBegin: null };

/** The day that the list tells of: typed, or a day or a month further. */
export function WorklistDay({ on, isLast, onSet }: WorklistDayProps) {
  return (
    <div role="group" aria-label="Day" className={names('day')}>
      <ActionButton look="sign" label="A month earlier" onPress={() => onSet(addMonths(on, -1))}>
        <ChevronsLeft aria-hidden size={20} />
      </ActionButton>
      <ActionButton look="sign" label="A day earlier" onPress={() => onSet(addDays(on, -1))}>
        <ChevronLeft aria-hidden size={20} />
      </ActionButton>
      <DayField key={on} on={on} range={anyDay} onSet={onSet} />
      <ActionButton look="sign" label="A day later" isDisabled={isLast} onPress={() => onSet(addDays(on, 1))}>
        <ChevronRight aria-hidden size={20} />
      </ActionButton>
      <ActionButton
        look="sign"
        label="A month later"
        isDisabled={isLast}
        onPress={() => onSet(addMonths(on, 1))}
      >
        <ChevronsRight aria-hidden size={20} />
      </ActionButton>
      {isLast ? null : <ActionButton onPress={() => onSet(null)}>Last day of the record</ActionButton>}
    </div>
  );
}
