import { FieldError, Label, Text, TextArea, TextField } from 'react-aria-components';

import { longestReason } from '../../api/domain/standing/reason.ts';
import { classNamesOf } from '../ui/class-names.ts';
import styles from './standing.module.css';

const names = classNamesOf(styles);

interface ReasonFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
  /** Why it cannot be kept as it is; null where nothing is wrong, or nothing was tried yet. */
  readonly fault: string | null;
}

/** The reason for a mark or an acknowledgement: whoever reads it later was not there. */
export function ReasonField({ label, value, onChange, fault }: ReasonFieldProps) {
  return (
    <TextField
      className={names('field')}
      value={value}
      onChange={onChange}
      isInvalid={fault !== null}
      maxLength={longestReason}
    >
      <Label className={names('label')}>{label}</Label>
      <TextArea className={names('area')} rows={3} />
      <Text slot="description" className={names('soft')}>
        Everybody who sees the row can read it. At most {longestReason} characters.
      </Text>
      <FieldError className={names('fault')}>{fault}</FieldError>
    </TextField>
  );
}
