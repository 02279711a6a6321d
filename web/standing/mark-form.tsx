import { useState } from 'react';
import { Label, RadioButton, RadioField, RadioGroup } from 'react-aria-components';

import { faultOfReason } from '../../api/domain/standing/reason.ts';
import {
  markVerdicts,
  readVerdict,
  verdictMeanings,
  verdictWords,
} from '../../api/domain/standing/row-mark.ts';
import { ActionButton } from '../ui/action-button.tsx';
import { classNamesOf } from '../ui/class-names.ts';
import { ReasonField } from './reason-field.tsx';
import styles from './standing.module.css';

const names = classNamesOf(styles);

interface MarkFormProps {
  readonly isBusy: boolean;
  readonly onSave: (verdict: string, reason: string) => void;
  readonly onLeave: () => void;
}

/** What was found, and why: none is chosen beforehand. */
export function MarkForm({ isBusy, onSave, onLeave }: MarkFormProps) {
  const [verdict, setVerdict] = useState<string>('');
  const [reason, setReason] = useState('');
  const [isTried, setTried] = useState(false);
  const chosen = readVerdict(verdict);
  return (
    <div className={names('form')}>
      <RadioGroup value={verdict} onChange={setVerdict} isInvalid={isTried && chosen === null}>
        <Label className={names('label')}>What was found</Label>
        {markVerdicts.map((each) => (
          <RadioField key={each} value={each}>
            <RadioButton className={names('choice')}>
              <span aria-hidden className={names('dot')} />
              <span>
                <strong>{verdictWords[each]}.</strong> {verdictMeanings[each]}
              </span>
            </RadioButton>
          </RadioField>
        ))}
        {isTried && chosen === null ? <p className={names('fault')}>Choose what was found.</p> : null}
      </RadioGroup>
      <ReasonField
        label="Reason"
        value={reason}
        onChange={setReason}
        fault={isTried ? faultOfReason(reason) : null}
      />
      <p className={names('line')}>
        <ActionButton
          look="strong"
          isDisabled={isBusy}
          onPress={() => {
            setTried(true);
            if (chosen !== null && faultOfReason(reason) === null) onSave(chosen, reason);
          }}
        >
          Save the mark
        </ActionButton>
        <ActionButton onPress={onLeave}>Leave it</ActionButton>
      </p>
    </div>
  );
}
