import { adultsNearChildren } from './adults-near-children.ts';
import type { Rule } from '../finding.ts';
import { hiddenAdultFinding } from './hidden-adult-finding.ts';

import type { Question } from '../question.ts';
import { compareMostPressing, unmetAdult, wasMet } from './unmet-adult.ts';

/** Adults near children whom no professional has met: at their home, whatever brings them there, or by another tie. */
export const hiddenAdult: Question = {
  id: 'hidden-adult',
  group: 'adults',
  title: 'Adults near the children whom nobody has met',
  asks: 'Which adults live, stay or visit where children live, or are close to them by another tie, and no professional has met them?',
  parameters: [],
  answer: (family) =>
    adultsNearChildren(family)
      .filter(({ adult }) => !wasMet(family, adult.id))
      .map((shared) => unmetAdult(family, shared))
      .sort(compareMostPressing)
      .map((adult) => hiddenAdultFinding(family, adult, rule)),
};

const rule: Rule = {
  id: 'adult-nobody-has-met',
  says: 'An adult recorded as living, staying, reported to live or visiting where a child lives or stays, or where a child is expected by a woman who lives there; or as the partner (also a suspected one) of someone who lives with children; or as a child’s carer; or as a child’s parent who was mentioned in the last 365 days; or, with no home recorded, mentioned in the last 365 days in a contact about a child. Of these, whoever has no contact in which a professional saw them in person and no meeting that they came to; a call or a letter is no meeting. Act where two or more agencies hold a mention of them, or an open flag says that they pose a risk to children; check otherwise. Nothing is assumed about an adult nobody has met.',
  source:
    'The Myth of Invisible Men (Child Safeguarding Practice Review Panel, 2021); serious case review Family E, Wolverhampton 2016.',
};
