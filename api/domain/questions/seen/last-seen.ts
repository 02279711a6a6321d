import { daysInWords } from '../../calendar-date.ts';
import { livingChildren } from '../../family-at.ts';
import { seenDefaults } from '../../seen/seen-rules.ts';
import { childSeen, compareLongestUnseen } from './child-seen.ts';
import type { Rule } from '../finding.ts';
import { childLastSeen } from './last-seen-child.ts';
import { familyLastSeen, untoldIn } from './last-seen-family.ts';
import { valueOf } from '../parameters.ts';
import type { Question, QuestionParameter } from '../question.ts';

const days: QuestionParameter = {
  name: 'days',
  label: 'Days without being seen',
  unit: 'days',
  default: seenDefaults.unseenDays,
  least: 1,
  most: 730,
};

/** Latest sighting of each child by any professional: the whole family first, then each child it has been long for. */
export const lastSeen: Question = {
  id: 'last-seen',
  group: 'seen',
  title: 'When each child was last seen',
  asks: 'When was each child last seen by any professional, and which children have not been seen for weeks?',
  parameters: [days],
  answer: (family, given) => {
    const unseenDays = valueOf(days, given);
    const children = livingChildren(family)
      .map((child) => childSeen(family, child, unseenDays))
      .sort(compareLongestUnseen);
    const { noBirth, ageOpen } = untoldIn(family);
    if (children.length + noBirth.length + ageOpen.length === 0) return [];
    const rule = ruleFor(unseenDays);
    const single = children.filter(({ status }) => status.kind !== 'seen');
    return [
      familyLastSeen(family, children, unseenDays, rule),
      ...single.map((child) => childLastSeen(family, child, unseenDays, rule)),
    ];
  },
};

function ruleFor(unseenDays: number): Rule {
  return {
    id: 'last-seen-by-anyone',
    says: `The latest contact in which the child was seen, by any professional of any agency; by a social worker, outside meetings. Judged by the contacts held of children’s social care and of the agencies that work, worked or had contact with the child; a call or a letter is no sighting. Told of a child by name after ${daysInWords(unseenDays)} without one, where none was ever recorded, or where the record does not hold it. Act where not seen for ${daysInWords(2 * unseenDays)}, or never in a record of ${daysInWords(unseenDays)} or more; check otherwise.`,
    source:
      'Six weeks since anyone saw the child: escalation note in Southwark’s visiting procedures (a local figure, a setting here). Serious case review Family E, Wolverhampton 2016: the individual child was lost in the group.',
  };
}
