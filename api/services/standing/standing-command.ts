import { z } from 'zod';

import { foldText } from '../../domain/fold-text.ts';
import { BadRequest } from '../../errors.ts';
import { giveCommand } from '../give-command.ts';
import { commandLine, type SignedIn } from '../sign-in.ts';
import type { QuestionAnswer, ToldRow } from './open-question.ts';
import type { QuestionView } from './question-view.ts';
import type { createStandingServices } from './index.ts';

/** As it comes from the command. */
export const standingRequest = z.object({
  /** What to ask now: the id or name of a question, or `all`; null lists them. */
  run: z.string().min(1).max(200).nullable(),
});
export type StandingRequest = z.infer<typeof standingRequest>;

const told = z.object({
  childId: z.string(),
  duty: z.string().nullable(),
  name: z.string(),
  isNew: z.boolean(),
  since: z.string(),
  acknowledged: z.object({ by: z.string(), at: z.string(), reason: z.string() }).nullable(),
});

const commandQuestion = z.object({
  id: z.string(),
  title: z.string(),
  says: z.string(),
  schedule: z.string(),
  lastRun: z.string().nullable(),
  /** The day that its last run told of. */
  on: z.string().nullable(),
  failure: z.string().nullable(),
  next: z.string().nullable(),
  children: z.number(),
  rows: z.number(),
  newRows: z.number(),
  goneRows: z.number(),
  notAcknowledged: z.number(),
  /** Of a question that was asked now; else null. */
  told: z.array(told).nullable(),
});
export type CommandQuestion = z.infer<typeof commandQuestion>;

const standingReport = z.object({ questions: z.array(commandQuestion) });
export type StandingReport = z.infer<typeof standingReport>;

type StandingServices = ReturnType<typeof createStandingServices>;

/** Lists the questions that go on, or asks one of them, or all, now. Throws BadRequest. */
export async function answerStandingCommand(
  services: StandingServices,
  who: SignedIn,
  { run }: StandingRequest,
): Promise<StandingReport> {
  const { questions } = await services.listStandingQuestions(who, null);
  const going = questions.filter(({ question }) => question.ended === null);
  if (run === null) return { questions: going.map((view) => reported(view, null)) };
  const asked = run === 'all' ? going : going.filter(({ question }) => isCalled(question, run));
  if (asked.length === 0) {
    throw new BadRequest(
      run === 'all'
        ? 'No standing question is saved. Save one on the page: /standing.'
        : `No standing question is called “${run}”. npm run standing lists them.`,
    );
  }
  const answers: QuestionAnswer[] = [];
  for (const { question } of asked) answers.push(await services.runStandingQuestion(who, question.id));
  return { questions: answers.map(({ view, rows }) => reported(view, rows)) };
}

function isCalled({ id, title }: QuestionView['question'], name: string): boolean {
  return id === name || foldText(title) === foldText(name);
}

function reported(view: QuestionView, rows: readonly ToldRow[] | null): CommandQuestion {
  const { question, says, schedule, lastRun, failure, next } = view;
  return {
    ...{ id: question.id, title: question.title, says, schedule, failure, next },
    ...{ lastRun: lastRun?.at ?? null, on: lastRun?.on ?? null },
    ...{ children: view.children, rows: view.rows, newRows: view.begun, goneRows: view.gone },
    notAcknowledged: view.notAcknowledged,
    told: rows === null ? null : rows.map(toldRow),
  };
}

function toldRow({ row, name, isNew, since }: ToldRow) {
  return { childId: row.childId, duty: row.duty, name, isNew, since, acknowledged: row.acknowledged };
}

/**
 * The same through the running server where there is one; else on the store that the environment names.
 * @param root the project's folder.
 * @returns the report, or a sentence for whoever asked.
 */
export async function standingStore(
  env: NodeJS.ProcessEnv,
  request: StandingRequest,
  root: string,
): Promise<StandingReport | { readonly fault: string }> {
  const done = await giveCommand<StandingReport>(env, root, {
    name: 'standing',
    request,
    do: (services) => answerStandingCommand(services, commandLine, request),
    read: (answered) => standingReport.safeParse(answered).data ?? null,
  });
  return 'fault' in done ? { fault: done.fault } : done.answer;
}
