import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { Link } from 'react-router';

import { TimelinessIntervalsDocument, type TimelinessIntervalsQuery } from '../../generated/operations.ts';
import { ActionButton } from '../../ui/action-button.tsx';
import { classNamesOf } from '../../ui/class-names.ts';
import { DialogFrame } from '../../ui/dialog-frame.tsx';
import { FailureNotice } from '../../ui/failure-notice.tsx';
import { failureOf } from '../../ui/failure.ts';
import type { AskedOfServer } from '../asked-of-server.ts';
import { dayAsTold } from '../day-as-told.ts';
import { mapOfRow } from '../map-of-row.ts';
import { monthsBack } from './plot-words.ts';
import styles from './plots.module.css';

const names = classNamesOf(styles);

/** Which stretches are asked for: of a month, a team, with these outcomes. Null: of all. */
export interface IntervalsAsked {
  readonly title: string;
  readonly month: string | null;
  readonly team: string | null;
  readonly outcomes: readonly string[];
}

interface IntervalsDialogProps {
  readonly asked: AskedOfServer;
  readonly opened: IntervalsAsked;
  readonly onClose: () => void;
}

const more = 200;

/** What a number of the table counts, one line each. */
export function IntervalsDialog({ asked: { asOf, filter }, opened, onClose }: IntervalsDialogProps) {
  const { title, month, team, outcomes } = opened;
  const [limit, setLimit] = useState(more);
  const { data, previousData, error, refetch } = useQuery(TimelinessIntervalsDocument, {
    variables: { asOf, filter, months: monthsBack, month, team, outcomes: [...outcomes], offset: 0, limit },
    fetchPolicy: 'no-cache',
  });
  const told = (data ?? previousData)?.timelinessIntervals;
  return (
    <DialogFrame title={title} isOpen onClose={onClose}>
      {error === undefined ? null : (
        <FailureNotice failure={failureOf(error)} onRetry={() => void refetch().catch(() => undefined)} />
      )}
      {told === undefined ? (
        <p role="status">Listing…</p>
      ) : (
        <>
          <p>
            {told.rows.length < told.total
              ? `The first ${told.rows.length.toLocaleString('en-GB')} of ${told.total.toLocaleString('en-GB')}, those not in time first.`
              : `${told.total.toLocaleString('en-GB')}, those not in time first.`}
          </p>
          <Intervals told={told} />
          {told.rows.length < told.total && limit < mostListed ? (
            <p>
              <ActionButton onPress={() => setLimit(Math.min(limit + more, mostListed))}>
                Show more
              </ActionButton>
            </p>
          ) : null}
        </>
      )}
    </DialogFrame>
  );
}

/** The server's own limit for one request. */
const mostListed = 1_000;

function Intervals({ told }: { readonly told: TimelinessIntervalsQuery['timelinessIntervals'] }) {
  return (
    <table className={names('table')}>
      <thead>
        <tr>
          {['Child', 'What was due', 'From', 'Due by', 'Done on', 'Outcome', 'Days', 'Worker'].map(
            (heading) => (
              <th key={heading} scope="col">
                {heading}
              </th>
            ),
          )}
        </tr>
      </thead>
      <tbody>
        {told.rows.map((row) => (
          <tr key={`${row.childId} ${row.duty} ${row.from} ${row.due}`}>
            <th scope="row">
              <Link to={mapOfRow(row, told.on)}>{row.name}</Link>
            </th>
            <td>{row.dutyTitle}</td>
            <td>{dayAsTold(row.from)}</td>
            <td>{dayAsTold(row.due)}</td>
            <td>{row.doneOn === null ? 'none that counts' : dayAsTold(row.doneOn)}</td>
            <td>{row.outcomeWords}</td>
            <td className={names('number')}>{row.days}</td>
            <td>{[row.worker, row.team].filter(Boolean).join(', ')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
