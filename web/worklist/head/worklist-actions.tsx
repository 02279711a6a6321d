import { useState, type ReactNode } from 'react';

import { ActionButton } from '../../ui/action-button.tsx';
import { classNamesOf } from '../../ui/class-names.ts';
import type { TakeList } from '../file/use-take-list.ts';
import styles from './worklist-head.module.css';

const names = classNamesOf(styles);

interface WorklistActionsProps {
  /** Without the origin: `/worklist?state=overdue`. */
  readonly path: string;
  /** A name was typed, which an address does not hold. */
  readonly leavesOutName: boolean;
  readonly take: TakeList;
  /** The same for the same list: what was told of another is gone. */
  readonly question: string;
  /** What else can be done with the list. */
  readonly children?: ReactNode;
}

/**
 * What can be done with the whole list: its address copied, so that whoever opens it asks the same with their own rights;
 * every row of it, not only those on screen, saved for a spreadsheet or for a program.
 */
export function WorklistActions({ path, leavesOutName, take, question, children }: WorklistActionsProps) {
  const [told, setTold] = useState({ question: '', says: '' });
  const [isBusy, setBusy] = useState(false);
  const tell = (says: string) => setTold({ question, says });
  const save = async (kind: 'csv' | 'json') => {
    setBusy(true);
    tell('Fetching every row…');
    tell(await take(kind, (fetched, total) => tell(`Fetching: ${fetched} of ${total} rows.`)));
    setBusy(false);
  };
  return (
    <div role="group" aria-label="The whole list" className={names('actions')}>
      <span role="status" className={names('soft')}>
        {told.question === question ? told.says : ''}
      </span>
      <ActionButton onPress={() => void copyAddress(path, leavesOutName).then(tell)}>
        Copy the address
      </ActionButton>
      <ActionButton isDisabled={isBusy} onPress={() => void save('csv')}>
        Save as CSV
      </ActionButton>
      <ActionButton isDisabled={isBusy} onPress={() => void save('json')}>
        Save as JSON
      </ActionButton>
      {children}
    </div>
  );
}

/** Answers with what happened, in a sentence. */
function copyAddress(path: string, leavesOutName: boolean): Promise<string> {
  return navigator.clipboard.writeText(`${window.location.origin}${path}`).then(
    () => `Address copied${leavesOutName ? ', without the name that was typed' : ''}.`,
    () => 'The browser does not let a page copy: take the address from the address bar.',
  );
}
