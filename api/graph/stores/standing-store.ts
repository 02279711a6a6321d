import type { PersonId } from '../../domain/ids.ts';
import { changesOfRun } from '../../domain/standing/found-rows.ts';
import type { Moment } from '../../domain/standing/moment-in-england.ts';
import type { RowMark } from '../../domain/standing/row-mark.ts';
import type {
  FoundRow,
  StandingQuestion,
  StandingRow,
  StandingRun,
} from '../../domain/standing/standing-question.ts';
import * as commands from '../commands/standing.ts';
import { MissingEndpoint } from '../errors.ts';
import type { Graph, RunQuery } from '../graph.ts';
import * as queries from '../queries/standing.ts';
import { groupBy } from '../read/group-by.ts';
import { inPortions } from '../read/in-portions.ts';
import { asksText, toRowMark, toStandingQuestion, toStandingRow } from '../read/standing.ts';

/** Something done once, by somebody. */
export interface DoneOnce {
  readonly id: string;
  readonly by: string;
  readonly at: Moment;
}

/** One asking that is to be kept: what it found, or why it could not be done. */
export interface RunToKeep extends Pick<StandingRun, 'at' | 'by' | 'on' | 'failed'> {
  readonly questionId: string;
  readonly found: readonly FoundRow[];
  /** The number of the last run when this one began: where another came between, this one is not kept. */
  readonly after: number;
}

/**
 * Marks on rows of the worklist, and standing questions with their runs. Beside the record and never part of it:
 * loads do not touch them, but for people who are sealed. Nothing is overwritten; what is done once is done once.
 */
export interface StandingStore {
  /** Every mark on rows of these children, the latest first; of everybody where none are named. */
  readonly marks: (childIds: readonly PersonId[] | null) => Promise<RowMark[]>;
  /** The child that a mark is about; null where no such mark is held. */
  readonly childOfMark: (id: string) => Promise<PersonId | null>;
  /** Throws MissingEndpoint where the child is not held. */
  readonly addMark: (mark: Omit<RowMark, 'takenBack'>) => Promise<void>;
  /** False where it had been taken back already. */
  readonly takeBackMark: (done: DoneOnce) => Promise<boolean>;
  /** Every question, in the order they were saved, ended ones too. */
  readonly questions: () => Promise<StandingQuestion[]>;
  /**
   * @param check is given the questions held, in the same transaction, and throws where this one may not be added.
   */
  readonly addQuestion: (
    question: StandingQuestion,
    check: (held: readonly StandingQuestion[]) => void,
  ) => Promise<void>;
  /** False where it had ended already. */
  readonly endQuestion: (done: DoneOnce) => Promise<boolean>;
  /** Of each question its runs, the first first. */
  readonly runs: (questionIds: readonly string[]) => Promise<Map<string, StandingRun[]>>;
  /** Of each question every row that it ever told of. */
  readonly rows: (questionIds: readonly string[]) => Promise<Map<string, StandingRow[]>>;
  /** Keeps a run with what it changed, whole or not at all; null where another run came between. */
  readonly keepRun: (run: RunToKeep) => Promise<StandingRun | null>;
  /** False where it was acknowledged already. */
  readonly acknowledge: (done: DoneOnce & { readonly reason: string }) => Promise<boolean>;
}

