import { momentInWords } from '../../domain/standing/moment-in-england.ts';
import { filterRows } from '../../domain/worklist/filter-rows.ts';
import { byPressing, orderRows } from '../../domain/worklist/order-rows.ts';
import type { WorklistRow } from '../../domain/worklist/worklist-row.ts';
import { foundRows, rowsOfRun } from '../../domain/standing/found-rows.ts';
import { foundKey, type StandingRow, type StandingRun } from '../../domain/standing/standing-question.ts';
import type { Viewer } from '../../domain/visibility.ts';
import type { AccessLog } from '../access-log/open-access-log.ts';
import type { Stores } from '../stores.ts';
import { useCase } from '../use-case.ts';
import { heldQuestions, questionCalled } from './held-questions.ts';
import { questionView, type QuestionView } from './question-view.ts';
import type { TellWorklist } from './tell-worklist.ts';

/** A question opened: the rows of its last run, and those that the last run no longer told of. */
export interface QuestionAnswer {
  readonly view: QuestionView;
  /** Not yet acknowledged first, the new before the others, then as pressing as the worklist has them. */
  readonly rows: readonly ToldRow[];
  readonly gone: readonly ToldRow[];
  /** The latest first. */
  readonly runs: readonly StandingRun[];
}

export interface ToldRow {
  readonly row: StandingRow;
  readonly name: string;
  readonly isNew: boolean;
  /** "Told since 3 June 2026 at 06:30." and, where it had gone before, that it came back. */
  readonly since: string;
  /** As the worklist tells it now; null where it no longer does, or where another day is told of. */
  readonly now: WorklistRow | null;
}

/** Opens a question for a reader. Throws BadRequest where there is none such. */
export function createOpenQuestion(
  { standing }: Stores,
  log: AccessLog,
  tell: TellWorklist,
  now: () => string,
) {
  return useCase<string, QuestionAnswer>(
    log,
    {
      permission: 'read-worklist',
      event: 'standing-question-opened',
      asked: (id) => ({ question: id.slice(0, 200) }),
    },
    async (who, id) => {
      const answer = await answerOf(standing, tell, who, id, now());
      const ids = [...new Set([...answer.rows, ...answer.gone].map(({ row }) => row.childId))];
      return { answer, ids, answered: true };
    },
  );
}

export async function answerOf(
  standing: Stores['standing'],
  tell: TellWorklist,
  who: Viewer,
  id: string,
  now: string,
): Promise<QuestionAnswer> {
  const question = await questionCalled(standing, id);
  const { held, names } = await heldQuestions(standing, tell, who, [question]);
  const [own] = held;
  const { rows: kept = [], runs = [] } = own ?? {};
  const view = questionView({ question, runs, rows: kept }, await tell.nameOf(who), now);
  const last = view.lastRun;
  if (last === null) return { view, rows: [], gone: [], runs: runs.toReversed() };
  const rowsNow = await rowsByKey(tell, who, question.asks);
  const begun = new Map(runs.map(({ number, at }) => [number, at]));
  const toldRow = (row: StandingRow): ToldRow => ({
    row,
    name: names.get(row.childId) ?? '',
    isNew: row.foundIn === last.number,
    since: sinceInWords(row, begun.get(row.foundIn) ?? last.at),
    now: rowsNow.get(foundKey(row)) ?? null,
  });
  const order = [...rowsNow.keys()];
  return {
    view,
    rows: inOrder(rowsOfRun(kept, last.number).map(toldRow), order),
    gone: inOrder(kept.filter(({ goneIn }) => goneIn === last.number).map(toldRow), order),
    runs: runs.toReversed(),
  };
}

/** As the list stands now for this reader, by what a row is called within the question. */
async function rowsByKey(
  tell: TellWorklist,
  who: Viewer,
  asks: Parameters<typeof foundRows>[0],
): Promise<Map<string, WorklistRow>> {
  const { rows } = await tell.told(who, null);
  const found = orderRows(filterRows(rows, asks), byPressing);
  const byKey = new Map<string, WorklistRow>();
  for (const row of found) {
    const [key] = foundRows(asks, [row]).map(foundKey);
    if (key !== undefined && !byKey.has(key)) byKey.set(key, row);
  }
  return byKey;
}

function sinceInWords({ timesBefore }: StandingRow, at: string): string {
  const since = `On the list since ${momentInWords(at)}`;
  if (timesBefore === 0) return `${since}.`;
  const times = timesBefore === 1 ? 'once before' : `${timesBefore} times before`;
  return `${since}. It was on it ${times}, went and came back.`;
}

function inOrder(rows: readonly ToldRow[], order: readonly string[]): ToldRow[] {
  const place = new Map(order.map((key, index) => [key, index]));
  const of = ({ row }: ToldRow) => place.get(foundKey(row)) ?? order.length;
  return rows.toSorted(
    (a, b) =>
      Number(a.row.acknowledged !== null) - Number(b.row.acknowledged !== null) ||
      Number(b.isNew) - Number(a.isNew) ||
      of(a) - of(b) ||
      (foundKey(a.row) < foundKey(b.row) ? -1 : 1),
  );
}
