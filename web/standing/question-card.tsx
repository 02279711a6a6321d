import { Link } from 'react-router';

import { upperFirst } from '../../api/domain/words/lists-in-words.ts';
import type { StandingQuestionPartsFragment } from '../generated/operations.ts';
import { classNamesOf } from '../ui/class-names.ts';
import { Notice } from '../ui/notice.tsx';
import { childrenInWords, lastAskedInWords, otherChangesInWords } from './counts-in-words.ts';
import { NewSign } from './new-sign.tsx';
import { questionPath } from './standing-path.ts';
import styles from './standing.module.css';

const names = classNamesOf(styles);

/** One question among the others: what it asks, when, and how many are new. */
export function QuestionCard({ question }: { readonly question: StandingQuestionPartsFragment }) {
  const { id, title, says, schedule, next, ended, failure, newRows } = question;
  return (
    <li className={names('card')}>
      <h3 className={names('card-title')}>
        <Link to={questionPath(id)}>{title}</Link>
      </h3>
      <p>{says}</p>
      <p className={names('counts')}>
        <strong>{childrenInWords(question.children)}</strong>
        {newRows > 0 ? <NewSign words={`${newRows} new`} /> : <span>Nothing new</span>}
        <span>{upperFirst(otherChangesInWords(question))}</span>
      </p>
      <p className={names('soft')}>
        {lastAskedInWords(question)} {ended ?? `Asked ${schedule}, next on ${next ?? ''}.`}
      </p>
      {failure === null ? null : <Notice tone="problem" title={failure} />}
    </li>
  );
}
