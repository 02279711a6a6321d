import { livingChildren } from '../../family-at.ts';
import { seenDefaults } from '../../seen/seen-rules.ts';
import type { AloneRule } from '../../seen/seen-status.ts';
import { childAlone, compareLongestNotAlone, isNeverAlone } from './child-alone.ts';
import { childNotSeenAlone } from './not-seen-alone-child.ts';
import { valueOf } from '../parameters.ts';
import type { Rule } from '../finding.ts';
import type { Question, QuestionParameter } from '../question.ts';

export const age: QuestionParameter = {
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

/** Children who were seen alone once, and not lately. Those who never were: `never-alone`; never seen at all: `never-seen`. */
export const notSeenAlone: Question = {
  id: 'not-seen-alone',
  group: 'seen',
  title: 'Seen, but not alone lately',
  asks: 'Which children were seen alone once, and not lately?',
  parameters: [age, times],
  answer: (family, given) => {
    const rule: AloneRule = { fromAge: valueOf(age, given), times: valueOf(times, given) };
    return livingChildren(family)
      .map((child) => childAlone(family, child, rule))
      .filter((child) => child.status !== 'not-asked' && child.status !== 'alone' && !isNeverAlone(child))
      .sort(compareLongestNotAlone)
      .map((child) => childNotSeenAlone(family, child, rule, notSeenAlone.id, ruleInWords(rule)));
  },
};

function ruleInWords({ fromAge, times: inARow }: AloneRule): Rule {
  const row = inARow === 1 ? 'last time' : `last ${inARow} times`;
  return {
    id: 'seen-alone',
    says: `A child of ${fromAge} or older who was seen alone once, and not alone the ${row}. Then how often seen since the last day alone, and what happened for siblings on those contacts; a child never seen alone is told by “Seen, but never alone”. Act after 91 days; check otherwise; a note where the record does not say whether alone.`,
    source:
      'Seen alone at least at every second visit: London procedures as quoted by Southwark; from the age of 4: Central Bedfordshire (local figures, settings here). Serious case review Family E, Wolverhampton 2016.',
  };
}
