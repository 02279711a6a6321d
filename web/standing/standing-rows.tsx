import type { StandingAnswerPartsFragment, StandingRowPartsFragment } from '../generated/operations.ts';
import { classNamesOf } from '../ui/class-names.ts';
import { Notice } from '../ui/notice.tsx';
import { StandingRow } from './standing-row.tsx';
import styles from './standing.module.css';

const names = classNamesOf(styles);

interface StandingRowsProps {
  readonly answer: StandingAnswerPartsFragment;
  readonly onAcknowledge: (row: StandingRowPartsFragment) => void;
}

/** Whom the last asking found, the new and not acknowledged first; then those who are no longer on it. */
export function StandingRows({ answer, onAcknowledge }: StandingRowsProps) {
  const { rows, gone, question, ofDuties } = answer;
  const on = question.lastRun?.on ?? null;
  return (
    <>
      <section className={names('section')} aria-labelledby="found">
        <h2 id="found" className={names('heading')}>
          Found by the last asking
        </h2>
        {rows.length === 0 ? (
          <Notice
            title={
              question.lastRun == null
                ? 'It has not been asked yet.'
                : 'The last asking found no child whom you may see.'
            }
          >
            <p>That a child is not here says only that the record as held does not put the child here.</p>
          </Notice>
        ) : (
          <ul className={names('rows')}>
            {rows.map((row) => (
              <StandingRow
                key={row.id}
                row={row}
                on={on}
                ofDuties={ofDuties}
                onAcknowledge={() => onAcknowledge(row)}
              />
            ))}
          </ul>
        )}
      </section>
      {gone.length === 0 ? null : (
        <section className={names('section')} aria-labelledby="gone">
          <h2 id="gone" className={names('heading')}>
            No longer on it since the last asking
          </h2>
          <ul className={names('rows')}>
            {gone.map((row) => (
              <StandingRow key={row.id} row={row} on={on} ofDuties={ofDuties} />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
