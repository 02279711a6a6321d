import { addMonths, daysInWords, firstDay, inWords, type CalendarDate } from '../calendar-date.ts';
import { ageOfMajority, birthOf, type PersonAt } from '../person-at.ts';
import { lowerFirst } from '../words/lists-in-words.ts';
import { planKindLabels } from '../words/plan-labels.ts';
import type { Duty, Required } from './duty.ts';
import type { DutyStatus } from './duty-status.ts';
import { intervalInWords } from './working-days.ts';

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** "Wednesday 19 November 2025": a day to act by is planned by its weekday. */
export function dayInWords(day: CalendarDate): string {
  return `${weekdays[new Date(day).getUTCDay()] ?? ''} ${inWords(day)}`;
}

/** Where the duty stands, in one or two sentences without the child's name: dated, with the reason, without blame. */
export function dutyInWords(status: DutyStatus, child: PersonAt): string {
  const { duty, state, last, dueOn, daysOverdue } = status;
  if (!duty.required.is) return notRequired(duty.required, status, child);
  if (dueOn === null) return '';
  switch (state) {
    case 'awaiting-first':
      return `First visit is due by ${dayInWords(dueOn)}${fromBirth(duty)}. None is recorded yet.`;
    case 'up-to-date':
      return `Up to date. Next visit is due by ${dayInWords(dueOn)} (${reasonOf(status)}).${lastSeen(status)}`;
    case 'due-soon':
      return `${last === null ? 'First' : 'Next'} visit is due ${soon(status, dueOn)}${last === null ? fromBirth(duty) : ''}.${lastSeen(status)}`;
    case 'overdue':
      return `Overdue by ${daysInWords(daysOverdue ?? 0)}: due by ${dayInWords(dueOn)} (${reasonOf(status)}).${lastSeen(status)}`;
    case 'never-seen':
      return `No visit is recorded since ${began(duty)}. The first was due by ${dayInWords(dueOn)}, ${daysInWords(daysOverdue ?? 0)} ago.`;
    case 'cannot-tell':
      return cannotTell(status, dueOn);
    case 'not-held':
      return `Not held: a visit was due by ${dayInWords(dueOn)} (${reasonOf(status)}), and no source here would show one up to the date looked at.${lastSeen(status)}`;
    case 'not-required':
      return '';
  }
}

function notRequired(
  required: Exclude<Required, { is: true }>,
  { last, isHeld }: DutyStatus,
  child: PersonAt,
): string {
  switch (required.why) {
    case 'ended':
      return `No visit required: the plan ended on ${inWords(required.on)}.${last === null && isHeld ? ' No visit was recorded while it was open.' : ''}`;
    case 'unborn':
      return `No visit required: not yet born (${child.ageInWords}). Visits to the child start at birth; the plan’s meetings still apply.`;
    case 'birth-overdue':
      return `Cannot tell: ${child.ageInWords}, so it cannot be said whether there is a child to visit.`;
    case 'died':
      return 'No visit required: the child has died.';
    case 'aged-out':
      return `No visit required: turned ${ageOfMajority}${birthdayOf(child)} (the plan is still open in the record).`;
    case 'gives-way':
      return `No visit required under this plan while the ${lowerFirst(planKindLabels[required.to].label)} is open; see that rule.`;
  }
}

function birthdayOf(child: PersonAt): string {
  const born = birthOf(child);
  return born === null ? '' : ` on ${inWords(addMonths(firstDay(born), 12 * ageOfMajority))}`;
}

function soon({ workingDaysLeft, planBy }: DutyStatus, dueOn: CalendarDate): string {
  if (workingDaysLeft === null) return `by ${dayInWords(dueOn)}`;
  if (workingDaysLeft === 0) {
    return planBy === dueOn ? 'today' : `by ${dayInWords(dueOn)}; no working day is left before it`;
  }
  const left = workingDaysLeft === 1 ? '1 working day' : `${workingDaysLeft} working days`;
  const plan =
    planBy === null || planBy === dueOn ? '' : `; ${dayInWords(planBy)} is the last working day before it`;
  return `by ${dayInWords(dueOn)}, in ${left}${plan}`;
}

/** "10 working days after 5 November 2025"; the plan's own interval is told as such. */
function reasonOf({ duty, interval, last }: DutyStatus): string {
  const since = last === null ? began(duty) : `the visit of ${inWords(last.on)}`;
  const own = duty.own === null ? '' : ', as this plan asks';
  return `${intervalInWords(interval)} after ${since}${own}`;
}

function began({ base, baseIs }: Duty): string {
  return baseIs === 'birth' ? `the birth on ${inWords(base)}` : `the plan began on ${inWords(base)}`;
}

function fromBirth({ base, baseIs }: Duty): string {
  return baseIs === 'birth' ? `, counted from birth on ${inWords(base)}` : '';
}

function lastSeen({ last }: DutyStatus): string {
  return last === null ? '' : ` Last seen ${inWords(last.on)}.`;
}

function cannotTell({ undecided, dueIfSeen }: DutyStatus, dueOn: CalendarDate): string {
  const [latest] = undecided.slice(-1);
  const when = latest === undefined ? 'A visit' : `A visit on ${inWords(latest.on)}`;
  const if_ = dueIfSeen === null ? '' : ` If so, the next is due by ${dayInWords(dueIfSeen)}.`;
  return `Cannot tell: ${lowerFirst(when)} does not say whether the child was seen. If not, the visit due by ${dayInWords(dueOn)} is overdue.${if_}`;
}
