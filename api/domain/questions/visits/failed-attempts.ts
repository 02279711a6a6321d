import { daysInWords } from '../../calendar-date.ts';
import { livingChildren } from '../../family-at.ts';
import { homesOfChildren } from '../../homes/homes-of-children.ts';
import type { Finding, Rule } from '../finding.ts';
import { lastDays } from '../last-days.ts';
import { childrenNotHeld, notHeldFinding } from '../not-held.ts';
import { valueOf } from '../parameters.ts';
import type { Question, QuestionParameter } from '../question.ts';
import { appointmentsFinding } from './appointments-finding.ts';
import { appointmentsInARow } from './appointments-in-a-row.ts';
import { homeAttempts } from './home-attempts.ts';
import { homeAttemptsFinding } from './home-attempts-finding.ts';

const days: QuestionParameter = {
  name: 'days',
  label: 'Days looked back',
  unit: 'days',
  default: 90,
  least: 1,
  most: 730,
};

const times: QuestionParameter = {
  name: 'times',
  label: 'Visits or appointments that did not take place',
  unit: 'times',
  default: 2,
  least: 1,
  most: 20,
};

/** A run of failed attempts at a home or for a child: finding 4 of the example family. */
export const failedAttempts: Question = {
  id: 'failed-attempts',
  title: 'Visits and appointments that did not take place',
  asks: 'At which homes, and for which children, did visits or appointments not take place, again and again?',
  group: 'visits',
  parameters: [days, times],
  answer: (family, given) => {
    const asked = lastDays(family, valueOf(days, given));
    const atLeast = valueOf(times, given);
    const rule = ruleFor(asked.days, atLeast);
    const children = livingChildren(family);
    const atHomes = homesOfChildren(family)
      .map((home) => homeAttempts(family, home, asked))
      .filter(({ failed, inARow }) => failed.length >= atLeast || inARow.length >= atLeast)
      .map((attempts) => homeAttemptsFinding(family, attempts, asked, atLeast, rule));
    const ofChildren = children
      .flatMap((child) => appointmentsInARow(family, child, asked))
      .filter(({ failed }) => failed.length >= atLeast)
      .map((run) => appointmentsFinding(family, run, asked, rule));
    return [
      ...[...atHomes, ...ofChildren].sort(compareActFirst),
      ...notHeldFinding(family, failedAttempts.id, childrenNotHeld(family, children, asked), asked, rule),
    ];
  },
};

/** To act on first; else homes before children, in the order of the family. */
function compareActFirst(a: Finding, b: Finding): number {
  return Number(b.severity === 'act') - Number(a.severity === 'act');
}

function ruleFor(days: number, times: number): Rule {
  return {
    id: 'failed-attempts',
    says: `Homes where a living child lives or stays: visits by any agency in the last ${daysInWords(days)} that met no access, found nobody at home or were called off by the family, and no child was met all the same; told from ${times} of them, or where the latest ${times} visits in a row, the last within a year, went so. Announced, unannounced and not recorded are told apart; a visit that the agency itself called off is no attempt. For a child, away from home: the latest ${times} contacts of one agency in a row that were to see the child and did not, the last of them in that time. Act from three; check otherwise.`,
    source:
      'Serious case review Family E, Wolverhampton 2016: announced and unannounced visits are told apart. The days and the number are settings here.',
  };
}
