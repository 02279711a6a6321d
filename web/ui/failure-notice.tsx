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
      {failure.reference === null ? null : <p>Reference to quote: {failure.reference}</p>}
      {onRetry === undefined ? null : (
        <p>
          <ActionButton onPress={onRetry}>Try again</ActionButton>
        </p>
      )}
    </Notice>
  );
}
