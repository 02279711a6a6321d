import { useQuery } from '@apollo/client/react';
import { Link } from 'react-router';

import { StandingQuestionsDocument, type StandingQuestionsQuery } from '../generated/operations.ts';
import { classNamesOf } from '../ui/class-names.ts';
import { FailureNotice } from '../ui/failure-notice.tsx';
import { failureOf } from '../ui/failure.ts';
import { Notice } from '../ui/notice.tsx';
import { QuestionCard } from './question-card.tsx';
import { ReadyMadeList } from './ready-made.tsx';
import styles from './standing.module.css';

const names = classNamesOf(styles);

/** Every standing question, those that have ended last, and those ready to be asked. */
export function QuestionList() {
  const { data, error, refetch } = useQuery(StandingQuestionsDocument, { fetchPolicy: 'no-cache' });
  const again = () => void refetch().catch(() => undefined);
  return (
    <div className={names('page')}>
      <h1>Standing questions</h1>
      <p className={names('lead')}>
        A standing question is asked of the <Link to="/worklist">worklist</Link> again and again, and tells
        which children are new since the last time. Any list can become one: narrow the worklist, then “Save
        as a standing question”.
      </p>
      {error === undefined ? null : <FailureNotice failure={failureOf(error)} onRetry={again} />}
      {data === undefined ? (
        error === undefined && <p role="status">Opening the questions…</p>
      ) : (
        <Lists data={data.standingQuestions} onSaved={again} />
      )}
    </div>
  );
}

type Held = StandingQuestionsQuery['standingQuestions'];

function Lists({ data, onSaved }: { readonly data: Held; readonly onSaved: () => void }) {
  const { questions, readyMade } = data;
  const going = questions.filter(({ ended }) => ended == null);
  const ended = questions.filter((question) => question.ended != null);
  return (
    <>
      <section className={names('section')} aria-labelledby="going">
        <h2 id="going" className={names('heading')}>
          Asked now
        </h2>
        {going.length === 0 ? (
          <Notice title="No question is being asked yet.">
            <p>
              Questions stand here with the children they found, once one of those below or one from the
              worklist is saved.
            </p>
          </Notice>
        ) : (
          <ul className={names('cards')}>
            {going.map((question) => (
              <QuestionCard key={question.id} question={question} />
            ))}
          </ul>
        )}
      </section>
      <ReadyMadeList readyMade={readyMade} onSaved={onSaved} />
      {ended.length === 0 ? null : (
        <section className={names('section')} aria-labelledby="ended">
          <h2 id="ended" className={names('heading')}>
            Ended
          </h2>
          <ul className={names('cards')}>
            {ended.map((question) => (
              <QuestionCard key={question.id} question={question} />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
