import { livingChildren } from '../../family-at.ts';
import { countInWords, timesInWords } from '../../words/lists-in-words.ts';
import type { Rule } from '../finding.ts';
import { lastDays } from '../last-days.ts';
import { childrenNotHeld, notHeldFinding } from '../not-held.ts';
import { valueOf } from '../parameters.ts';
import type { Question, QuestionParameter } from '../question.ts';
import { presenceAtSightings } from './presence-at-sightings.ts';
import { sameAdultFinding } from './same-adult-finding.ts';

const weeks: QuestionParameter = {
  name: 'weeks',
  label: 'Weeks looked back',
  unit: 'weeks',
  default: 26,
  least: 1,
  most: 104,
};

const times: QuestionParameter = {
  name: 'times',
  label: 'Times seen with the same adult there',
  unit: 'times',
  default: 3,
  least: 1,
  most: 20,
};

/** Children who were seen only while one and the same adult was there, as far as presence is recorded. */
export const sameAdult: Question = {
  id: 'same-adult',
  title: 'Seen only with the same adult there',
  asks: 'Which children are only ever seen while the same adult is present?',
  group: 'seen',
  parameters: [weeks, times],
  answer: (family, given) => {
    const asked = lastDays(family, 7 * valueOf(weeks, given));
    const atLeast = valueOf(times, given);
    const rule = ruleFor(valueOf(weeks, given), atLeast);
    const children = livingChildren(family);
    return [
      ...children
        .map((child) => presenceAtSightings(family, child, asked))
        .filter(({ always, known }) => always.length > 0 && known.length >= atLeast)
        .sort((a, b) => b.known.length - a.known.length)
        .map((presence) => sameAdultFinding(family, presence, asked, rule)),
      ...notHeldFinding(family, sameAdult.id, childrenNotHeld(family, children, asked), asked, rule),
    ];
  },
};

function ruleFor(weeks: number, times: number): Rule {
  return {
    id: 'seen-with-same-adult',
    says: `Every sighting of the child in person, outside meetings, in the last ${countInWords(weeks, 'week')}: a child who was not once seen alone, and with whom the same adult of the family is recorded as present each time that the record says who was there, ${timesInWords(times)} or more. A sighting that does not say who was present is counted apart: it neither shows the adult there nor away. Told to be checked; presence says nothing about why.`,
    source:
      'Serious case review Family E, Wolverhampton 2016: the child’s own voice. Seen alone at least at every second visit: London procedures as quoted by Southwark. The numbers are settings here.',
  };
}
