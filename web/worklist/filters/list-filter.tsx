import { useState } from 'react';

import { foldText } from '../../../api/domain/fold-text.ts';
import { countInWords } from '../../../api/domain/words/lists-in-words.ts';
import { ActionButton } from '../../ui/action-button.tsx';
import { classNamesOf } from '../../ui/class-names.ts';
import { FilterButton } from './filter-button.tsx';
import styles from './filters.module.css';

const names = classNamesOf(styles);

export interface Choice {
  readonly id: string;
  readonly label: string;
  readonly rows: number;
}

interface ListFilterProps {
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly chosen: readonly string[];
  readonly onChoose: (chosen: readonly string[]) => void;
}

/** From so many choices on there is a box to find one. */
const findFrom = 12;

/** Any of several choices, each with the rows it would list under the other filters. */
export function ListFilter({ label, choices, chosen, onChoose }: ListFilterProps) {
  return (
    <FilterButton label={label} isSet={chosen.length > 0}>
      <ListChoices label={label} choices={choices} chosen={chosen} onChoose={onChoose} />
    </FilterButton>
  );
}

function ListChoices({ label, choices, chosen, onChoose }: ListFilterProps) {
  const [typed, setTyped] = useState('');
  const offered = [...choices, ...missingFrom(choices, chosen)];
  const shown = offered.filter((choice) => foldText(choice.label).includes(foldText(typed)));
  const toggle = (id: string) =>
    onChoose(chosen.includes(id) ? chosen.filter((each) => each !== id) : [...chosen, id]);
  return (
    <>
      {offered.length < findFrom ? null : (
        <input
          type="search"
          aria-label={`Find in ${label}`}
          placeholder="Find…"
          className={names('find')}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
      )}
      <fieldset className={names('options')}>
        <legend className={names('spoken')}>{label}: any of</legend>
        {shown.map(({ id, label: words, rows }) => (
          <label key={id} className={names('option')}>
            <input type="checkbox" checked={chosen.includes(id)} onChange={() => toggle(id)} />
            <span>{words}</span>
            <span className={names('count')}>
              {rows.toLocaleString('en-GB')}
              <span className={names('spoken')}> {rows === 1 ? 'row' : 'rows'}</span>
            </span>
          </label>
        ))}
      </fieldset>
      {offered.length === 0 ? (
        <p className={names('soft')}>There is nothing to choose from in this list.</p>
      ) : null}
      {offered.length > 0 && shown.length === 0 ? <p className={names('soft')}>None of that name.</p> : null}
      {chosen.length === 0 ? null : (
        <ActionButton look="link" onPress={() => onChoose([])}>
          Clear {countInWords(chosen.length, 'choice')}
        </ActionButton>
      )}
    </>
  );
}

/** What is chosen stays to be seen although no row of it is left. */
function missingFrom(choices: readonly Choice[], chosen: readonly string[]): Choice[] {
  return chosen
    .filter((id) => choices.every((choice) => choice.id !== id))
    .map((id) => ({ id, label: id, rows: 0 }));
}
