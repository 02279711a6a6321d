import { rulesOf } from '../../duties/child-duties.ts';
import { livingChildren } from '../../family-at.ts';
import { seenDefaults } from '../../seen/seen-rules.ts';
import { timesInWords } from '../../words/lists-in-words.ts';
import type { Rule } from '../finding.ts';
import { valueOf } from '../parameters.ts';
import type { Question, QuestionParameter } from '../question.ts';
import { childAlone, compareLongestNotAlone, isNeverAlone } from './child-alone.ts';
import { age } from './not-seen-alone.ts';
import { childNotSeenAlone } from './not-seen-alone-child.ts';

const times: QuestionParameter = {
  name: 'times',
  label: 'Times seen at least',
  unit: 'times',
  default: 1,
  least: 1,
  most: 50,
};

/** Seen, and never once alone as far as the record goes. Those who were alone once, and not lately: `not-seen-alone`. */
export const neverAlone: Question = {
  id: 'never-alone',
  title: 'Seen, but never alone',
  asks: 'Which children has nobody ever seen alone, as far as the record goes?',
  group: 'seen',
  parameters: [{ ...age, label: `${age.label}; that of the rules in force, where none is set` }, times],
  answer: (family, given) => {
    const fromAge = given.age ?? rulesOf(family).pack.settings.aloneFromAge;
    const atLeast = valueOf(times, given);
    const rule = { fromAge, times: seenDefaults.aloneTimes };
    return livingChildren(family)
      .map((child) => childAlone(family, child, rule))
      .filter(isNeverAlone)
      .filter(({ summary }) => summary.sightings.length >= atLeast)
      .sort(compareLongestNotAlone)
      .map((child) => childNotSeenAlone(family, child, rule, neverAlone.id, ruleInWords(fromAge, atLeast)));
  },
};

function ruleInWords(fromAge: number, times: number): Rule {
  return {
    id: 'never-seen-alone',
    says: `A child of ${fromAge} or older, seen ${timesInWords(times)} or more, of whom no sighting alone is recorded; how often seen, on home visits, with the bedroom, and which brothers and sisters were seen alone on those contacts. Where most of the latest ${seenDefaults.aloneTimes} sightings do not say whether alone, that is told and is no “never”. Act where not alone at six sightings or more; check otherwise; a note where the record does not say. A child who was alone once, and not lately, is told by “Seen, but not alone lately”.`,
    source:
      'Seen alone at least at every second visit: London procedures as quoted by Southwark; from the age of 4: Central Bedfordshire (local figures, settings here). Serious case review Family E, Wolverhampton 2016.',
  };
}
