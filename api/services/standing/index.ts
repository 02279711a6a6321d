import type { AccessLog } from '../access-log/open-access-log.ts';
import type { Stores } from '../stores.ts';
import type { WorklistModel } from '../worklist/worklist-model.ts';
import {
  createAcknowledgeRow,
  createEndQuestion,
  createRunQuestion,
  createSaveQuestion,
} from './change-questions.ts';
import { createListQuestions } from './list-questions.ts';
import { createMarkRow, createReadMarks, createTakeBackMark } from './mark-row.ts';
import { createOpenQuestion } from './open-question.ts';
import { createRunDue } from './run-due.ts';
import { createAskOnce } from './run-question.ts';
import { createTellWorklist } from './tell-worklist.ts';

/** Marks on rows of the worklist, and questions that are asked of it again and again. */
export function createStandingServices(
  stores: Stores,
  log: AccessLog,
  model: Pick<WorklistModel, 'of' | 'rowsOn'>,
  now: () => string,
) {
  const tell = createTellWorklist(stores, model);
  const ask = createAskOnce(stores.standing, tell, now);
  return {
    readMarks: createReadMarks(stores, log, tell),
    markRow: createMarkRow(stores, log, tell, now),
    takeBackMark: createTakeBackMark(stores, log, tell, now),
    listStandingQuestions: createListQuestions(stores, log, tell, now),
    openStandingQuestion: createOpenQuestion(stores, log, tell, now),
    saveStandingQuestion: createSaveQuestion(stores, log, tell, ask, now),
    endStandingQuestion: createEndQuestion(stores, log, tell, now),
    runStandingQuestion: createRunQuestion(stores, log, tell, ask, now),
    acknowledgeStandingRow: createAcknowledgeRow(stores, log, tell, now),
    runDueQuestions: createRunDue(stores, log, ask, now),
  };
}
