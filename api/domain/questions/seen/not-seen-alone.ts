import { livingChildren } from '../../family-at.ts';
import { seenDefaults } from '../../seen/seen-rules.ts';
import type { AloneRule } from '../../seen/seen-status.ts';
import { childAlone, compareLongestNotAlone } from './child-alone.ts';
import { childNotSeenAlone } from './not-seen-alone-child.ts';
import { valueOf } from '../parameters.ts';
import type { Rule } from '../finding.ts';
import type { Question, QuestionParameter } from '../question.ts';

const age: QuestionParameter = {
  name: 'age',
  label: 'Age from which a child is seen alone',
  unit: 'years',
  default: seenDefaults.aloneFromAge,
  least: 0,
  most: 17,
};

const times: QuestionParameter = {
  name: 'times',
  label: 'Times in a row seen but not alone',
  unit: 'times',
  default: seenDefaults.aloneTimes,
  least: 1,
  most: 6,
};

/** Children who are seen, and never by themselves. A child whom nobody has seen at all is told by `last-seen`. */
export const notSeenAlone: Question = {
  id: 'not-seen-alone',
  group: 'seen',
  title: 'Seen, but not alone',
  asks: 'Which children are seen but not seen alone?',
  parameters: [age, times],
  answer: (family, given) => {
    const rule: AloneRule = { fromAge: valueOf(age, given), times: valueOf(times, given) };
    return livingChildren(family)
      .map((child) => childAlone(family, child, rule))
      .filter(({ status }) => status !== 'not-asked' && status !== 'alone')
      .sort(compareLongestNotAlone)
      .map((child) => childNotSeenAlone(family, child, rule, ruleInWords(rule)));
  },
};

function ruleInWords({ fromAge, times: inARow }: AloneRule): Rule {
  const row = inARow === 1 ? 'last time' : `last ${inARow} times`;
  return {
    id: 'seen-alone',
    says: `A child of ${fromAge} or older who was seen but not alone the ${row}, or never alone at any of them. Then how often seen since the last day alone, and what happened for siblings on those contacts. Act after 91 days, or where never alone at six sightings or more; check otherwise; a note where the record does not say whether alone.`,
    source:
      'Seen alone at least at every second visit: London procedures as quoted by Southwark; from the age of 4: Central Bedfordshire (local figures, settings here). Serious case review Family E, Wolverhampton 2016.',
  };
}
