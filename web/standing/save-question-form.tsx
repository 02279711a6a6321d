import { useState } from 'react';
import { FieldError, Input, Label, TextField } from 'react-aria-components';

import { faultOfSchedule } from '../../api/domain/standing/schedule.ts';
import { longestTitle } from '../../api/domain/standing/fault-of-question.ts';
import { ActionButton } from '../ui/action-button.tsx';
import { classNamesOf } from '../ui/class-names.ts';
import { FailureNotice } from '../ui/failure-notice.tsx';
import type { Failure } from '../ui/failure.ts';
import styles from './standing.module.css';

const names = classNamesOf(styles);

export interface NewSchedule {
  readonly title: string;
  readonly everyDays: number;
  readonly timeOfDay: string;
}

interface SaveQuestionFormProps {
  readonly narrowedTo: readonly string[];
  readonly isOfThePast: boolean;
  readonly isBusy: boolean;
  readonly failure: Failure | null;
  readonly onSave: (schedule: NewSchedule) => void;
  readonly onLeave: () => void;
}

/** What the question is called and when it is asked. */
export function SaveQuestionForm(props: SaveQuestionFormProps) {
  const { narrowedTo, isOfThePast, isBusy, failure, onSave, onLeave } = props;
  const [title, setTitle] = useState(narrowedTo.join('; ').slice(0, longestTitle));
  const [days, setDays] = useState('1');
  const [timeOfDay, setTimeOfDay] = useState('06:30');
  const [isTried, setTried] = useState(false);
  const everyDays = /^\d{1,4}$/.test(days.trim()) ? Number(days) : 0;
  const faultOfDays = faultOfSchedule({ everyDays, timeOfDay: '00:00' });
  const faultOfTime = faultOfSchedule({ everyDays: 1, timeOfDay });
  const faultOfTitle = title.trim() === '' ? 'Give the question a name.' : null;
  const isRight = faultOfDays === null && faultOfTime === null && faultOfTitle === null;
  return (
    <div className={names('form')}>
      <p>
        {narrowedTo.length === 0
          ? 'It asks for the whole worklist.'
          : `It asks for: ${narrowedTo.join('; ')}.`}
      </p>
      {isOfThePast ? (
        <p>It always tells of the last day of the record, not of the day the list shows now.</p>
      ) : null}
      <Field label="Name" value={title} onChange={setTitle} fault={isTried ? faultOfTitle : null} />
      <Field
        label="Ask every so many days"
        value={days}
        onChange={setDays}
        fault={isTried ? faultOfDays : null}
        isShort
      />
      <Field
        label="At, such as 06:30"
        value={timeOfDay}
        onChange={setTimeOfDay}
        fault={isTried ? faultOfTime : null}
        isShort
      />
      {failure === null ? null : <FailureNotice failure={failure} />}
      <p className={names('line')}>
        <ActionButton
          look="strong"
          isDisabled={isBusy}
          onPress={() => {
            setTried(true);
            if (isRight) onSave({ title: title.trim(), everyDays, timeOfDay });
          }}
        >
          Save and ask it now
        </ActionButton>
        <ActionButton onPress={onLeave}>Leave it</ActionButton>
      </p>
    </div>
  );
}

interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly fault: string | null;
  readonly isShort?: boolean;
}

function Field({ label, value, onChange, fault, isShort = false }: FieldProps) {
  return (
    <TextField
      className={names('field')}
      value={value}
      onChange={onChange}
      isInvalid={fault !== null}
      maxLength={longestTitle}
    >
      <Label className={names('label')}>{label}</Label>
      <Input className={names('input', isShort && 'narrow')} />
      <FieldError className={names('fault')}>{fault}</FieldError>
    </TextField>
  );
}
