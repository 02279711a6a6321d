import { Link } from 'react-router';

import { useFamilyAddress } from '../family/use-family-address.ts';
import { useFamilyRecord } from '../family/use-family-record.ts';
import { FailureNotice } from '../ui/failure-notice.tsx';
import { usePageTitle } from '../ui/use-page-title.ts';
import { FamilyView } from './family-view.tsx';
import styles from './message-page.module.css';

/** The family map of the address: fetched, then looked at. */
export function FamilyPage() {
  const { address, go, corrected, correct, undoing } = useFamilyAddress();
  const state = useFamilyRecord(address);
  usePageTitle('Family map');
  if (state.kind === 'loading') return <Gathering />;
  if (state.kind === 'failed') {
    return (
      <div className={styles.page}>
        <h1>The family map</h1>
        <FailureNotice
          failure={state.failure}
          {...(state.failure.kind === 'not-found' ? {} : { onRetry: state.retry })}
        />
        <p>
          <Link to="/">Find a child or family</Link>
        </p>
      </div>
    );
  }
  return (
    <FamilyView
      key={address.focusId}
      record={state.record}
      address={address}
      go={go}
      corrected={corrected}
      correct={correct}
      undoing={undoing}
      isFetchingOlder={state.isFetchingOlder}
    />
  );
}

function Gathering() {
  return (
    <div className={styles.page} aria-busy>
      <h1>The family map</h1>
      <p role="status">Gathering the family…</p>
    </div>
  );
}
