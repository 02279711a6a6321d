import { calendarDate, daysBetween } from '../../api/domain/calendar-date.ts';
import { daysInto, type DayRange } from '../family/day-range.ts';
import type { FamilyEvent } from '../family/family-events.ts';
import { classNamesOf } from '../ui/class-names.ts';
import styles from './date-control.module.css';

const names = classNamesOf(styles);

interface DateTrackProps {
  readonly range: DayRange;
  readonly events: readonly FamilyEvent[];
}

/** The line with its years and a mark for each day on which something changed. The buttons beside it say what. */
export function DateTrack({ range, events }: DateTrackProps) {
  const length = Math.max(1, daysBetween(range.first, range.last));
  const place = (days: number) => ({ insetInlineStart: `${(days / length) * 100}%` });
  return (
    <div aria-hidden className={names('line')}>
      {yearsWithin(range).map((year) => (
        <span
          key={year}
          className={names('year')}
          style={place(daysInto(range, calendarDate(`${year}-01-01`)))}
        >
          {year}
        </span>
      ))}
      {events
        .filter(({ on }) => on >= range.first && on <= range.last)
        .map(({ on }) => (
          <span key={on} className={names('mark')} style={place(daysInto(range, on))} />
        ))}
    </div>
  );
}

function yearsWithin({ first, last }: DayRange): number[] {
  const from = Number(first.slice(0, 4)) + (first.endsWith('-01-01') ? 0 : 1);
  const to = Number(last.slice(0, 4));
  const every = Math.max(1, Math.ceil((to - from) / 12));
  return Array.from({ length: Math.max(0, to - from + 1) }, (_unused, index) => from + index).filter(
    (year) => (year - from) % every === 0,
  );
}
