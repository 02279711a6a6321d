import { randomUUID } from 'node:crypto';

import { inWords, type CalendarDate } from '../../domain/calendar-date.ts';
import { faultOfReason } from '../../domain/standing/reason.ts';
import { factsMarked, markVerdicts, readVerdict, verdictWords } from '../../domain/standing/row-mark.ts';
import { marksOfRow, type MarksOfRow } from '../../domain/standing/with-marks.ts';
import type { Viewer } from '../../domain/visibility.ts';
import type { WorklistRow } from '../../domain/worklist/worklist-row.ts';
import { BadRequest } from '../../errors.ts';
import type { AccessLog } from '../access-log/open-access-log.ts';
import type { Stores } from '../stores.ts';
import { useCase } from '../use-case.ts';
import { rowIdOf } from './row-id.ts';
import type { TellWorklist } from './tell-worklist.ts';

export interface MarkRequest {
  readonly rowId: string;
  /** The day of the list that was read; null: the last of the record. */
  readonly asOf: CalendarDate | null;
  readonly verdict: string;
  readonly reason: string;
}

/** A row with what was found of it. */
export interface MarkedRow extends MarksOfRow {
  readonly rowId: string;
}

const longestId = 400;

/** Marks a row of the worklist as true, a data error or explained, about the facts that it tells now. Throws BadRequest. */
export function createMarkRow({ standing }: Stores, log: AccessLog, tell: TellWorklist, now: () => string) {
  return useCase<MarkRequest, MarkedRow>(
    log,
    {
      permission: 'mark-worklist',
      event: 'worklist-row-marked',
      begins: () => 'standing-change-begun',
      asked: ({ rowId, asOf, verdict }) => ({
        row: rowId.slice(0, longestId),
        asOf,
        verdict: verdict.slice(0, 40),
      }),
    },
    async (who, { rowId, asOf, verdict: text, reason }) => {
      const verdict = readVerdict(text);
      if (verdict === null) {
        const known = markVerdicts.map((each) => `“${verdictWords[each]}”`).join(', ');
        throw new BadRequest(`“${text.slice(0, 40)}” is not a mark. There are: ${known}.`);
      }
      const fault = faultOfReason(reason);
      if (fault !== null) throw new BadRequest(fault);
      const { on, row } = await rowCalled(tell, who, rowId, asOf);
      const { childId, duty } = row;
      await standing.addMark({
        ...{ id: `mark-${randomUUID()}`, childId, duty, about: factsMarked(row, on) },
        ...{ verdict, reason: reason.trim(), by: who.name, at: now() },
      });
      const answer = await markedRow(standing, row);
      return { answer, ids: [childId], answered: true };
    },
  );
}

export interface TakeBackRequest {
  readonly markId: string;
  readonly rowId: string;
  readonly asOf: CalendarDate | null;
}

/** Takes a mark back: it stays in the history of its row. Throws BadRequest. */
export function createTakeBackMark(
  { standing }: Stores,
  log: AccessLog,
  tell: TellWorklist,
  now: () => string,
) {
  return useCase<TakeBackRequest, MarkedRow>(
    log,
    {
      permission: 'mark-worklist',
      event: 'worklist-mark-taken-back',
      begins: () => 'standing-change-begun',
      asked: ({ markId, rowId, asOf }) => ({
        mark: markId.slice(0, longestId),
        row: rowId.slice(0, longestId),
        asOf,
      }),
    },
    async (who, { markId, rowId, asOf }) => {
      const { row } = await rowCalled(tell, who, rowId, asOf);
      const own = await marksOn(standing, row);
      if (!own.some(({ id }) => id === markId)) throw new BadRequest('There is no such mark on this row.');
      if (!(await standing.takeBackMark({ id: markId, by: who.name, at: now() }))) {
        throw new BadRequest('This mark was taken back already. Look at the row again.');
      }
      return { answer: await markedRow(standing, row), ids: [row.childId], answered: true };
    },
  );
}

/** What was found of a row before. Throws BadRequest where there is no such row for this viewer. */
export function createReadMarks({ standing }: Stores, log: AccessLog, tell: TellWorklist) {
  return useCase<Pick<MarkRequest, 'rowId' | 'asOf'>, MarkedRow>(
    log,
    {
      permission: 'read-worklist',
      event: 'worklist-marks-read',
      asked: ({ rowId, asOf }) => ({ row: rowId.slice(0, longestId), asOf }),
    },
    async (who, { rowId, asOf }) => {
      const { row } = await rowCalled(tell, who, rowId, asOf);
      return { answer: await markedRow(standing, row), ids: [row.childId], answered: true };
    },
  );
}

/** The row of that name, of those that this viewer may see: a row that is hidden is as one that is not there. */
async function rowCalled(tell: TellWorklist, who: Viewer, rowId: string, asOf: CalendarDate | null) {
  const { on, rows } = await tell.told(who, asOf);
  const row = rows.find((each) => rowIdOf(each) === rowId);
  if (row !== undefined) return { on, row };
  throw new BadRequest(
    `There is no such row on the worklist of ${inWords(on)}. The record may have changed: look at the list again.`,
  );
}

type Marks = Pick<Stores['standing'], 'marks'>;

async function marksOn(standing: Marks, { childId, duty }: WorklistRow) {
  return (await standing.marks([childId])).filter((mark) => mark.duty === duty);
}

async function markedRow(standing: Marks, row: WorklistRow): Promise<MarkedRow> {
  return { rowId: rowIdOf(row), ...marksOfRow(row, await marksOn(standing, row)) };
}
