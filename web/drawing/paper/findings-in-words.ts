import { inWords } from '../../../api/domain/calendar-date.ts';
import type { FamilyAt } from '../../../api/domain/family-at.ts';
import type { Finding } from '../../../api/domain/questions/finding.ts';
import { questions } from '../../../api/domain/questions/index.ts';
import { settingsOf, type SettingKey } from '../../../api/domain/questions/question-settings.ts';
import { inReadingOrder } from '../../../api/domain/questions/standing.ts';
import { countInWords } from '../../../api/domain/words/lists-in-words.ts';
import type { PaperSection } from './paper-options.ts';

/**
 * What the record shows that calls for action, question by question: each finding with its evidence, and the rule once.
 * What is to be checked or noted is counted and left to the screen.
 *
 * @param settings what a user set for the questions.
 */
export function findingsInWords(family: FamilyAt, settings: readonly SettingKey[]): PaperSection {
  const answers = questions.map((question) => ({
    question,
    findings: question.answer(family, settingsOf(settings, question.id)),
  }));
  const all = answers.flatMap(({ findings }) => findings);
  const others = all.filter(({ severity }) => severity !== 'act').length;
  const told = new Set<string>();
  const groups = inReadingOrder(answers).flatMap(({ answers: ofGroup }) =>
    ofGroup.flatMap(({ question, findings }) => {
      const pressing = findings.filter(({ severity, says }) => severity === 'act' && !told.has(says));
      for (const { says } of pressing) told.add(says);
      return pressing.length === 0 ? [] : [{ heading: question.asks, sentences: sentencesOf(pressing) }];
    }),
  );
  const rest = `${countInWords(others, 'finding')} to check or to note: see the explorer.`;
  const none = groups.length === 0 ? ['Nothing was found to act on.'] : [];
  return {
    title: 'What the record shows: to act on',
    groups: [...groups, { heading: 'Besides', sentences: [...none, ...(others === 0 ? [] : [rest])] }].filter(
      ({ sentences }) => sentences.length > 0,
    ),
  };
}

function sentencesOf(findings: readonly Finding[]): string[] {
  const rules = new Map(findings.map(({ rule }) => [rule.id, rule]));
  return [
    ...findings.flatMap(({ says, because }) => [
      says,
      ...because.map(({ date, says: evidence }) =>
        date === null || evidence.includes(inWords(date))
          ? `Evidence: ${evidence}`
          : `Evidence, ${inWords(date)}: ${evidence}`,
      ),
    ]),
    ...[...rules.values()].map(({ says, source }) => `Rule: ${says} Source: ${source}`),
  ];
}
