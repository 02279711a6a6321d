import {
  CheckboxButton,
  CheckboxField,
  Label,
  RadioButton,
  RadioField,
  RadioGroup,
} from 'react-aria-components';

import { classNamesOf } from '../ui/class-names.ts';
import styles from './print-dialog.module.css';

const names = classNamesOf(styles);

/** How a picture leaves the page. */
export type PrintFormat = 'pdf-a3' | 'pdf-a4' | 'png' | 'svg';

export interface PrintChoice {
  readonly format: PrintFormat;
  readonly chips: boolean;
  /** The list in sentences, on paper. */
  readonly list: boolean;
  /** The list in sentences, in the description of an SVG. */
  readonly listInSvg: boolean;
  /** What calls for action, with evidence and rule, on paper. */
  readonly findings: boolean;
  /** The contacts of each child, on paper. */
  readonly contacts: boolean;
}

/** Only paper has sheets for words of their own. */
export function isOnPaper({ format }: PrintChoice): boolean {
  return format === 'pdf-a3' || format === 'pdf-a4';
}

/** A PNG has no room for a list. */
export function wantsList({ format, list, listInSvg }: PrintChoice): boolean {
  return format === 'svg' ? listInSvg : format !== 'png' && list;
}

const formats: readonly (readonly [PrintFormat, string])[] = [
  ['pdf-a3', 'PDF, A3'],
  ['pdf-a4', 'PDF, A4'],
  ['png', 'PNG, a picture for a document'],
  ['svg', 'SVG, for drawing programs'],
];

interface PrintChoicesProps {
  readonly choice: PrintChoice;
  readonly onChoice: (choice: PrintChoice) => void;
}

/** Format, and what goes with the picture. */
export function PrintChoices({ choice, onChoice }: PrintChoicesProps) {
  const onPaper = isOnPaper(choice);
  return (
    <div className={names('choices')}>
      <RadioGroup
        className={names('group')}
        value={choice.format}
        onChange={(value) => {
          const format = formats.find(([id]) => id === value)?.[0];
          if (format !== undefined) onChoice({ ...choice, format });
        }}
      >
        <Label className={names('label')}>Format</Label>
        {formats.map(([id, label]) => (
          <RadioField key={id} value={id}>
            <RadioButton className={names('choice')}>
              <span aria-hidden className={names('dot')} />
              {label}
            </RadioButton>
          </RadioField>
        ))}
      </RadioGroup>
      <div className={names('group')} role="group" aria-label="What goes with it">
        <span aria-hidden className={names('label')}>
          What goes with it
        </span>
        <Tick isSelected={choice.chips} onChange={(chips) => onChoice({ ...choice, chips })}>
          When each child was seen
        </Tick>
        {onPaper ? (
          <>
            <Tick isSelected={choice.findings} onChange={(findings) => onChoice({ ...choice, findings })}>
              Findings to act on, with evidence and rule
            </Tick>
            <Tick isSelected={choice.contacts} onChange={(contacts) => onChoice({ ...choice, contacts })}>
              Contacts of each child
            </Tick>
          </>
        ) : null}
        {onPaper ? (
          <Tick isSelected={choice.list} onChange={(list) => onChoice({ ...choice, list })}>
            The same in sentences, after the picture
          </Tick>
        ) : null}
        {choice.format === 'svg' ? (
          <Tick isSelected={choice.listInSvg} onChange={(listInSvg) => onChoice({ ...choice, listInSvg })}>
            The same in sentences, for whoever has the file read aloud
          </Tick>
        ) : null}
      </div>
    </div>
  );
}

interface TickProps {
  readonly isSelected: boolean;
  readonly onChange: (isSelected: boolean) => void;
  readonly children: string;
}

function Tick({ isSelected, onChange, children }: TickProps) {
  return (
    <CheckboxField isSelected={isSelected} onChange={onChange}>
      <CheckboxButton className={names('choice')}>
        <span aria-hidden className={names('box')} />
        {children}
      </CheckboxButton>
    </CheckboxField>
  );
}
