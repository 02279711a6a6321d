import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';

import type { DutyState } from '../../../api/domain/duties/duty-status.ts';
import { dutyStatesByPressing, dutyStateWords } from '../../../api/domain/duties/duty-state-words.ts';
import { classNamesOf } from '../../ui/class-names.ts';
import { StateWords } from '../state-words.tsx';
import type { WorklistList } from '../use-row-windows.ts';
import styles from './filters.module.css';

const names = classNamesOf(styles);

interface StateCountsProps {
  readonly counts: WorklistList['counts'];
  readonly chosen: readonly DutyState[];
  readonly onChoose: (chosen: readonly DutyState[]) => void;
}

const everything = 'all';

/** How many rows stand in each state, under the other filters: they add up to the first number, and each opens its list. */
export function StateCounts({ counts, chosen, onChoose }: StateCountsProps) {
  const all = counts.reduce((sum, { rows }) => sum + rows, 0);
  const shown = dutyStatesByPressing.flatMap((state) => {
    const rows = counts.find((count) => count.state === state)?.rows ?? 0;
    return rows === 0 && !chosen.includes(state) ? [] : [{ state, rows }];
  });
  return (
    <ToggleButtonGroup
      aria-label="Rows by state"
      className={names('states')}
      selectionMode="multiple"
      selectedKeys={chosen.length === 0 ? [everything] : [...chosen]}
      onSelectionChange={(keys) => onChoose(chosenFrom(keys, chosen))}
    >
      <ToggleButton id={everything} className={names('state')}>
        All <span className={names('rows')}>{all.toLocaleString('en-GB')}</span>
      </ToggleButton>
      {shown.map(({ state, rows }) => (
        <ToggleButton key={state} id={state} className={names('state')}>
          <StateWords state={state} words={dutyStateWords[state]} />{' '}
          <span className={names('rows')}>{rows.toLocaleString('en-GB')}</span>
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}

/** Pressing "all" while some are chosen takes every choice away; pressing a state while all are shown leaves only it. */
export function chosenFrom(keys: ReadonlySet<unknown>, before: readonly DutyState[]): DutyState[] {
  if (before.length > 0 && keys.has(everything)) return [];
  return dutyStatesByPressing.filter((state) => keys.has(state));
}
