import type { ReactNode } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';

import { classNamesOf } from '../../ui/class-names.ts';
import { firstTab, readTab, worklistTabs, type WorklistTab } from '../worklist-tabs.ts';
import styles from './worklist-tabs.module.css';

const names = classNamesOf(styles);

interface WorklistTabsProps {
  readonly tab: WorklistTab;
  readonly onTab: (tab: WorklistTab) => void;
  /** What can be done with the whole list, beside the tabs. */
  readonly actions: ReactNode;
  readonly children: ReactNode;
}

/** The list and its plots: the same filters and the same day for all of them. */
export function WorklistTabs({ tab, onTab, actions, children }: WorklistTabsProps) {
  return (
    <Tabs
      className={names('tabs')}
      selectedKey={tab}
      onSelectionChange={(key) => onTab(readTab(String(key)) ?? firstTab)}
    >
      <div className={names('line')}>
        <TabList aria-label="Ways to look at the worklist" className={names('tab-list')}>
          {worklistTabs.map(({ id, label }) => (
            <Tab key={id} id={id} className={names('tab')}>
              {label}
            </Tab>
          ))}
        </TabList>
        {actions}
      </div>
      <TabPanel id={tab} className={names('panel')}>
        {children}
      </TabPanel>
    </Tabs>
  );
}
