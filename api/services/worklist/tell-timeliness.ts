import type { CalendarDate } from '../../domain/calendar-date.ts';
import { compareText } from '../../domain/compare-text.ts';
import { englandDefault } from '../../domain/duties/england-default.ts';
import { filterIntervals, type IntervalRow } from '../../domain/worklist/interval-rows.ts';
import { filterRows } from '../../domain/worklist/filter-rows.ts';
import {
  byMonth,
  byTeam,
  seenOfChildren,
  windowOf,
  withoutTeam,
  type SeenOfChildren,
  type TimelinessShare,
} from '../../domain/worklist/timeliness.ts';
import type { WorklistFilter } from '../../domain/worklist/worklist-row.ts';
import { BadRequest } from '../../errors.ts';
import type { AccessLog } from '../access-log/open-access-log.ts';
import type { SignedIn } from '../sign-in.ts';
import type { Stores } from '../stores.ts';
import { useCase } from '../use-case.ts';
import { checkFilter } from './check-filter.ts';
import { dayToTell } from './day-to-tell.ts';
import type { WorklistModel } from './worklist-model.ts';

export interface TimelinessRequest {
  readonly asOf: CalendarDate | null;
  readonly months: number;
  readonly filter: WorklistFilter;
}

export interface Timeliness extends SeenOfChildren {
  readonly on: CalendarDate;
  readonly says: readonly string[];
  readonly byMonth: readonly TimelinessShare[];
  readonly byTeam: readonly TimelinessShare[];
}

const mostMonths = 60;

/** Intervals in time and late, by the month in which they fell due and by the team of that day. Throws BadRequest. */
export function createTellTimeliness(stores: Stores, log: AccessLog, model: WorklistModel) {
  const intervalsAsked = askIntervals(stores, model);
  return useCase<TimelinessRequest, Timeliness>(
    log,
    {
      permission: 'read-worklist',
      event: 'timeliness-told',
      asked: ({ asOf, months, filter }) => ({ asOf, months, filter: JSON.stringify(filter).slice(0, 1_000) }),
    },
    async (who, request) => {
      const { authority, on, says, window, intervals } = await intervalsAsked(who, request);
      const rows = filterRows(await model.rowsOn(authority, on), request.filter);
      const answer = {
        on,
        says: [...says, ...howCounted],
        byMonth: byMonth(intervals, window.months),
        byTeam: byTeam(intervals),
        ...seenOfChildren(rows),
      };
      const children = new Set([...rows, ...intervals].map(({ childId }) => childId));
      return { answer, ids: [], counted: children.size, answered: true };
    },
  );
}

const howCounted = [
  'An interval runs from the day a duty begins, or from a visit that counts, to the next visit that counts. It is in time where that came by the day it was due, and stands in the month in which it fell due, under the team that had the case on that day.',
  'Intervals of which the record cannot tell, or which no source here would show, are on neither side of a share and are counted beside it. One that ended before it was due, with its plan or placement, is not counted.',
  'Visits are counted unless another duty is chosen. There is no national return of child protection and child in need visits: these are local measures.',
];

export interface IntervalsRequest extends TimelinessRequest {
  /** `2026-05`; null: every month. */
  readonly month: string | null;
  /** The key of a team's share; null: every team. */
  readonly team: string | null;
  readonly outcomes: readonly string[];
  readonly offset: number;
  readonly limit: number;
}

export interface IntervalsBehind {
  readonly on: CalendarDate;
  readonly total: number;
  readonly rows: readonly IntervalRow[];
}

const outcomes: readonly string[] = ['in-time', 'late', 'cannot-tell', 'not-held'];

/** The very intervals behind a share, those not in time first, the earliest due first. Throws BadRequest. */
export function createListIntervals(stores: Stores, log: AccessLog, model: WorklistModel) {
  const intervalsAsked = askIntervals(stores, model);
  return useCase<IntervalsRequest, IntervalsBehind>(
    log,
    {
      permission: 'read-worklist',
      event: 'intervals-listed',
      asked: ({ asOf, months, month, team, offset, limit }) => ({ asOf, months, month, team, offset, limit }),
    },
    async (who, request) => {
      const unknown = request.outcomes.find((outcome) => !outcomes.includes(outcome));
      if (unknown !== undefined) {
        throw new BadRequest(`“${unknown.slice(0, 100)}” is none of ${outcomes.join(', ')}.`);
      }
      const { on, intervals } = await intervalsAsked(who, request);
      const found = intervals
        .filter(
          ({ due, teamId, outcome }) =>
            (request.month === null || due.startsWith(request.month)) &&
            (request.team === null || (teamId ?? withoutTeam) === request.team) &&
            (request.outcomes.length === 0 || request.outcomes.includes(outcome)),
        )
        .sort(compareIntervals);
      const rows = found.slice(request.offset, request.offset + request.limit);
      const ids = [...new Set(rows.map(({ childId }) => childId))];
      return { answer: { on, total: found.length, rows }, ids, counted: found.length, answered: true };
    },
  );
}

function compareIntervals(a: IntervalRow, b: IntervalRow): number {
  return (
    Number(a.outcome === 'in-time') - Number(b.outcome === 'in-time') ||
    compareText(a.due, b.due) ||
    compareText(a.name, b.name) ||
    compareText(a.childId, b.childId) ||
    compareText(a.duty, b.duty)
  );
}

function askIntervals({ families }: Stores, model: WorklistModel) {
  const pack = families.rules ?? englandDefault;
  return async (who: SignedIn, { asOf, months, filter }: TimelinessRequest) => {
    checkFilter(filter, pack);
    if (months < 1 || months > mostMonths) {
      throw new BadRequest(`Ask for 1 to ${mostMonths} months: ${months} cannot be told.`);
    }
    const authority = await model.of(who);
    const told = dayToTell(authority, asOf, pack);
    const window = windowOf(told.on, months);
    const all = await model.intervalsWithin(authority, window);
    return { ...told, authority, window, intervals: filterIntervals(all, filter) };
  };
}
