import { firstDay, lastDay, type CalendarDate, type PartialDate } from './calendar-date.ts';
import type { AgencyId } from './ids.ts';
import type { Certainty } from './vocabulary.ts';

/**
 * Anything the record says about someone: when it was true (`from`, `to`), when the source knew it
 * (`recordedAt`, `retractedAt`), who said so and how sure they were. A correction retracts one statement
 * and records another (same id, next revision); nothing is overwritten.
 */
export interface Statement {
  readonly id: string;
  /** 1 for the first wording; a correction of the same statement is 2, 3, … */
  readonly revision: number;
  readonly from: PartialDate | null;
  readonly to: PartialDate | null;
  /** The source's own date; null where it gave none, and then `from` is assumed. */
  readonly recordedAt: CalendarDate | null;
  readonly retractedAt: CalendarDate | null;
  readonly recordedBy: AgencyId | null;
  readonly source: string | null;
  readonly certainty: Certainty;
}

type Period = Pick<Statement, 'from' | 'to'>;

/**
 * Was it true on that day? Half-open: no longer on its `to` day. An imprecise `from` holds from the first day it
 * could mean, an imprecise `to` until the last (a March 2025 ending still holds on 31 March).
 */
export function isTrueOn(statement: Period, on: CalendarDate): boolean {
  return startedBy(statement, on) && !endedBy(statement, on);
}

export function startedBy({ from }: Pick<Statement, 'from'>, on: CalendarDate): boolean {
  return from === null || firstDay(from) <= on;
}

export function endedBy({ to }: Pick<Statement, 'to'>, on: CalendarDate): boolean {
  if (to === null) return false;
  return to.length === 10 ? to <= on : lastDay(to) < on;
}

/** Only a plan is still live on the day it ends. */
export function isPlanLiveOn(plan: Period, on: CalendarDate): boolean {
  return startedBy(plan, on) && (plan.to === null || lastDay(plan.to) >= on);
}

/** Did the source know it by the end of that day? Without a recorded date, its `from` is assumed. */
export function isKnownBy(
  statement: Pick<Statement, 'from' | 'recordedAt' | 'retractedAt'>,
  by: CalendarDate,
): boolean {
  const recorded = statement.recordedAt ?? (statement.from === null ? null : firstDay(statement.from));
  return (
    (recorded === null || recorded <= by) && (statement.retractedAt === null || statement.retractedAt > by)
  );
}

/** Do two periods share a day? */
export function overlaps(a: Period, b: Period): boolean {
  const startsBeforeEnd = (x: Period, y: Period) => x.from === null || !endedBy(y, firstDay(x.from));
  return startsBeforeEnd(a, b) && startsBeforeEnd(b, a);
}
