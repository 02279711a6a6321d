import { isDueNow } from '../../domain/standing/schedule.ts';
import type { StandingQuestion, StandingRun } from '../../domain/standing/standing-question.ts';
import type { AccessLog } from '../access-log/open-access-log.ts';
import type { SignedIn } from '../sign-in.ts';
import type { Stores } from '../stores.ts';
import { useCase } from '../use-case.ts';
import type { AskOnce } from './run-question.ts';

/** What became of the questions that were due. */
export interface DueRuns {
  readonly runs: readonly { readonly questionId: string; readonly run: StandingRun | null }[];
  /** Failures that nobody expected, for the log of the program; each is kept as a failed run too. */
  readonly faults: readonly unknown[];
}

/**
 * Asks every question whose time has come, one after another, each once however many times passed since, and each in
 * the name of whoever saved it. One that fails does not keep the others from being asked.
 */
export function createRunDue({ standing }: Stores, log: AccessLog, ask: AskOnce, now: () => string) {
  const askDue = useCase<StandingQuestion, StandingRun | null>(
    log,
    {
      permission: 'read-worklist',
      event: 'standing-question-run',
      begins: () => 'standing-change-begun',
      asked: ({ id }) => ({ question: id }),
    },
    async (_who, question) => {
      const answer = await ask(question, 'the schedule');
      return { answer, ids: [], answered: answer?.failed === null };
    },
  );
  return async (): Promise<DueRuns> => {
    const questions = await standing.questions();
    const runs = await standing.runs(questions.map(({ id }) => id));
    const done: { questionId: string; run: StandingRun | null }[] = [];
    const faults: unknown[] = [];
    for (const question of questions) {
      if (!isDueNow(question, runs.get(question.id)?.at(-1) ?? null, now())) continue;
      try {
        done.push({ questionId: question.id, run: await askDue(inTheNameOf(question), question) });
      } catch (error) {
        faults.push(error);
      }
    }
    return { runs: done, faults };
  };
}

function inTheNameOf({ by }: StandingQuestion): SignedIn {
  return {
    ...by,
    role: '',
    agencyName: '',
    permissions: new Set(['read-worklist']),
    isDemonstration: false,
    via: 'schedule',
  };
}
