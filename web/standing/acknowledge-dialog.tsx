import { useState } from 'react';

import { faultOfReason } from '../../api/domain/standing/reason.ts';
import type { StandingRowPartsFragment } from '../generated/operations.ts';
import { ActionButton } from '../ui/action-button.tsx';
import { classNamesOf } from '../ui/class-names.ts';
import { DialogFrame } from '../ui/dialog-frame.tsx';
import { FailureNotice } from '../ui/failure-notice.tsx';
import { ReasonField } from './reason-field.tsx';
import styles from './standing.module.css';
import type { Act } from './use-act.ts';

const names = classNamesOf(styles);

interface AcknowledgeDialogProps {
  readonly row: StandingRowPartsFragment | null;
  readonly doing: Act;
  readonly onClose: () => void;
  readonly onAcknowledge: (row: StandingRowPartsFragment, reason: string) => void;
}

/** Asks for the reason before a row counts as acknowledged. */
export function AcknowledgeDialog({ row, doing, onClose, onAcknowledge }: AcknowledgeDialogProps) {
  const [reason, setReason] = useState('');
  const [isTried, setTried] = useState(false);
  return (
    <DialogFrame title={`Acknowledge ${row?.name ?? ''}`} isOpen={row !== null} onClose={onClose}>
      <div className={names('form')}>
        <p>The child stays on the question for as long as the record puts the child there.</p>
        <ReasonField
          label="What is known or being done"
          value={reason}
          onChange={setReason}
          fault={isTried ? faultOfReason(reason) : null}
        />
        {doing.failure === null ? null : <FailureNotice failure={doing.failure} />}
        <p className={names('line')}>
          <ActionButton
            look="strong"
            isDisabled={doing.isBusy}
            onPress={() => {
              setTried(true);
              if (row !== null && faultOfReason(reason) === null) onAcknowledge(row, reason);
            }}
          >
            Acknowledge
          </ActionButton>
          <ActionButton onPress={onClose}>Leave it</ActionButton>
        </p>
      </div>
    </DialogFrame>
  );
}
