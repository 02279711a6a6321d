import { useQuery } from '@apollo/client/react';
import { lazy, Suspense } from 'react';

import { TimelinessDocument } from '../../generated/operations.ts';
import { classNamesOf } from '../../ui/class-names.ts';
import { ErrorFence } from '../../ui/error-fence.tsx';
import { FailureNotice } from '../../ui/failure-notice.tsx';
import { failureOf } from '../../ui/failure.ts';
import { Notice } from '../../ui/notice.tsx';
import type { AskedOfServer } from '../asked-of-server.ts';
import type { WorklistAddress } from '../worklist-address.ts';
import type { WorklistTab } from '../worklist-tabs.ts';
import { monthsBack } from './plot-words.ts';
import styles from './plots.module.css';

const names = classNamesOf(styles);

// The library that draws plots comes only to whoever opens one.
const SeenPlot = lazy(async () => ({ default: (await import('./seen-plot.tsx')).SeenPlot }));
const SharesPlot = lazy(async () => ({ default: (await import('./shares-plot.tsx')).SharesPlot }));

interface PlotTabProps {
  readonly tab: Exclude<WorklistTab, 'list'>;
  readonly asked: AskedOfServer;
  readonly address: WorklistAddress;
}

/** The plot of a tab under the filters of the list, with how it is counted. */
export function PlotTab({ tab, asked, address }: PlotTabProps) {
  const { asOf, filter } = asked;
  const { data, previousData, error, refetch } = useQuery(TimelinessDocument, {
    variables: { asOf, filter, months: monthsBack },
    fetchPolicy: 'no-cache',
  });
  if (error !== undefined) {
    return (
      <div className={names('waiting')}>
        <FailureNotice failure={failureOf(error)} onRetry={() => void refetch().catch(() => undefined)} />
      </div>
    );
  }
  const told = (data ?? previousData)?.timeliness;
  if (told === undefined) return <Waiting />;
  return (
    <div className={names('scrolls')} tabIndex={0} role="region" aria-label="Plot and table">
      <ErrorFence fallback={<Notice title="The plot could not be drawn." tone="problem" />}>
        <Suspense fallback={<Waiting />}>
          {tab === 'seen' ? (
            <SeenPlot told={told} address={address} />
          ) : (
            <SharesPlot key={tab} told={told} of={tab} asked={asked} />
          )}
        </Suspense>
      </ErrorFence>
      <div className={names('plot')}>
        <div className={names('how')}>
          {told.says.map((says) => (
            <p key={says}>{says}</p>
          ))}
        </div>
      </div>
    </div>
  );
}

function Waiting() {
  return (
    <p role="status" className={names('waiting')}>
      Counting…
    </p>
  );
}
