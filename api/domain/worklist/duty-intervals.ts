import { addDays, daysBetween, firstDay, wholeYearsBetween, type CalendarDate } from '../calendar-date.ts';
import { heldOfDuty, rulesOf, type RulesInForce } from '../duties/child-duties.ts';
import { dutiesTowards, type Duty } from '../duties/duty.ts';
import { dueAfter, dutyStatus } from '../duties/duty-status.ts';
import { eventsTowards, type DutyVisit } from '../duties/duty-visits.ts';
import { isTold } from '../duties/placement-stay.ts';
import type { DutyRule } from '../duties/rule-pack.ts';
import { compareText } from '../compare-text.ts';
import type { FamilyAt } from '../family-at.ts';
import type { Plan } from '../family-record.ts';
import { birthOf, type PersonAt } from '../person-at.ts';
import { lastDayOfRecord, type SightingsHeld } from '../seen/sightings-held.ts';
import { isPlanLiveOn } from '../statement.ts';

/**
 * `late`: on the day before it ended (or, where it goes on, on the day told of) the duty stood overdue or never done;
 * `cannot-tell` and `not-held`: it stood so.
 */
export type IntervalOutcome = 'in-time' | 'late' | 'cannot-tell' | 'not-held';

export const outcomeWords: Readonly<Record<IntervalOutcome, string>> = {
  'in-time': 'In time',
  late: 'Late',
  'cannot-tell': 'Cannot tell',
  'not-held': 'Not held',
};

/** From the beginning of a duty, or from one visit, to the next: did that come by the day it was due? */
export interface DutyInterval {
  readonly duty: Duty;
  readonly from: CalendarDate;
  readonly due: CalendarDate;
  /** Null: nothing that counts had come by the day told of, or before the duty ended. */
  readonly doneOn: CalendarDate | null;
  readonly outcome: IntervalOutcome;
  /** From beginning to end, or to the last day that it can be told of. */
  readonly days: number;
}

/** The family round the child on another day; null where the child is not in it. */
export type FamilyOn = (on: CalendarDate) => FamilyAt | null;

/**
 * The intervals of a rule towards a child that fell due after `since` and by `on` (data-and-rules B5), under each plan or
 * placement that the rule was counted from, the latest first. An interval counts where the rule was required on the day
 * it fell due; one that ends before it is due is nobody's lateness.
 */
export function intervalsOf(
  rule: DutyRule,
  childId: PersonAt['id'],
  { since, on }: { readonly since: CalendarDate; readonly on: CalendarDate },
  familyOn: FamilyOn,
): DutyInterval[] {
  const found: DutyInterval[] = [];
  const latest = familyOn(on);
  let day = latest === null ? on : lastDayOfRecord(latest);
  for (;;) {
    const family = familyOn(day);
    const child = family?.byId.get(childId);
    if (family === null || child === undefined) return found;
    const rules = rulesOf(family);
    const [duty] = dutiesTowards(family, child, { ...rules.pack, rules: [rule] });
    if (duty === undefined) return found;
    const until = endOf(duty, day);
    const own = withinDuty(duty, { family, child, until, rules });
    found.push(...own.filter(({ due }) => since < due));
    if (duty.base <= since) return found;
    day = dayBefore(duty, day);
  }
}

/** On the way back in time; the visits of a plan made before a birth are counted from a day that is yet to come. */
function dayBefore({ base, begins }: Duty, day: CalendarDate): CalendarDate {
  if (base <= day) return addDays(base, -1);
  return addDays(begins.on < day ? begins.on : day, -1);
}

function endOf({ required }: Duty, day: CalendarDate): CalendarDate {
  return !required.is && required.why === 'ended' && required.on < day ? required.on : day;
}

interface Circumstances {
  readonly family: FamilyAt;
  readonly child: PersonAt;
  readonly until: CalendarDate;
  readonly rules: RulesInForce;
}

