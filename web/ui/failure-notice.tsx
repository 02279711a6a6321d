import { useQuery } from '@apollo/client/react';

import { ViewerDocument } from '../generated/operations.ts';
import { ActionButton } from './action-button.tsx';
import type { Failure } from './failure.ts';
import { Notice } from './notice.tsx';

interface FailureNoticeProps {
  readonly failure: Failure;
  readonly onRetry?: () => void;
}

/** What went wrong, what to do, and the reference to quote where there is one. */
export function FailureNotice({ failure, onRetry }: FailureNoticeProps) {
  return (
    <Notice title={failure.says} tone="problem">
      <p>{failure.remedy}</p>
      {failure.kind === 'server-gone' ? <StartHint /> : null}
      {failure.reference === null ? null : <p>Reference to quote: {failure.reference}</p>}
      {onRetry === undefined ? null : (
        <p>
          <ActionButton onPress={onRetry}>Try again</ActionButton>
        </p>
      )}
    </Notice>
  );
}

/** Only in the demonstration is whoever reads this also whoever runs it. */
function StartHint() {
  const { data } = useQuery(ViewerDocument, { fetchPolicy: 'cache-only' });
  if (data?.viewer.isDemonstration !== true) return null;
  return (
    <p>
      In this demonstration: <code>npm start</code>, then try again.
    </p>
  );
}
