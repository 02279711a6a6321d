import type { Question } from '../question.ts';
import { dutyFinding } from './duty-finding.ts';
import { familyDuties } from './family-duties.ts';
import { familyVisits } from './visits-family.ts';
import { childrenWithoutRule } from './visits-without-rule.ts';

/** For every child and duty: when last satisfied, when due, where it stands. The most pressing first. */
export const visits: Question = {
  id: 'visits',
  group: 'visits',
  restsOn: 'record',
  title: 'Visits due and overdue',
  asks: 'Which children have been visited in time, and for whom is a visit overdue?',
  parameters: [],
  answer: (family) => {
    const duties = familyDuties(family);
    const without = childrenWithoutRule(family, duties);
    if (duties.length === 0) return without;
    return [
      familyVisits(family, duties),
      ...duties.map((duty) => dutyFinding(family, duty, visits.id)),
      ...without,
    ];
  },
};
