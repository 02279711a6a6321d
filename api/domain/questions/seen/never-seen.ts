import { livingChildren } from '../../family-at.ts';
import { seenDefaults } from '../../seen/seen-rules.ts';
import { daysInWords } from '../../calendar-date.ts';
import type { Rule } from '../finding.ts';
import type { Question } from '../question.ts';
import { childSeen, compareLongestUnseen, type ChildSeen } from './child-seen.ts';
import { childNeverSeen } from './never-seen-child.ts';
import { familyNeverSeen } from './never-seen-family.ts';

/** Children whom no professional, or no social worker, has ever seen as far as the record goes; told from "not held". */
export const neverSeen: Question = {
  id: 'never-seen',
  title: 'Never seen, or never by a social worker',
  asks: 'Which children has no professional ever seen as far as the record goes, and which has no social worker seen?',
  group: 'seen',
  parameters: [],
  answer: (family) => {
    const children = livingChildren(family)
      .map((child) => childSeen(family, child, seenDefaults.unseenDays))
      .sort(compareNeverFirst);
    const never = children.filter(
      ({ status, socialWorker }) => status.kind === 'never' || socialWorker.kind === 'never',
    );
    return [
      ...familyNeverSeen(family, children, rule),
      ...never.map((child) => childNeverSeen(family, child, rule)),
    ];
  },
};

/** Never seen by anyone first; then by how long nobody saw them. */
function compareNeverFirst(a: ChildSeen, b: ChildSeen): number {
  const isNever = ({ status }: ChildSeen) => Number(status.kind === 'never');
  return isNever(b) - isNever(a) || compareLongestUnseen(a, b);
}

const rule: Rule = {
  id: 'never-seen',
  says: `Children of whom the record holds no contact in person with any professional; and children of whom it holds none with a social worker outside meetings. Never is told only where the contacts of the agencies that could have seen the child, or of children’s social care, are held for ${daysInWords(seenDefaults.unseenDays)} or more, or since birth; where they are not, or where social care’s contact does not say who came, it cannot be told. A call or a letter is no sighting, a meeting no visit. Act where nobody has seen the child, or no social worker has although a plan is open; check otherwise.`,
  source:
    'Serious case review Family E, Wolverhampton 2016: the individual child was lost in the group. Six weeks: escalation note in Southwark’s visiting procedures (a local figure).',
};
