import { inWords, type CalendarDate } from '../api/domain/calendar-date.ts';
import type { Evidence, Finding } from '../api/domain/questions/finding.ts';
import { questions } from '../api/domain/questions/index.ts';
import type { Question } from '../api/domain/questions/question.ts';
import type { AskedSource } from '../api/services/ask-questions.ts';

interface Answer {
  readonly asAt: CalendarDate;
  readonly on: CalendarDate;
  /** Where several sources were asked, each with its own date. */
  readonly sources?: readonly AskedSource[];
  readonly findings: readonly Finding[];
}

/** `[{"question","severity","about","says","because","rule","facts"}]`, the names in that order. */
export function answerAsJson({ findings }: Answer): string {
  const plain = findings.map(({ question, severity, about, says, because, rule, facts }) => ({
    question,
    severity,
    about,
    says,
    because,
    rule,
    facts,
  }));
  return JSON.stringify(plain, null, 2);
}

/** For reading: the date first, then each question with what was found, its evidence and its rule. */
export function answerAsText(answer: Answer, asked: readonly Question[]): string {
  const { findings, sources = [] } = answer;
  const dates =
    sources.length > 1
      ? sources.map((source) => `${source.title}: as of ${dateLine(source)}`)
      : [`As of ${dateLine(answer)}`];
  const parts = asked.flatMap(({ id, title }) => {
    const found = findings.filter(({ question }) => question === id);
    return ['', title, ...(found.length === 0 ? ['  Nothing found.'] : found.flatMap(findingLines))];
  });
  return [...dates, ...parts].join('\n');
}

function dateLine({ asAt, on }: Pick<Answer, 'asAt' | 'on'>): string {
  const own = on === asAt ? ', the record’s own date' : `; the record speaks of ${inWords(asAt)}`;
  return `${inWords(on)}${own}.`;
}

function findingLines({ severity, says, because }: Finding): string[] {
  return [
    `  ${severity.toUpperCase()}  ${says}`,
    ...because.map((evidence) => `    ${evidenceLine(evidence)}`),
  ];
}

function evidenceLine({ id, date, says }: Evidence): string {
  return `${date === null ? 'no date' : inWords(date)}: ${says} [${id}]`;
}

export function listAsJson(): string {
  return JSON.stringify(
    questions.map(({ id, title, asks, parameters }) => ({ id, title, asks, parameters })),
    null,
    2,
  );
}

export function listAsText(): string {
  return questions
    .flatMap(({ id, asks, parameters }) => [
      `${id}: ${asks}`,
      ...parameters.map(
        ({ name, label, unit, default: usual, least, most }) =>
          `  ${name}: ${label}, ${usual} ${unit} unless set (${least} to ${most})`,
      ),
    ])
    .join('\n');
}
