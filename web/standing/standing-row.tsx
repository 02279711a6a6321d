import { Link } from 'react-router';

import type { StandingRowPartsFragment } from '../generated/operations.ts';
import { ActionButton } from '../ui/action-button.tsx';
import { classNamesOf } from '../ui/class-names.ts';
import { lastSeenInWords } from '../worklist/details/seen-in-words.ts';
import { mapOfRow } from '../worklist/map-of-row.ts';
import { StateWords } from '../worklist/state-words.tsx';
import { NewSign } from './new-sign.tsx';
import styles from './standing.module.css';

const names = classNamesOf(styles);

interface StandingRowProps {
  readonly row: StandingRowPartsFragment;
  /** The day that the last asking told of. */
  readonly on: string | null;
  /** The row is about one duty, else about the child. */
  readonly ofDuties: boolean;
  /** Left out where there is nothing to acknowledge any more. */
  readonly onAcknowledge?: () => void;
}

/** A child on a question: since when, what the list says of them now, and who has acknowledged it. */
export function StandingRow({ row, on, ofDuties, onAcknowledge }: StandingRowProps) {
  const { childId, name, isNew, since, acknowledged, now } = row;
  return (
    <li className={names('row', isNew && onAcknowledge !== undefined && 'row-new')}>
      <div className={names('row-head')}>
        <h3 className={names('name')}>
          {on === null ? name : <Link to={mapOfRow({ childId }, on)}>{name}</Link>}
        </h3>
        {now == null ? null : <span className={names('soft')}>{now.age}</span>}
        {isNew && onAcknowledge !== undefined ? <NewSign /> : null}
      </div>
      <Told row={row} ofDuties={ofDuties} isGone={onAcknowledge === undefined} />
      <p className={names('soft')}>{since}</p>
      {acknowledged == null ? (
        onAcknowledge === undefined ? null : (
          <p>
            <ActionButton label={`Acknowledge ${name}`} onPress={onAcknowledge}>
              Acknowledge…
            </ActionButton>
          </p>
        )
      ) : (
        <p>
          Acknowledged by {acknowledged.by} on {acknowledged.atWords}: {acknowledged.reason}
        </p>
      )}
    </li>
  );
}

/** What the worklist says of the row as it stands now, which may be later than the last asking. */
function Told({
  row: { now },
  ofDuties,
  isGone,
}: Pick<StandingRowProps, 'row' | 'ofDuties'> & { readonly isGone: boolean }) {
  if (now == null) {
    return isGone ? null : <p>The worklist as it stands now no longer tells this.</p>;
  }
  return (
    <>
      {ofDuties ? (
        <p className={names('line')}>
          <strong>{now.dutyTitle}</strong>
          <StateWords state={now.state} words={now.stateWords} />
        </p>
      ) : null}
      <p>{ofDuties ? now.says : `Last seen by anyone: ${lastSeenInWords(now)}.`}</p>
      {now.marks?.says == null ? null : <p>{now.marks.says}</p>}
      <p className={names('soft')}>
        {now.worker === null ? 'No allocated worker is recorded.' : `Allocated to ${now.worker}`}
        {now.team == null ? '' : `, ${now.team}`}
      </p>
    </>
  );
}
