import { inWords } from '../../api/domain/calendar-date.ts';
import type { Severity } from '../../api/domain/questions/finding.ts';
import type { QuestionGroup } from '../../api/domain/questions/question.ts';
import { inReadingOrder, questionGroupWords, standingOf } from '../../api/domain/questions/standing.ts';
import { countInWords, listInWords } from '../../api/domain/words/lists-in-words.ts';
import { useAskedQuestions, type Answered, type Answers } from '../family/asked-questions.ts';
import { classNamesOf } from '../ui/class-names.ts';
import { QuestionAnswers } from './findings/question-answers.tsx';
import { QuestionsWithout } from './findings/questions-without.tsx';
import styles from './panel.module.css';

const names = classNamesOf(styles);

/** What stands out in the family as a whole: shown while nobody is selected. */
export function FindingsPanel() {
  const { answers, isBehind } = useAskedQuestions();
  return (
    <section className={names('panel')} aria-labelledby="findings" aria-busy={isBehind}>
      <header className={names('head')}>
        <h2 id="findings" className={names('title')} tabIndex={-1}>
          What the record shows
        </h2>
        <p className={names('soft')}>
          {answers === null ? 'Asking what the record shows…' : <Summary answers={answers} />}
        </p>
      </header>
      {answers === null ? null : <Groups answers={answers} />}
    </section>
  );
}

/** What was found, group by group; then, folded, what was not found and what cannot be told. */
function Groups({ answers: { family, answered } }: { readonly answers: Answers }) {
  const told = answered.map((each) => ({
    ...each,
    standing: standingOf(family, each.question, each.findings),
  }));
  const found = toldOnce(inReadingOrder(told.filter(({ standing }) => standing.kind === 'found')));
  return (
    <>
      {found.map(({ group, answers }) => (
        <section key={group} className={names('section')}>
          <h3 className={names('heading')}>{questionGroupWords[group]}</h3>
          {answers.map((answer) => (
            <QuestionAnswers key={answer.question.id} answer={answer} />
          ))}
        </section>
      ))}
      <QuestionsWithout told={told} />
    </>
  );
}

/** What two questions find word for word stands with the first; the other says how many stand above. */
function toldOnce<One extends Answered>(
  groups: readonly { readonly group: QuestionGroup; readonly answers: readonly One[] }[],
) {
  const told = new Set<string>();
  return groups.map(({ group, answers }) => ({
    group,
    answers: answers.map((answer) => {
      const fresh = answer.findings.filter(({ says }) => !told.has(says));
      for (const { says } of fresh) told.add(says);
      return { ...answer, findings: fresh, toldAbove: answer.findings.length - fresh.length };
    }),
  }));
}

function Summary({ answers: { family, answered } }: { readonly answers: Answers }) {
  const findings = answered.flatMap((each) => each.findings);
  return (
    <>
      As at {inWords(family.on)}.{' '}
      {findings.length === 0 ? 'No findings.' : severitiesInWords(findings.map(({ severity }) => severity))}{' '}
      Select a person on the map or in the list for their details.
    </>
  );
}

const pressing: readonly (readonly [Severity, string])[] = [
  ['act', 'to act on'],
  ['check', 'to check'],
  ['note', 'to note'],
];

/** "12 findings: 5 to act on, 4 to check and 3 to note." */
function severitiesInWords(severities: readonly Severity[]): string {
  const counts = pressing.flatMap(([severity, words]) => {
    const count = severities.filter((each) => each === severity).length;
    return count === 0 ? [] : [`${count} ${words}`];
  });
  return `${countInWords(severities.length, 'finding')}: ${listInWords(counts)}.`;
}
