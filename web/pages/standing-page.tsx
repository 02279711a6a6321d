import { useParams } from 'react-router';

import { QuestionAnswer } from '../standing/question-answer.tsx';
import { QuestionList } from '../standing/question-list.tsx';
import { usePageTitle } from '../ui/use-page-title.ts';

/** Standing questions: all of them, or the one that the address names. */
export function StandingPage() {
  const { questionId } = useParams();
  usePageTitle('Standing questions');
  return questionId === undefined ? <QuestionList /> : <QuestionAnswer key={questionId} id={questionId} />;
}
