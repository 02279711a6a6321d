import { livingChildren } from '../../family-at.ts';
import { countInWords } from '../../words/lists-in-words.ts';
import type { Rule } from '../finding.ts';
import { lastDays } from '../last-days.ts';
import { childrenNotHeld, notHeldFinding } from '../not-held.ts';
import { valueOf } from '../parameters.ts';
import type { Question, QuestionParameter } from '../question.ts';
import { agenciesThatSaw } from './agencies-that-saw.ts';
import { oneAgencyFinding } from './one-agency-finding.ts';

const weeks: QuestionParameter = {
  name: 'weeks',
  label: 'Weeks looked back',
  unit: 'weeks',
  default: 13,
  least: 1,
  most: 104,
};

/** Children whom one agency alone has seen of late, while others are involved with them. */
export const oneAgency: Question = {
  id: 'one-agency',
  title: 'Seen by one agency only',
  asks: 'Which children has only one agency seen of late, although others are involved?',
  group: 'seen',
  parameters: [weeks],
  answer: (family, given) => {
    const asked = lastDays(family, 7 * valueOf(weeks, given));
    const rule = ruleFor(valueOf(weeks, given));
    const children = livingChildren(family);
    const found = children
      .map((child) => agenciesThatSaw(family, child, asked))
      .filter(({ saw, others }) => saw.size === 1 && others.length > 0)
      .map((each) => oneAgencyFinding(family, each, asked, rule));
    return [
      ...[
        ...found.filter(({ severity }) => severity === 'check'),
        ...found.filter(({ severity }) => severity === 'note'),
      ],
      ...notHeldFinding(family, oneAgency.id, childrenNotHeld(family, children, asked), asked, rule),
    ];
  },
};

function ruleFor(weeks: number): Rule {
  return {
    id: 'seen-by-one-agency',
    says: `A child whom professionals of exactly one agency have seen in person, outside meetings, in the last ${countInWords(weeks, 'week')}, while professionals of at least one other agency are recorded as involved with the child. A contact of two agencies counts for both. Check where at least one of the others was involved all that time and its contacts are held for it; a note otherwise, and where a sighting names no agency.`,
    source:
      'National review of the Child Safeguarding Practice Review Panel, 2022: each professional holds one piece of the jigsaw. The weeks are a setting here.',
  };
}
