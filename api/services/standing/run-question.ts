import { foundRows } from '../../domain/standing/found-rows.ts';
import type { StandingQuestion, StandingRun } from '../../domain/standing/standing-question.ts';
import { filterRows } from '../../domain/worklist/filter-rows.ts';
import { byPressing, orderRows } from '../../domain/worklist/order-rows.ts';
import { refusalOf } from '../../errors.ts';
import type { StandingStore } from '../stores.ts';
import type { TellWorklist } from './tell-worklist.ts';

/** Asks a question once and keeps what it found. Null where another run of it came between: that one stands. */
export type AskOnce = (question: StandingQuestion, by: string) => Promise<StandingRun | null>;

const unexpected =
  'Something went wrong that was not expected. Whoever runs this system finds it in its log.';

/**
 * One question at a time, whoever asks: each is told of as its owner may see it. A run that fails is kept as one, with
 * the reason in a sentence, and an unexpected failure is thrown on for the log.
 */
export function createAskOnce(standing: StandingStore, tell: TellWorklist, now: () => string): AskOnce {
  let last: Promise<unknown> = Promise.resolve();
  return (question, by) => {
    const mine = last.then(() => askOnce(standing, tell, now, question, by));
    last = mine.catch(() => undefined);
    return mine;
  };
}

async function askOnce(
  standing: StandingStore,
  tell: TellWorklist,
  now: () => string,
  question: StandingQuestion,
  by: string,
): Promise<StandingRun | null> {
  const { id: questionId, asks } = question;
  const runs = (await standing.runs([questionId])).get(questionId) ?? [];
  const run = { questionId, after: runs.at(-1)?.number ?? 0, at: now(), by };
  try {
    const { on, rows } = await tell.told(question.by, null);
    const found = foundRows(asks, orderRows(filterRows(rows, asks), byPressing));
    return await standing.keepRun({ ...run, on, failed: null, found });
  } catch (error) {
    const refusal = refusalOf(error);
    const failed = refusal?.message ?? unexpected;
    const kept = await standing.keepRun({ ...run, on: null, failed, found: [] }).catch(() => null);
    if (refusal === null) throw error;
    return kept ?? { number: run.after + 1, at: run.at, by, on: null, failed };
  }
}
