import { classNamesOf } from '../../ui/class-names.ts';
import { choicesOf, listTitles, type Facets } from '../narrowed-in-words.ts';
import type { Narrowing } from '../worklist-address.ts';
import styles from './filters.module.css';
import { ListFilter } from './list-filter.tsx';
import { NameFilter } from './name-filter.tsx';
import { NumberFilter } from './number-filter.tsx';

const names = classNamesOf(styles);

interface FilterBarProps {
  readonly narrowing: Narrowing;
  readonly text: string;
  readonly facets: Facets;
  readonly onNarrow: (change: Partial<Narrowing>) => void;
  readonly onText: (text: string) => void;
}

const lists = ['duties', 'planKinds', 'teamIds', 'areas', 'workerIds', 'agencyIds', 'marked'] as const;

/** Everything the list can be narrowed by, beside the states. */
export function FilterBar({ narrowing, text, facets, onNarrow, onText }: FilterBarProps) {
  return (
    <div role="group" aria-label="Filters" className={names('bar')}>
      <NameFilter text={text} onText={onText} />
      {lists.map((key) => (
        <ListFilter
          key={key}
          label={listTitles[key]}
          choices={choicesOf(key, facets)}
          chosen={narrowing[key]}
          onChoose={(chosen) => onNarrow({ [key]: chosen })}
        />
      ))}
      <NumberFilter
        label="Age"
        fields={[
          { id: 'ageFrom', label: 'From age', value: narrowing.ageFrom },
          { id: 'ageTo', label: 'To age', value: narrowing.ageTo },
        ]}
        onSet={onNarrow}
      />
      <NumberFilter
        label="Days"
        says="Not seen: by a professional of any agency, for at least so many days or never; children of whom this is not held are left out."
        fields={[
          { id: 'unseenDays', label: 'Not seen for', value: narrowing.unseenDays },
          { id: 'overdueDays', label: 'Overdue by', value: narrowing.overdueDays },
        ]}
        usual={[14, 28, 42, 90]}
        onSet={onNarrow}
      />
    </div>
  );
}
