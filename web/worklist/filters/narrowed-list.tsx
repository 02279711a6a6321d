import { X } from 'lucide-react';
import { Button } from 'react-aria-components';

import { ActionButton } from '../../ui/action-button.tsx';
import { classNamesOf } from '../../ui/class-names.ts';
import type { Narrowed } from '../narrowed-in-words.ts';
import styles from './filters.module.css';

const names = classNamesOf(styles);

interface NarrowedListProps {
  readonly narrowed: readonly Narrowed[];
  readonly onTakeAway: (one: Narrowed) => void;
  readonly onClear: () => void;
}

/** What the list is narrowed by, each with a press to take it away. */
export function NarrowedList({ narrowed, onTakeAway, onClear }: NarrowedListProps) {
  if (narrowed.length === 0) return null;
  return (
    <ul aria-label="Narrowed to" className={names('narrowed')}>
      {narrowed.map((one) => (
        <li key={one.id}>
          <Button
            className={names('one')}
            aria-label={`${one.says}: take this filter away`}
            onPress={() => onTakeAway(one)}
          >
            {one.says}
            <X aria-hidden size={16} />
          </Button>
        </li>
      ))}
      <li>
        <ActionButton look="link" onPress={onClear}>
          Clear all
        </ActionButton>
      </li>
    </ul>
  );
}
