import { useMutation } from '@apollo/client/react';

import { SaveStandingQuestionDocument, type StandingQuestionsQuery } from '../generated/operations.ts';
import { ActionButton } from '../ui/action-button.tsx';
import { classNamesOf } from '../ui/class-names.ts';
import { FailureNotice } from '../ui/failure-notice.tsx';
import styles from './standing.module.css';
import { useAct } from './use-act.ts';

const names = classNamesOf(styles);

type ReadyMade = StandingQuestionsQuery['standingQuestions']['readyMade'][number];

interface ReadyMadeListProps {
  readonly readyMade: readonly ReadyMade[];
  readonly onSaved: () => void;
}

/** Questions that can be asked from today on with one press. */
export function ReadyMadeList({ readyMade, onSaved }: ReadyMadeListProps) {
  const [save] = useMutation(SaveStandingQuestionDocument, { fetchPolicy: 'no-cache' });
  const { act, isBusy, failure } = useAct();
  if (readyMade.length === 0) return null;
  const ask = ({ title, asks, everyDays, timeOfDay }: ReadyMade) =>
    act(async () => {
      const { states, duties, unseenDays } = asks;
      await save({ variables: { title, asks: { states, duties, unseenDays }, everyDays, timeOfDay } });
      onSaved();
    });
  return (
    <section className={names('section')} aria-labelledby="ready-made">
      <h2 id="ready-made" className={names('heading')}>
        Ready to be asked
      </h2>
      {failure === null ? null : <FailureNotice failure={failure} />}
      <ul className={names('cards')}>
        {readyMade.map((ready) => (
          <li key={ready.title} className={names('card')}>
            <h3 className={names('card-title')}>{ready.title}</h3>
            <p>{ready.says}</p>
            <p className={names('line')}>
              <ActionButton
                isDisabled={isBusy}
                label={`Ask from now on: ${ready.title}`}
                onPress={() => void ask(ready)}
              >
                Ask from now on
              </ActionButton>
              <span className={names('soft')}>Now, then {ready.schedule}.</span>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
