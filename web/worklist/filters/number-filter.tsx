import { useId, useState } from 'react';

import { ActionButton } from '../../ui/action-button.tsx';
import { classNamesOf } from '../../ui/class-names.ts';
import { readCount } from '../worklist-address.ts';
import { FilterButton } from './filter-button.tsx';
import styles from './filters.module.css';

const names = classNamesOf(styles);

interface NumberField {
  readonly id: string;
  readonly label: string;
  readonly value: number | null;
}

interface NumberFilterProps {
  readonly label: string;
  readonly fields: readonly NumberField[];
  /** What the number means, where the label does not say it all. */
  readonly says?: string;
  /** Numbers often asked for, one press each; they set the first field. */
  readonly usual?: readonly number[];
  readonly onSet: (values: Readonly<Record<string, number | null>>) => void;
}

/** A filter by one number or two. */
export function NumberFilter(props: NumberFilterProps) {
  const { label, fields } = props;
  return (
    <FilterButton label={label} isSet={fields.some(({ value }) => value !== null)}>
      <NumberChoices key={fields.map(({ value }) => value ?? '').join(' ')} {...props} />
    </FilterButton>
  );
}

function NumberChoices({ fields, says, usual = [], onSet }: NumberFilterProps) {
  const faultId = useId();
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>(
    Object.fromEntries(fields.map(({ id, value }) => [id, value === null ? '' : String(value)])),
  );
  const [fault, setFault] = useState('');
  const take = () => {
    const values = fields.map(({ id }) => [id, typed[id]?.trim() ?? ''] as const);
    if (values.some(([, text]) => text !== '' && readCount(text) === null)) {
      setFault('Type whole numbers from 0 to 9999.');
      return;
    }
    setFault('');
    onSet(Object.fromEntries(values.map(([id, text]) => [id, text === '' ? null : readCount(text)])));
  };
  return (
    <form
      className={names('numbers')}
      onSubmit={(event) => {
        event.preventDefault();
        take();
      }}
    >
      {says === undefined ? null : <p className={names('soft')}>{says}</p>}
      {fields.map(({ id, label }) => (
        <label key={id} className={names('number')}>
          <span>{label}</span>
          <input
            type="text"
            inputMode="numeric"
            value={typed[id] ?? ''}
            aria-invalid={fault !== ''}
            aria-describedby={faultId}
            onChange={(event) => setTyped({ ...typed, [id]: event.target.value })}
          />
        </label>
      ))}
      <p id={faultId} role="alert" className={names('fault')}>
        {fault}
      </p>
      {usual.length === 0 ? null : (
        <p className={names('usual')}>
          {fields[0]?.label}
          {usual.map((number) => (
            <ActionButton key={number} onPress={() => onSet({ [fields[0]?.id ?? '']: number })}>
              {number}
            </ActionButton>
          ))}
        </p>
      )}
      <p className={names('usual')}>
        <button type="submit" className={names('submit')}>
          Show these
        </button>
        {fields.every(({ value }) => value === null) ? null : (
          <ActionButton
            look="link"
            onPress={() => onSet(Object.fromEntries(fields.map(({ id }) => [id, null])))}
          >
            Clear
          </ActionButton>
        )}
      </p>
    </form>
  );
}
