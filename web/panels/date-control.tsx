import { ChevronLeft, ChevronRight, ChevronsLeft, ChevronsRight, SkipBack, SkipForward } from 'lucide-react';
import { Label, Slider, SliderThumb, SliderTrack } from 'react-aria-components';

import {
  addDays,
  addMonths,
  daysBetween,
  inWords,
  type CalendarDate,
} from '../../api/domain/calendar-date.ts';
import { dayAt, daysInto, type DayRange } from '../family/day-range.ts';
import type { FamilyEvent } from '../family/family-events.ts';
import { ActionButton } from '../ui/action-button.tsx';
import { classNamesOf } from '../ui/class-names.ts';
import styles from './date-control.module.css';
import { DateTrack } from './date-track.tsx';
import { DayField } from './day-field.tsx';

const names = classNamesOf(styles);

interface DateControlProps {
  readonly on: CalendarDate;
  readonly range: DayRange;
  readonly events: readonly FamilyEvent[];
  /** While the slider moves: shown, not yet kept in the address. */
  readonly onPreview: (on: CalendarDate) => void;
  readonly onSet: (on: CalendarDate) => void;
}

/** The family on any day: by slider, by typing, by a day, a month or an event. Nothing after the record's own date is held. */
export function DateControl({ on, range, events, onPreview, onSet }: DateControlProps) {
  const set = (day: CalendarDate) => onSet(day > range.last ? range.last : day);
  const before = events.findLast((event) => event.on < on);
  const after = events.find((event) => event.on > on && event.on <= range.last);
  const today = events.find((event) => event.on === on);
  return (
    <section className={names('control')} aria-label="Date looked at">
      <div className={names('words')}>
        <p className={names('day')} role="status">
          As it was on {inWords(on)}
        </p>
        <p className={names('soft')}>{on === range.last ? 'the record’s own date' : sinceThen(on, range)}</p>
      </div>
      <div className={names('steps')}>
        <Step label={`Event before: ${describe(before)}`} to={before?.on} onStep={set}>
          <SkipBack aria-hidden size={18} />
        </Step>
        <Step label="A month earlier" to={addMonths(on, -1)} onStep={set}>
          <ChevronsLeft aria-hidden size={20} />
        </Step>
        <Step label="A day earlier" to={addDays(on, -1)} onStep={set}>
          <ChevronLeft aria-hidden size={20} />
        </Step>
        <DayField key={on} on={on} range={range} onSet={set} />
        <Step label="A day later" to={on < range.last ? addDays(on, 1) : undefined} onStep={set}>
          <ChevronRight aria-hidden size={20} />
        </Step>
        <Step label="A month later" to={on < range.last ? addMonths(on, 1) : undefined} onStep={set}>
          <ChevronsRight aria-hidden size={20} />
        </Step>
        <Step label={`Event after: ${describe(after)}`} to={after?.on} onStep={set}>
          <SkipForward aria-hidden size={18} />
        </Step>
        {on === range.last ? null : (
          <ActionButton onPress={() => set(range.last)}>Back to {inWords(range.last)}</ActionButton>
        )}
      </div>
      <Slider
        className={names('slider')}
        minValue={0}
        maxValue={daysBetween(range.first, range.last)}
        value={daysInto(range, on)}
        onChange={(days) => onPreview(dayAt(range, days))}
        onChangeEnd={(days) => onSet(dayAt(range, days))}
      >
        <Label className={names('hidden')}>
          Day, from {inWords(range.first)} to {inWords(range.last)}
        </Label>
        <SliderTrack className={names('track')}>
          <DateTrack range={range} events={events} />
          <SliderThumb className={names('thumb')} aria-valuetext={inWords(on)} />
        </SliderTrack>
      </Slider>
      <p className={names('event')}>{today === undefined ? '' : `On this day: ${today.says.join('; ')}`}</p>
    </section>
  );
}

interface StepProps {
  readonly label: string;
  readonly to: CalendarDate | undefined;
  readonly onStep: (on: CalendarDate) => void;
  readonly children: React.ReactNode;
}

function Step({ label, to, onStep, children }: StepProps) {
  return (
    <ActionButton
      look="sign"
      label={label}
      isDisabled={to === undefined}
      onPress={() => {
        if (to !== undefined) onStep(to);
      }}
    >
      {children}
    </ActionButton>
  );
}

function describe(event: FamilyEvent | undefined): string {
  return event === undefined ? 'none recorded' : `${inWords(event.on)}, ${event.says.join('; ')}`;
}

function sinceThen(on: CalendarDate, { last, contactsBegin }: DayRange): string {
  if (contactsBegin !== null && on < contactsBegin) {
    return `before contacts begin to be recorded here (${inWords(contactsBegin)})`;
  }
  return `the record’s own date is ${inWords(last)}`;
}
