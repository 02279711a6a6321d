import { addMonths, daysInWords, firstDay, inWords, type CalendarDate } from '../calendar-date.ts';
import { ageOfMajority, birthOf, type PersonAt } from '../person-at.ts';
import { labelInSentence } from '../words/labels.ts';
import { lowerFirst } from '../words/lists-in-words.ts';
import type { Duty, Required } from './duty.ts';
import type { DutyStatus } from './duty-status.ts';
import type { StageCondition } from './rule-pack.ts';
import { intervalInWords } from './working-days.ts';

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** "Wednesday 19 November 2025": a day to act by is planned by its weekday. */
export function dayInWords(day: CalendarDate): string {
  return `${weekdays[new Date(day).getUTCDay()] ?? ''} ${inWords(day)}`;
}

/** Where the duty stands, in one or two sentences without the child's name: dated, with the reason, without blame. */
export function dutyInWords(status: DutyStatus, child: PersonAt, on: CalendarDate): string {
  const { duty, dueOn } = status;
  if (!duty.required.is) return notRequired(duty, duty.required, status, child);
  if (dueOn === null) return asAgreed(status);
  return dueInWords(status, dueOn, on);
}

function dueInWords(status: DutyStatus, dueOn: CalendarDate, on: CalendarDate): string {
  const { duty, state, last, daysOverdue } = status;
  const { thing } = duty.rule;
  const due = dayInWords(dueOn);
  switch (state) {
    case 'awaiting-first':
      return `${which(status)} is due by ${due}${fromBirth(duty)}. None is recorded yet.`;
    case 'up-to-date':
      return `Up to date. ${which(status)} is due by ${due} (${reasonOf(status)}).${lastDone(status)}`;
    case 'due-soon':
      return `${which(status)} is due ${soon(status, dueOn, on)}${last === null ? fromBirth(duty) : ''}.${lastDone(status)}`;
    case 'overdue':
      return `Overdue by ${daysInWords(daysOverdue ?? 0)}: due by ${due} (${reasonOf(status)}).${lastDone(status)}${neverHeld(status)}`;
    case 'never-seen':
      return `No ${thing} is recorded since ${duty.since}. The first was due by ${due}, ${daysInWords(daysOverdue ?? 0)} ago.`;
    case 'cannot-tell':
      return cannotTell(status, dueOn);
    case 'not-held':
      return `Not held: ${article(thing)} ${thing} was due by ${due} (${reasonOf(status)}), and no source here would show one up to the date looked at.${lastDone(status)}`;
    case 'done-in-time':
      return `In time: ${doneOn(status)}, by ${due} (${reasonOf(status)}).`;
    case 'done-late':
      return `Late: ${doneOn(status)}, ${daysInWords(daysOverdue ?? 0)} after ${due} (${reasonOf(status)}).`;
    case 'not-required':
      return '';
  }
}

function notRequired(
  { rule }: Duty,
  required: Exclude<Required, { is: true }>,
  { last, isHeld }: DutyStatus,
  child: PersonAt,
): string {
  const { thing } = rule;
  switch (required.why) {
    case 'ended':
      return `No ${thing} required: ${required.what} on ${inWords(required.on)}.${last === null && isHeld && rule.kind === 'visit' ? ' No visit was recorded while it was open.' : ''}`;
    case 'unborn':
      return `No visit required: not yet born (${child.ageInWords}). Visits to the child start at birth; the plan’s meetings still apply.`;
    case 'birth-overdue':
      return `Cannot tell: ${child.ageInWords}, so it cannot be said whether there is a child to visit.`;
    case 'died':
      return `No ${thing} required: the child has died.`;
    case 'aged-out':
      return `No ${thing} required: turned ${rule.untilAge ?? ageOfMajority}${birthdayOf(child, rule.untilAge)} (the plan is still open in the record).`;
    case 'gives-way':
      return `No visit required under this plan while the ${labelInSentence('planKind', required.to)} is open; see that rule.`;
  }
}

