import type { Rule } from './finding.ts';
import { hiddenAdultFinding } from './hidden-adult-finding.ts';
import { homesSharedWithChildren } from './homes-with-children.ts';
import type { Question } from './question.ts';
import { compareMostPressing, unmetAdult, wasMet } from './unmet-adult.ts';

/** Adults at a home with children whom no professional has met, whatever brings them there. */
export const hiddenAdult: Question = {
  id: 'hidden-adult',
  title: 'Adults at home whom nobody has met',
  asks: 'Which adults live, stay or visit where children live, and no professional has met them?',
  parameters: [],
  answer: (family) =>
    homesSharedWithChildren(family)
      .filter(({ adult }) => !wasMet(family, adult.id))
      .map((shared) => unmetAdult(family, shared))
      .sort(compareMostPressing)
      .map((adult) => hiddenAdultFinding(family, adult, rule)),
};

const rule: Rule = {
  id: 'adult-nobody-has-met',
  says: 'An adult recorded as living, staying, reported to live or visiting where a child lives or stays, with no contact in which a professional saw them and no meeting that they came to. Act where two or more agencies hold a mention of them, or an open flag says that they pose a risk to children; check otherwise. Nothing is assumed about an adult nobody has met.',
  source:
    'The Myth of Invisible Men (Child Safeguarding Practice Review Panel, 2021); serious case review Family E, Wolverhampton 2016.',
};
