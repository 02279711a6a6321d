import { useMutation, useQuery } from '@apollo/client/react';
import { useState } from 'react';

import {
  MarkedRowDocument,
  MarkWorklistRowDocument,
  TakeBackMarkDocument,
  type MarksPartsFragment,
} from '../generated/operations.ts';
import { ActionButton } from '../ui/action-button.tsx';
import { classNamesOf } from '../ui/class-names.ts';
import { FailureNotice } from '../ui/failure-notice.tsx';
import { failureOf } from '../ui/failure.ts';
import { MarkForm } from './mark-form.tsx';
import { MarkHistory } from './mark-history.tsx';
import styles from './standing.module.css';
import { useAct } from './use-act.ts';

const names = classNamesOf(styles);

interface RowMarkProps {
  readonly rowId: string;
  /** The day of the list; null: the last of the record. */
  readonly asOf: string | null;
  /** A mark was made or taken back: the list may be narrowed by it. */
  readonly onMarked?: () => void;
}

/** What was found of a row of the worklist, with the way to mark it; stands among the details of the row. */
export function RowMark({ rowId, asOf, onMarked }: RowMarkProps) {
  const noCache = { fetchPolicy: 'no-cache' } as const;
  const { data, error, refetch } = useQuery(MarkedRowDocument, { variables: { rowId, asOf }, ...noCache });
  const [mark] = useMutation(MarkWorklistRowDocument, noCache);
  const [takeBack] = useMutation(TakeBackMarkDocument, noCache);
  const [changed, setChanged] = useState<MarksPartsFragment | null>(null);
  const [isOpen, setOpen] = useState(false);
  const { act, isBusy, failure, forget } = useAct();
  const held = changed ?? data?.markedRow;

  const changeTo = (marked: MarksPartsFragment | undefined) => {
    setChanged(marked ?? null);
    onMarked?.();
  };
  const save = (verdict: string, reason: string) =>
    act(async () => {
      const done = await mark({ variables: { rowId, asOf, verdict, reason } });
      changeTo(done.data?.markWorklistRow);
    }).then((isDone) => setOpen(!isDone));
  const takeItBack = (markId: string) =>
    act(async () => {
      const done = await takeBack({ variables: { markId, rowId, asOf } });
      changeTo(done.data?.takeBackMark);
    });

  const standing = held?.marks.standing ?? null;
  return (
    <section className={names('mark')} aria-labelledby="row-mark">
      <h3 id="row-mark" className={names('mark-heading')}>
        Mark
      </h3>
      {error === undefined ? null : (
        <FailureNotice failure={failureOf(error)} onRetry={() => void refetch().catch(() => undefined)} />
      )}
      <p role="status">{statusOf(held, error !== undefined)}</p>
      {failure === null ? null : <FailureNotice failure={failure} />}
      {held === undefined ? null : isOpen ? (
        <MarkForm
          isBusy={isBusy}
          onSave={(verdict, reason) => void save(verdict, reason)}
          onLeave={() => {
            forget();
            setOpen(false);
          }}
        />
      ) : (
        <p className={names('line')}>
          <ActionButton onPress={() => setOpen(true)}>
            {standing === null ? 'Mark this row…' : 'Mark it anew…'}
          </ActionButton>
          {standing === null ? null : (
            <ActionButton isDisabled={isBusy} onPress={() => void takeItBack(standing.id)}>
              Take the mark back
            </ActionButton>
          )}
        </p>
      )}
      {held === undefined ? null : <MarkHistory history={held.marks.history} />}
    </section>
  );
}

function statusOf(held: MarksPartsFragment | undefined, hasFailed: boolean): string {
  if (held === undefined) return hasFailed ? '' : 'Reading the marks…';
  if (held.marks.says != null) return held.marks.says;
  return held.marks.history.length === 0 ? 'Nobody has marked this row.' : 'The last mark was taken back.';
}