/** No day is fixed: for short breaks from the beginning, for a child placed for adoption after the first review. */
function asAgreed(status: DutyStatus): string {
  const { rule, variant } = status.duty;
  const why = variant === null ? 'It is as the last review decided.' : variant.says;
  return `No day is fixed for the next ${rule.thing}. ${why}${lastDone(status)}`;
}

function birthdayOf(child: PersonAt, untilAge: number | null): string {
  const born = birthOf(child);
  return born === null ? '' : ` on ${inWords(addMonths(firstDay(born), 12 * (untilAge ?? ageOfMajority)))}`;
}

/** "First visit", "Next core group", "Assessment" for what is due once. */
function which({ duty: { rule, then }, last }: DutyStatus): string {
  if (then.length === 0) return `${rule.thing.charAt(0).toUpperCase()}${rule.thing.slice(1)}`;
  return `${last === null ? 'First' : 'Next'} ${rule.thing}`;
}

function soon({ workingDaysLeft, planBy }: DutyStatus, dueOn: CalendarDate, on: CalendarDate): string {
  if (workingDaysLeft === null) return `by ${dayInWords(dueOn)}`;
  if (workingDaysLeft === 0) {
    if (on === dueOn) return 'today';
    const today =
      planBy === on ? 'today is the last working day before it' : 'no working day is left before it';
    return `by ${dayInWords(dueOn)}; ${today}`;
  }
  const left = workingDaysLeft === 1 ? '1 working day' : `${workingDaysLeft} working days`;
  const plan =
    planBy === null || planBy === dueOn ? '' : `; ${dayInWords(planBy)} is the last working day before it`;
  return `by ${dayInWords(dueOn)}, in ${left}${plan}`;
}

const stagesInWords: Readonly<Record<StageCondition, string>> = {
  'first-year': ', as in the first year',
  'before-first-review': ', until the first review',
  'lasting-to-18': ', as the placement is meant to last until 18',
  'after-first': '',
  later: '',
};

/** "10 working days after 5 November 2025"; the plan's own interval is told as such. */
function reasonOf({ duty, interval, last, stage, state }: DutyStatus): string {
  const isDone = state === 'done-in-time' || state === 'done-late';
  const since = last === null || isDone ? duty.since : `the ${duty.rule.thing} of ${inWords(last.on)}`;
  const own = duty.own === null ? '' : ', as this plan asks';
  const because = stage === null || isDone ? '' : stagesInWords[stage.while];
  return `${interval === null ? '' : intervalInWords(interval)} after ${since}${own}${because}`;
}

function fromBirth({ base, isFromBirth }: Duty): string {
  return isFromBirth ? `, counted from birth on ${inWords(base)}` : '';
}

function lastDone({ last, duty }: DutyStatus): string {
  if (last === null) return '';
  return duty.rule.kind === 'visit' ? ` Last seen ${inWords(last.on)}.` : ` Last held ${inWords(last.on)}.`;
}

function neverHeld({ last, duty }: DutyStatus): string {
  return last === null && duty.rule.kind !== 'visit' ? ` No ${duty.rule.thing} is recorded.` : '';
}

function doneOn({ duty: { rule }, last }: DutyStatus): string {
  const was = rule.kind === 'meeting' ? 'was held' : 'was done';
  return `the ${rule.thing} ${was} on ${last === null ? 'a day not recorded' : inWords(last.on)}`;
}

function article(word: string): string {
  return /^[aeiou]/.test(word) ? 'an' : 'a';
}

function cannotTell({ undecided, dueIfSeen }: DutyStatus, dueOn: CalendarDate): string {
  const [latest] = undecided.slice(-1);
  const when = latest === undefined ? 'A visit' : `A visit on ${inWords(latest.on)}`;
  const if_ = dueIfSeen === null ? '' : ` If so, the next is due by ${dayInWords(dueIfSeen)}.`;
  return `Cannot tell: ${lowerFirst(when)} does not say whether the child was seen. If not, the visit due by ${dayInWords(dueOn)} is overdue.${if_}`;
}
