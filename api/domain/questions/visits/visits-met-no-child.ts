import { daysInWords } from '../../calendar-date.ts';
import { livingChildren } from '../../family-at.ts';
import { homesOfChildren } from '../../homes/homes-of-children.ts';
import type { Rule } from '../finding.ts';
import { lastDays } from '../last-days.ts';
import { childrenNotHeld, notHeldFinding } from '../not-held.ts';
import { valueOf } from '../parameters.ts';
import type { Question, QuestionParameter } from '../question.ts';
import { visitsByWhomMet } from './visits-by-whom-met.ts';
import { metNoChildFinding } from './visits-met-no-child-finding.ts';

const days: QuestionParameter = {
  name: 'days',
  label: 'Days looked back',
  unit: 'days',
  default: 183,
  least: 1,
  most: 730,
};

const times: QuestionParameter = {
  name: 'times',
  label: 'Visits that met no child',
  unit: 'times',
  default: 1,
  least: 1,
  most: 20,
};

/** Visits to the homes of children at which no child who lived there was seen, and attempts; beside those that met one. */
export const visitsMetNoChild: Question = {
  id: 'visits-met-no-child',
  title: 'Visits that met no child',
  asks: 'Which visits to the homes of the children met none of the children who live there?',
  group: 'visits',
  parameters: [days, times],
  answer: (family, given) => {
    const asked = lastDays(family, valueOf(days, given));
    const rule = ruleFor(asked.days, valueOf(times, given));
    const children = livingChildren(family);
    return [
      ...homesOfChildren(family)
        .map((home) => visitsByWhomMet(family, home, asked))
        .filter(({ noChild, failed }) => noChild.length + failed.length >= valueOf(times, given))
        .sort((a, b) => b.noChild.length + b.failed.length - a.noChild.length - a.failed.length)
        .map((visits) => metNoChildFinding(family, visits, asked, rule)),
      ...notHeldFinding(family, visitsMetNoChild.id, childrenNotHeld(family, children, asked), asked, rule),
    ];
  },
};

function ruleFor(days: number, times: number): Rule {
  return {
    id: 'visits-met-no-child',
    says: `Home visits of every agency in the last ${daysInWords(days)} to a home where a living child lives or stays, on days when a child surely lived there: those that took place and record no sighting of any child who lived or stayed there, then or that day in the home, and those that did not take place; told from ${times}. Where a visit does not record whether a child was seen, that is told apart; a visit that the agency itself called off is none. Check where one of them was about a child who lived there or was to see one; a note where all were to adults.`,
    source:
      'Serious case review Family E, Wolverhampton 2016: a visit to a family is no sighting of the child. The days are a setting here.',
  };
}
