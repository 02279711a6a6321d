import { randomUUID } from 'node:crypto';

import { englandDefault } from '../../domain/duties/england-default.ts';
import { faultOfQuestion, type NewQuestion } from '../../domain/standing/fault-of-question.ts';
import { faultOfReason } from '../../domain/standing/reason.ts';
import type { StandingQuestion } from '../../domain/standing/standing-question.ts';
import { BadRequest } from '../../errors.ts';
import type { AccessLog } from '../access-log/open-access-log.ts';
import type { Stores } from '../stores.ts';
import { useCase } from '../use-case.ts';
import { checkFilter } from '../worklist/check-filter.ts';
import { heldQuestions, questionCalled } from './held-questions.ts';
import { answerOf, type QuestionAnswer } from './open-question.ts';
import type { AskOnce } from './run-question.ts';
import type { TellWorklist } from './tell-worklist.ts';

const begun = () => 'standing-change-begun' as const;
const longestId = 200;

/** Saves a question and asks it for the first time. Throws BadRequest with one sentence where it cannot be kept. */
export function createSaveQuestion(
  { standing, families }: Stores,
  log: AccessLog,
  tell: TellWorklist,
  ask: AskOnce,
  now: () => string,
) {
  const pack = families.rules ?? englandDefault;
  return useCase<NewQuestion, QuestionAnswer>(
    log,
    {
      permission: 'mark-worklist',
      event: 'standing-question-saved',
      begins: begun,
      asked: ({ title, asks, everyDays, timeOfDay }) => ({
        title: title.slice(0, 200),
        asks: JSON.stringify(asks).slice(0, 1_000),
        everyDays,
        timeOfDay: timeOfDay.slice(0, 20),
      }),
    },
    async (who, asked) => {
      checkFilter(asked.asks, pack);
      const { professionalId, name, agencyId, personId } = who;
      const question: StandingQuestion = {
        ...asked,
        title: asked.title.trim(),
        id: `standing-${randomUUID()}`,
        by: { professionalId, name, agencyId, personId },
        createdAt: now(),
        ended: null,
      };
      await standing.addQuestion(question, (held) => {
        const fault = faultOfQuestion(question, held);
        if (fault !== null) throw new BadRequest(fault);
      });
      await ask(question, name);
      return shown(await answerOf(standing, tell, who, question.id, now()));
    },
  );
}

/** Ends a question: it is asked no more, and what it told stays readable. Throws BadRequest. */
export function createEndQuestion(
  { standing }: Stores,
  log: AccessLog,
  tell: TellWorklist,
  now: () => string,
) {
  return useCase<string, QuestionAnswer>(
    log,
    {
      permission: 'mark-worklist',
      event: 'standing-question-ended',
      begins: begun,
      asked: (id) => ({ question: id.slice(0, longestId) }),
    },
    async (who, id) => {
      await questionCalled(standing, id);
      if (!(await standing.endQuestion({ id, by: who.name, at: now() }))) {
        throw new BadRequest('This question was ended already.');
      }
      return shown(await answerOf(standing, tell, who, id, now()));
    },
  );
}

/** Asks a question now. A run that fails is told in the answer. Throws BadRequest where it has ended. */
export function createRunQuestion(
  { standing }: Stores,
  log: AccessLog,
  tell: TellWorklist,
  ask: AskOnce,
  now: () => string,
) {
  return useCase<string, QuestionAnswer>(
    log,
    {
      permission: 'mark-worklist',
      event: 'standing-question-run',
      begins: begun,
      asked: (id) => ({ question: id.slice(0, longestId) }),
    },
    async (who, id) => {
      const question = await questionCalled(standing, id);
      if (question.ended !== null) throw new BadRequest('This question has ended and is asked no more.');
      await ask(question, who.name);
      return shown(await answerOf(standing, tell, who, id, now()));
    },
  );
}

export interface AcknowledgeRequest {
  readonly questionId: string;
  readonly rowId: string;
  readonly reason: string;
}

/** Acknowledges a row of a question, with a reason. Throws BadRequest. */
export function createAcknowledgeRow(
  { standing }: Stores,
  log: AccessLog,
  tell: TellWorklist,
  now: () => string,
) {
  return useCase<AcknowledgeRequest, QuestionAnswer>(
    log,
    {
      permission: 'mark-worklist',
      event: 'standing-row-acknowledged',
      begins: begun,
      asked: ({ questionId, rowId }) => ({
        question: questionId.slice(0, longestId),
        row: rowId.slice(0, longestId),
      }),
    },
    async (who, { questionId, rowId, reason }) => {
      const fault = faultOfReason(reason);
      if (fault !== null) throw new BadRequest(fault);
      const question = await questionCalled(standing, questionId);
      const { held } = await heldQuestions(standing, tell, who, [question]);
      const row = held[0]?.rows.find(({ id }) => id === rowId);
      if (row === undefined) throw new BadRequest('There is no such row in this question. Open it again.');
      if (!(await standing.acknowledge({ id: rowId, by: who.name, at: now(), reason: reason.trim() }))) {
        throw new BadRequest('This row was acknowledged already. Open the question again to see by whom.');
      }
      const { answer } = shown(await answerOf(standing, tell, who, questionId, now()));
      return { answer, ids: [row.childId], answered: true };
    },
  );
}

function shown(answer: QuestionAnswer) {
  const ids = [...new Set([...answer.rows, ...answer.gone].map(({ row }) => row.childId))];
  return { answer, ids, answered: true };
}
