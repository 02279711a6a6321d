import { useEffect } from 'react';
import { Link } from 'react-router';

import { readCalendarDate } from '../../api/domain/calendar-date.ts';
import { FailureNotice } from '../ui/failure-notice.tsx';
import { Notice } from '../ui/notice.tsx';
import { usePageTitle } from '../ui/use-page-title.ts';
import { useWorklistAddress } from '../worklist/use-worklist-address.ts';
import { useWorklist } from '../worklist/use-worklist.ts';
import { dayFault } from '../worklist/worklist-faults.ts';
import { WorklistView } from '../worklist/worklist-view.tsx';
import styles from './message-page.module.css';

/** Every open child of the authority with each duty towards them: the worklist of the address. */
export function WorklistPage() {
  const held = useWorklistAddress();
  const state = useWorklist(held.address, held.text);
  usePageTitle('Worklist');
  const { correct, address } = held;
  const told = state.kind === 'held' && !state.isBehind ? readCalendarDate(state.list.on) : null;
  const fault = told === null ? null : dayFault(address.on, told);
  useEffect(() => {
    if (fault !== null) correct({ on: null }, [fault]);
  }, [fault, correct]);
  if (state.kind === 'loading') return <Listing />;
  if (state.kind === 'failed') {
    return (
      <div className={styles.page}>
        <h1>Worklist</h1>
        {held.corrected.map((says) => (
          <Notice key={says} title={says} />
        ))}
        <FailureNotice failure={state.failure} onRetry={state.retry} />
        <p>
          <Link to="/worklist">The whole worklist</Link>
        </p>
      </div>
    );
  }
  return (
    <WorklistView
      held={held}
      list={state.list}
      asked={state.asked}
      placeOf={state.placeOf}
      isBehind={state.isBehind}
      onChanged={state.retry}
    />
  );
}

function Listing() {
  return (
    <div className={styles.page} aria-busy>
      <h1>Worklist</h1>
      <p role="status">Listing the children…</p>
    </div>
  );
}