function withinDuty(duty: Duty, circumstances: Circumstances): DutyInterval[] {
  const { family, child, until, rules } = circumstances;
  const counting = { holidays: rules.holidays, settings: rules.pack.settings };
  const events = eventsTowards(family, child.id, duty.rule);
  const visits = events.filter(({ seen, on }) => seen === 'yes' && duty.base <= on && on <= until);
  const isOnce = duty.then.length === 0 && duty.first !== null;
  const ends: (CalendarDate | null)[] = isOnce
    ? [visits[0]?.on ?? null]
    : [...visits.map(({ on }) => on), null];
  return ends.flatMap((doneOn, index): DutyInterval[] => {
    const last = visits[index - 1]?.on ?? null;
    const due = dueAfter(duty, last, index, counting);
    if (due === null || due > until || !wasRequired(duty.rule, due, circumstances)) return [];
    const from = last ?? duty.base;
    if (doneOn !== null && doneOn <= due) {
      return [{ duty, from, due, doneOn, outcome: 'in-time', days: daysBetween(from, doneOn) }];
    }
    const stopped = stoppedBy(duty.rule, due, circumstances);
    const isDone = doneOn !== null && doneOn <= stopped;
    if (!isDone && due >= stopped) return [];
    const outcome = notInTime(duty, events, isDone ? addDays(doneOn, -1) : stopped, circumstances);
    const days = daysBetween(from, isDone ? doneOn : stopped);
    return [{ duty, from, due, doneOn: isDone ? doneOn : null, outcome, days }];
  });
}

/** As the worklist of the day before would have told it: the rules of "cannot tell" and "not held" are the same. */
function notInTime(
  duty: Duty,
  events: readonly DutyVisit[],
  on: CalendarDate,
  { family, rules }: Circumstances,
): IntervalOutcome {
  const { state } = dutyStatus({ ...duty, required: { is: true } }, events, {
    on,
    holidays: rules.holidays,
    settings: rules.pack.settings,
    held: heldUntil(heldOfDuty(family, duty), on),
  });
  return state === 'cannot-tell' || state === 'not-held' ? state : 'late';
}

function heldUntil(held: SightingsHeld, day: CalendarDate): SightingsHeld {
  if (!held.held || held.until <= day) return held;
  const periods = held.periods
    .filter(({ since }) => since === null || since <= day)
    .map((period) => (period.until > day ? { ...period, until: day } : period));
  const [first, last] = [periods[0], periods.at(-1)];
  if (first === undefined || last === undefined) return { held: false };
  return { held: true, since: first.since, until: last.until, periods };
}

/** On the day it fell due: not dead, young enough, and under no plan that the rule gives way to (data-and-rules B3.1). */
function wasRequired(rule: DutyRule, due: CalendarDate, { family, child }: Circumstances): boolean {
  const born = birthOf(child);
  const age = born === null ? null : wholeYearsBetween(born, due);
  if (rule.untilAge !== null && age !== null && age >= rule.untilAge) return false;
  if (child.birthOutcome !== null || (child.dod !== null && firstDay(child.dod) <= due)) return false;
  return !goneBefore(rule, { family, child }).some((plan) => isPlanLiveOn(plan, due));
}

/** The last day that an interval can be told of: where the rule gives way to a plan, the day that plan began. */
function stoppedBy(rule: DutyRule, due: CalendarDate, circumstances: Circumstances): CalendarDate {
  const began = goneBefore(rule, circumstances)
    .flatMap(({ from }) => (from === null ? [] : [firstDay(from)]))
    .filter((day) => day > due);
  return [circumstances.until, ...began].sort(compareText)[0] ?? circumstances.until;
}

/** The plans of the child that the rule gives way to, whenever they were live. */
function goneBefore(
  { givesWayTo }: DutyRule,
  { family, child }: Pick<Circumstances, 'family' | 'child'>,
): Plan[] {
  if (givesWayTo.length === 0) return [];
  return family.record.plans.filter(
    (plan) => givesWayTo.includes(plan.kind) && plan.personIds.includes(child.id) && isTold(plan, family),
  );
}
