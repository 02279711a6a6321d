import type { DutyState } from '../../duties/duty-status.ts';
import type { Question } from '../question.ts';
import { dutyFinding } from './duty-finding.ts';
import { familyDuties } from './family-duties.ts';
import { familyOverdue } from './overdue-family.ts';

/** Where what is due is late, for certain: never done since it was required, or not in time. */
export const statesOverdue: readonly DutyState[] = ['never-seen', 'overdue'];

/** Children with a visit or meeting overdue and no others, the most pressing first; `visits` is the whole picture. */
export const overdue: Question = {
  id: 'overdue',
  group: 'visits',
  restsOn: 'record',
  title: 'Overdue visits and meetings',
  asks: 'For which children is a visit or a meeting overdue, by how long, and by which rule?',
  parameters: [],
  answer: (family) => {
    const duties = familyDuties(family);
    const late = duties.filter(({ status }) => statesOverdue.includes(status.state));
    const all = familyOverdue(family, duties, late);
    return [...all, ...late.map((duty) => dutyFinding(family, duty, overdue.id))];
  },
};
