import { useState } from 'react';

import { SaveQuestion } from '../standing/save-question.tsx';
import { classNamesOf } from '../ui/class-names.ts';
import { useTakeList } from './file/use-take-list.ts';
import { FilterBar } from './filters/filter-bar.tsx';
import { NarrowedList } from './filters/narrowed-list.tsx';
import { StateCounts } from './filters/state-counts.tsx';
import { WorklistActions } from './head/worklist-actions.tsx';
import { WorklistHead } from './head/worklist-head.tsx';
import { WorklistTabs } from './head/worklist-tabs.tsx';
import { ListTab } from './list-tab.tsx';
import { narrowedInWords } from './narrowed-in-words.ts';
import { PlotTab } from './plots/plot-tab.tsx';
import type { AskedOfServer } from './asked-of-server.ts';
import type { WorklistList } from './use-row-windows.ts';
import type { HeldWorklistAddress } from './use-worklist-address.ts';
import { nothingNarrowed, worklistPath, type Narrowing } from './worklist-address.ts';
import styles from './worklist-view.module.css';

const names = classNamesOf(styles);

export interface WorklistViewProps {
  readonly held: HeldWorklistAddress;
  readonly list: WorklistList;
  readonly asked: AskedOfServer;
  /** The row that was open when the list was asked for: `list.place` is its place. */
  readonly placeOf: string | null;
  readonly isBehind: boolean;
  readonly onChanged: () => void;
}

/** The list with what it says of itself, what it is narrowed by, and the ways to look at it. */
export function WorklistView(props: WorklistViewProps) {
  const { held, list, asked } = props;
  const { address, text, go, setText } = held;
  const [openedAt, setOpenedAt] = useState(0);
  const narrowed = narrowedInWords(address, text, list.facets);
  const narrowedTo = narrowed.map(({ says }) => says);
  const take = useTakeList({ list, asked, narrowedTo });
  const narrow = (change: Partial<Narrowing>) => go({ ...change, rowId: null });
  const clear = () => {
    if (text !== '') setText('');
    narrow(nothingNarrowed);
  };
  return (
    <div className={names('view')}>
      <WorklistHead held={held} list={list} />
      <div className={names('filters')}>
        <StateCounts counts={list.counts} chosen={address.states} onChoose={(states) => narrow({ states })} />
        <FilterBar narrowing={address} text={text} facets={list.facets} onNarrow={narrow} onText={setText} />
        <NarrowedList
          narrowed={narrowed}
          onTakeAway={({ without }) => (without === 'text' ? setText('') : narrow(without))}
          onClear={clear}
        />
      </div>
      <WorklistTabs
        tab={address.tab}
        onTab={(tab) => go({ tab })}
        actions={
          <WorklistActions
            path={worklistPath({ ...address, rowId: null })}
            leavesOutName={text !== ''}
            take={take}
            question={JSON.stringify(asked)}
          >
            <SaveQuestion asks={asked.filter} narrowedTo={narrowedTo} isOfThePast={address.on !== null} />
          </WorklistActions>
        }
      >
        {address.tab === 'list' ? (
          <ListTab
            {...props}
            openedAt={openedAt}
            onOpened={() => setOpenedAt((before) => before + 1)}
            onClear={clear}
            isNarrowed={narrowed.length > 0}
          />
        ) : (
          <PlotTab tab={address.tab} asked={asked} address={address} />
        )}
      </WorklistTabs>
    </div>
  );
}
