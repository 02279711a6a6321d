import { readyMadeQuestions, type ReadyMadeQuestion } from '../../domain/standing/ready-made.ts';
import { filterInWords } from '../../domain/standing/filter-in-words.ts';
import { scheduleInWords } from '../../domain/standing/schedule.ts';
import { foldText } from '../../domain/fold-text.ts';
import type { AccessLog } from '../access-log/open-access-log.ts';
import type { Stores } from '../stores.ts';
import { useCase } from '../use-case.ts';
import { heldQuestions } from './held-questions.ts';
import { questionView, type QuestionView } from './question-view.ts';
import type { TellWorklist } from './tell-worklist.ts';

export interface QuestionsHeld {
  /** Those that are asked, in the order they were saved; then those that have ended. */
  readonly questions: readonly QuestionView[];
  /** Questions that can be saved with one press, less those that are asked already. */
  readonly readyMade: readonly ReadyMadeView[];
}

export interface ReadyMadeView extends ReadyMadeQuestion {
  readonly says: string;
  readonly schedule: string;
}

/** Every standing question, with counts of what this viewer may see of its last run. */
export function createListQuestions(
  { standing }: Stores,
  log: AccessLog,
  tell: TellWorklist,
  now: () => string,
) {
  return useCase<null, QuestionsHeld>(
    log,
    { permission: 'read-worklist', event: 'standing-questions-listed', asked: () => ({}) },
    async (who) => {
      const questions = await standing.questions();
      const { held } = await heldQuestions(standing, tell, who, questions);
      const nameOf = await tell.nameOf(who);
      const views = held.map((each) => questionView(each, nameOf, now()));
      const going = views.filter(({ question }) => question.ended === null);
      const taken = new Set(going.map(({ question }) => foldText(question.title)));
      const answer = {
        questions: [...going, ...views.filter(({ question }) => question.ended !== null)],
        readyMade: readyMadeQuestions
          .filter(({ title }) => !taken.has(foldText(title)))
          .map((ready) => ({
            ...ready,
            says: filterInWords(ready.asks, nameOf),
            schedule: scheduleInWords(ready),
          })),
      };
      const counted = views.reduce((sum, { children }) => sum + children, 0);
      return { answer, ids: [], counted, answered: true };
    },
  );
}
