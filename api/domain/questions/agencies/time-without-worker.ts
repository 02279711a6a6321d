import {
  addDays,
  addMonths,
  daysBetween,
  firstDay,
  isWholeDate,
  lastDay,
  type CalendarDate,
  type PartialDate,
} from '../../calendar-date.ts';
import { compareText } from '../../compare-text.ts';
import { isTold } from '../../duties/placement-stay.ts';
import type { FamilyAt } from '../../family-at.ts';
import type { Plan } from '../../family-record.ts';
import type { PersonId } from '../../ids.ts';
import { startedBy } from '../../statement.ts';
import type { PlanKind } from '../../vocabulary.ts';
import type { WorkerTime } from './workers-of-child.ts';

/** Days, both included, on which a plan was open and no allocated worker is recorded. */
export interface TimeWithout {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly days: number;
  /** It lasts to the date looked at. */
  readonly isNow: boolean;
  /** The plans open on its last day. */
  readonly plans: readonly Plan[];
}

/** Plans that a social worker or lead practitioner holds. */
const heldByWorker: readonly PlanKind[] = [
  'child_in_need',
  'child_protection',
  'looked_after',
  'pre_proceedings',
  'supervision_order',
];

/** Shorter gaps are a weekend or a handover, and are not told. */
export const leastDaysWithout = 7;

/** Stretches of a week or more within the months before the date, the earliest first. */
export function timesWithoutWorker(
  family: FamilyAt,
  childId: PersonId,
  workers: readonly WorkerTime[],
  months: number,
): TimeWithout[] {
  const { on } = family;
  const begins = addMonths(on, -months);
  const plans = family.record.plans.filter(
    (plan) =>
      plan.personIds.includes(childId) &&
      heldByWorker.includes(plan.kind) &&
      isTold(plan, family) &&
      startedBy(plan, on),
  );
  const open = joined(
    plans.map((plan) => span(plan.from === null ? begins : firstDay(plan.from), planEnd(plan), begins, on)),
  );
  const held = joined(
    workers.map(({ from, to }) => span(from === null ? begins : firstDay(from), lastDayHeld(to), begins, on)),
  );
  return open
    .flatMap((stretch) => without(stretch, held))
    .map(({ from, to }) => ({
      from,
      to,
      days: daysBetween(from, to) + 1,
      isNow: to === on,
      plans: plans.filter((plan) => isOpenOn(plan, to)),
    }))
    .filter(({ days }) => days >= leastDaysWithout);
}

interface Span {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

function span(from: CalendarDate, to: CalendarDate | null, begins: CalendarDate, on: CalendarDate): Span {
  return { from: from < begins ? begins : from, to: to === null || to > on ? on : to };
}

/** Half-open: the day before a whole `to`; of an imprecise one the last day it could mean. */
function lastDayHeld(to: PartialDate | null): CalendarDate | null {
  if (to === null) return null;
  return isWholeDate(to) ? addDays(to, -1) : lastDay(to);
}

function planEnd({ to }: Plan): CalendarDate | null {
  return to === null ? null : lastDay(to);
}

function isOpenOn(plan: Plan, day: CalendarDate): boolean {
  const end = planEnd(plan);
  return startedBy(plan, day) && (end === null || end >= day);
}

/** In order, those that touch made one; those that end before they begin left out. */
function joined(spans: readonly Span[]): Span[] {
  const inOrder = spans.filter(({ from, to }) => from <= to).sort((a, b) => compareText(a.from, b.from));
  const joint: Span[] = [];
  for (const each of inOrder) {
    const last = joint.at(-1);
    if (last === undefined || each.from > addDays(last.to, 1)) joint.push(each);
    else if (each.to > last.to) joint[joint.length - 1] = { from: last.from, to: each.to };
  }
  return joint;
}

/** What is left of a stretch when these are taken from it. */
function without(stretch: Span, taken: readonly Span[]): Span[] {
  let rest: Span[] = [stretch];
  for (const { from, to } of taken) {
    rest = rest.flatMap((each) => [
      ...(each.from < from ? [{ from: each.from, to: min(each.to, addDays(from, -1)) }] : []),
      ...(each.to > to ? [{ from: max(each.from, addDays(to, 1)), to: each.to }] : []),
    ]);
  }
  return rest.filter((each) => each.from <= each.to);
}

function min(a: CalendarDate, b: CalendarDate): CalendarDate {
  return a < b ? a : b;
}

function max(a: CalendarDate, b: CalendarDate): CalendarDate {
  return a > b ? a : b;
}
