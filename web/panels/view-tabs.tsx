import { useEffect } from 'react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';

import { firstView } from '../drawing/views/view-names.ts';
import { useFamilyScreen } from '../family/family-screen.ts';
import { pageViews } from '../family/page-views.ts';
import { classNamesOf } from '../ui/class-names.ts';
import { isTyping } from '../ui/is-typing.ts';
import { isWithinDialog } from '../ui/is-within-dialog.ts';
import styles from './view-tabs.module.css';

const names = classNamesOf(styles);

/** Ways to look at the same family: people, selection and date stay. The keys 1, 2, 3 … lead to them too. */
export function ViewTabs() {
  const { view, setView } = useFamilyScreen();
  useViewKeys(setView);
  return (
    <ToggleButtonGroup
      aria-label="Ways to look at the family"
      className={names('tabs')}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[view]}
      onSelectionChange={(keys) => setView(String([...keys][0] ?? firstView))}
    >
      {pageViews.map(({ id, label }) => (
        <ToggleButton key={id} id={id} className={names('tab')}>
          {label}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}

function useViewKeys(setView: (view: string) => void): void {
  useEffect(() => {
    const answer = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      if (isTyping(event.target) || isWithinDialog(event.target)) return;
      const wanted = /^[1-9]$/.test(event.key) ? pageViews[Number(event.key) - 1] : undefined;
      if (wanted === undefined) return;
      event.preventDefault();
      setView(wanted.id);
    };
    document.addEventListener('keydown', answer);
    return () => document.removeEventListener('keydown', answer);
  }, [setView]);
}
