import { daysInWords, inWords } from '../calendar-date.ts';
import { compareText } from '../compare-text.ts';
import type { ChildDuty } from '../duties/child-duties.ts';
import { dutyStatesByPressing, dutyStateWords } from '../duties/duty-state-words.ts';
import type { DutyState, DutyStatus } from '../duties/duty-status.ts';
import type { DutyRule } from '../duties/rule-pack.ts';
import type { FamilyAt } from '../family-at.ts';
import type { PersonId } from '../ids.ts';
import { chipOption, visitsChip, type ChipChoice } from './chip-choice.ts';
import { dutiesIn } from './duties-in.ts';
import type { PersonChip } from './person-chip.ts';

const states: Readonly<Record<DutyState, PersonChip['state']>> = {
  'never-seen': 'never',
  overdue: 'overdue',
  'cannot-tell': 'cannot-tell',
  'not-held': 'not-held',
  'due-soon': 'due-soon',
  'awaiting-first': 'in-time',
  'up-to-date': 'in-time',
  'done-late': 'seen',
  'done-in-time': 'in-time',
  'not-required': 'not-required',
};

/**
 * Where one duty towards the person stands, in the words of the worklist; for `visits` the one that presses most. Of a
 * living child whom no such rule speaks of, that it is not required; null for others.
 */
export function dutyChipOf(family: FamilyAt, personId: PersonId, choice: ChipChoice): PersonChip | null {
  const [own] = dutiesIn(family)
    .filter(({ child, status: { duty } }) => child.id === personId && isMeant(duty.rule, choice))
    .toSorted(comparePressing);
  if (own !== undefined) return chipOfDuty(own);
  const person = family.byId.get(personId);
  if (person === undefined || person.isDead || person.isUnborn || !person.isChild) return null;
  const label = chipOption(family, choice)?.label ?? 'This rule';
  return {
    state: 'not-required',
    words: dutyStateWords['not-required'],
    // Under every other child of a large family the same two words would hide the children whom the rule is about.
    lines: [],
    sentence:
      choice === visitsChip
        ? `No visiting rule applies to ${person.shortName} on this date.`
        : `${label}: this rule does not apply to ${person.shortName} on this date. Other rules may.`,
  };
}

function isMeant({ id, kind }: DutyRule, choice: ChipChoice): boolean {
  return choice === visitsChip ? kind === 'visit' : id === choice;
}

function comparePressing(a: ChildDuty, b: ChildDuty): number {
  const pressing = ({ status }: ChildDuty) => dutyStatesByPressing.indexOf(status.state);
  return pressing(a) - pressing(b) || compareText(a.status.dueOn ?? '9', b.status.dueOn ?? '9');
}

function chipOfDuty({ status, says, notes }: ChildDuty): PersonChip {
  const { state, duty } = status;
  const lines = [dutyStateWords[state], dayLine(status)].filter((line) => line !== '');
  return {
    state: states[state],
    words: lines.join(' · '),
    lines,
    sentence: [`${duty.rule.title}: ${says}`, ...notes].join(' '),
  };
}

/** "12 days", "due 9 July 2026": after the state. */
function dayLine({ state, dueOn, daysOverdue, last }: DutyStatus): string {
  switch (state) {
    case 'overdue':
      return daysInWords(daysOverdue ?? 0);
    case 'never-seen':
      return `${daysInWords(daysOverdue ?? 0)} overdue`;
    case 'due-soon':
    case 'awaiting-first':
    case 'up-to-date':
      return dueOn === null ? '' : `due ${inWords(dueOn)}`;
    case 'done-in-time':
    case 'done-late':
      return last === null ? '' : inWords(last.on);
    case 'cannot-tell':
    case 'not-held':
    case 'not-required':
      return '';
  }
}
