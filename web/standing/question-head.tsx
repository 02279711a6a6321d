import { useState } from 'react';

import type { StandingAnswerPartsFragment } from '../generated/operations.ts';
import { ActionButton } from '../ui/action-button.tsx';
import { classNamesOf } from '../ui/class-names.ts';
import { FailureNotice } from '../ui/failure-notice.tsx';
import { Notice } from '../ui/notice.tsx';
import { changesInWords, childrenInWords, lastAskedInWords } from './counts-in-words.ts';
import styles from './standing.module.css';
import type { Act } from './use-act.ts';

const names = classNamesOf(styles);

interface QuestionHeadProps {
  readonly answer: StandingAnswerPartsFragment;
  readonly doing: Act;
  readonly onRun: () => void;
  readonly onEnd: () => void;
}

/** What is asked, when it was and will be, and the two things that can be done: ask it now, end it. */
export function QuestionHead({ answer: { question }, doing, onRun, onEnd }: QuestionHeadProps) {
  const { title, says, schedule, next, ended, failure, savedBy, savedAtWords } = question;
  const [isEnding, setEnding] = useState(false);
  return (
    <header className={names('section')}>
      <h1>{title}</h1>
      <p className={names('lead')}>{says}</p>
      <p role="status" className={names('size')}>
        {doing.isBusy ? 'One moment…' : `${childrenInWords(question.children)}: ${changesInWords(question)}`}
      </p>
      <p className={names('soft')}>
        {lastAskedInWords(question)} {ended ?? `Asked ${schedule}, next on ${next ?? ''}.`} Saved by {savedBy}{' '}
        on {savedAtWords}: it tells what {savedBy} may see, and of that what you may see.
      </p>
      {failure == null ? null : <Notice tone="problem" title={failure} />}
      {doing.failure === null ? null : <FailureNotice failure={doing.failure} />}
      {ended != null ? null : (
        <p className={names('line')}>
          <ActionButton look="strong" isDisabled={doing.isBusy} onPress={onRun}>
            Ask it now
          </ActionButton>
          {isEnding ? (
            <>
              <span>It will be asked no more; what it told stays readable.</span>
              <ActionButton isDisabled={doing.isBusy} onPress={onEnd}>
                End it
              </ActionButton>
              <ActionButton onPress={() => setEnding(false)}>Go on asking</ActionButton>
            </>
          ) : (
            <ActionButton onPress={() => setEnding(true)}>End this question…</ActionButton>
          )}
        </p>
      )}
    </header>
  );
}
