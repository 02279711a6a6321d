import { useMutation, useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { Link } from 'react-router';

import {
  AcknowledgeStandingRowDocument,
  EndStandingQuestionDocument,
  RunStandingQuestionDocument,
  StandingQuestionDocument,
  type StandingAnswerPartsFragment,
} from '../generated/operations.ts';
import { classNamesOf } from '../ui/class-names.ts';
import { FailureNotice } from '../ui/failure-notice.tsx';
import { failureOf } from '../ui/failure.ts';
import { AcknowledgeDialog } from './acknowledge-dialog.tsx';
import { QuestionHead } from './question-head.tsx';
import { RunList } from './run-list.tsx';
import { standingPath } from './standing-path.ts';
import { StandingRows } from './standing-rows.tsx';
import styles from './standing.module.css';
import { useAct } from './use-act.ts';

const names = classNamesOf(styles);

type Row = StandingAnswerPartsFragment['rows'][number];

/** One question, opened: whom its last asking found, and what can be done with it. */
export function QuestionAnswer({ id }: { readonly id: string }) {
  const noCache = { fetchPolicy: 'no-cache' } as const;
  const { data, error, refetch } = useQuery(StandingQuestionDocument, { variables: { id }, ...noCache });
  const [changed, setChanged] = useState<StandingAnswerPartsFragment | null>(null);
  const [run] = useMutation(RunStandingQuestionDocument, noCache);
  const [end] = useMutation(EndStandingQuestionDocument, noCache);
  const [acknowledge] = useMutation(AcknowledgeStandingRowDocument, noCache);
  const [asked, setAsked] = useState<Row | null>(null);
  const doing = useAct();
  const acknowledging = useAct();
  const answer = changed ?? data?.standingQuestion;

  const runNow = () =>
    doing.act(async () => {
      const done = await run({ variables: { id } });
      setChanged(done.data?.runStandingQuestion ?? null);
    });
  const endIt = () =>
    doing.act(async () => {
      const done = await end({ variables: { id } });
      setChanged(done.data?.endStandingQuestion ?? null);
    });
  const acknowledgeRow = (row: Row, reason: string) =>
    acknowledging
      .act(async () => {
        const done = await acknowledge({ variables: { questionId: id, rowId: row.id, reason } });
        setChanged(done.data?.acknowledgeStandingRow ?? null);
      })
      .then((isDone) => {
        if (isDone) setAsked(null);
      });

  return (
    <div className={names('page')}>
      <p>
        <Link to={standingPath}>All standing questions</Link>
      </p>
      {error === undefined ? null : (
        <FailureNotice failure={failureOf(error)} onRetry={() => void refetch().catch(() => undefined)} />
      )}
      {answer === undefined ? (
        error === undefined && <p role="status">Opening the question…</p>
      ) : (
        <>
          <QuestionHead
            answer={answer}
            doing={doing}
            onRun={() => void runNow()}
            onEnd={() => void endIt()}
          />
          <StandingRows answer={answer} onAcknowledge={setAsked} />
          <RunList runs={answer.runs} />
        </>
      )}
      <AcknowledgeDialog
        key={asked?.id ?? ''}
        row={asked}
        doing={acknowledging}
        onClose={() => {
          acknowledging.forget();
          setAsked(null);
        }}
        onAcknowledge={(row, reason) => void acknowledgeRow(row, reason)}
      />
    </div>
  );
}