export function createStandingStore(graph: Graph): StandingStore {
  /** Acknowledged only when it survives a power cut. */
  async function write<T>(work: (run: RunQuery) => Promise<T>): Promise<T> {
    const done = await graph.write(work);
    await graph.checkpoint();
    return done;
  }
  return {
    marks: async (childIds) => {
      const rows =
        childIds === null
          ? await graph.read(queries.rowMarks, {})
          : await inPortions(childIds, (ids) => graph.read(queries.rowMarksOfPeople, { ids }));
      return rows.map(toRowMark);
    },
    childOfMark: async (id) => (await graph.read(queries.rowMarkById, { id }))[0]?.childId ?? null,
    addMark: ({ id, childId, duty, about, verdict, reason, by, at }) =>
      write(async (run) => {
        const properties = { ...about, id, duty, verdict, reason, by, at };
        expectAll(1, await run(commands.addRowMark, { childId, properties }));
      }),
    takeBackMark: (done) => write(async (run) => wasWritten(await run(commands.takeBackRowMark, done))),
    questions: () => readQuestions(graph.read),
    addQuestion: (question, check) =>
      write(async (run) => {
        check(await readQuestions(run));
        await run(commands.addStandingQuestion, { properties: propertiesOf(question) });
      }),
    endQuestion: (done) => write(async (run) => wasWritten(await run(commands.endStandingQuestion, done))),
    runs: (ids) => readRuns(graph.read, ids),
    rows: (ids) => readRows(graph.read, ids),
    keepRun: (kept) => write((run) => keepRun(run, kept)),
    acknowledge: (done) => write(async (run) => wasWritten(await run(commands.acknowledgeStandingRow, done))),
  };
}

async function readQuestions(run: RunQuery): Promise<StandingQuestion[]> {
  return (await run(queries.standingQuestions, {})).map(toStandingQuestion);
}

function propertiesOf({ id, title, asks, everyDays, timeOfDay, createdAt, by }: StandingQuestion) {
  const { professionalId, name, agencyId, personId } = by;
  return {
    ...{ id, title, asks: asksText(asks), everyDays, timeOfDay, createdAt },
    ...{ byProfessionalId: professionalId, byName: name, byAgencyId: agencyId, byPersonId: personId },
  };
}

async function readRuns(run: RunQuery, ids: readonly string[]): Promise<Map<string, StandingRun[]>> {
  const rows = await run(queries.standingRuns, { ids: [...ids] });
  return new Map(
    [...groupBy(rows, ({ questionId }) => questionId)].map(([id, runs]) => [
      id,
      runs.map(({ number, at, by, on, failed }) => ({ number, at, by, on, failed })),
    ]),
  );
}

async function readRows(run: RunQuery, ids: readonly string[]): Promise<Map<string, StandingRow[]>> {
  const rows = await run(queries.standingRows, { ids: [...ids] });
  return new Map(
    [...groupBy(rows, ({ questionId }) => questionId)].map(([id, kept]) => [id, kept.map(toStandingRow)]),
  );
}

/** What a run changed is worked out from what is held in the same transaction: no run in between can be missed. */
async function keepRun(run: RunQuery, kept: RunToKeep): Promise<StandingRun | null> {
  const { questionId, after, found, at, by, on, failed } = kept;
  const before = (await readRuns(run, [questionId])).get(questionId) ?? [];
  if ((before.at(-1)?.number ?? 0) !== after) return null;
  const done: StandingRun = { number: after + 1, at, by, on, failed };
  const properties = { ...done, id: `${questionId}/${done.number}` };
  expectAll(1, await run(commands.addStandingRun, { questionId, properties }));
  if (failed !== null) return done;
  const { begun, gone } = changesOfRun((await readRows(run, [questionId])).get(questionId) ?? [], found);
  const rows = begun.map(({ childId, ...facts }, index) => ({
    questionId,
    childId,
    properties: { ...facts, id: `${questionId}/${done.number}/${index + 1}`, foundIn: done.number },
  }));
  for (let from = 0; from < rows.length; from += rowsAtOnce) {
    const portion = rows.slice(from, from + rowsAtOnce);
    expectAll(portion.length, await run(commands.addStandingRows, { rows: portion }));
  }
  const closed = gone.map(({ id }) => ({ id, goneIn: done.number }));
  if (closed.length > 0) expectAll(closed.length, await run(commands.closeStandingRows, { rows: closed }));
  return done;
}

const rowsAtOnce = 1_000;

/** A row whose ends are not held matches nothing: then nothing of the whole is kept. */
function expectAll(wanted: number, [row]: readonly { readonly written: number }[]): void {
  if ((row?.written ?? 0) !== wanted) {
    throw new MissingEndpoint('A mark or a standing row names a child or a question that is not held.');
  }
}

function wasWritten([row]: readonly { readonly written: number }[]): boolean {
  return (row?.written ?? 0) > 0;
}
