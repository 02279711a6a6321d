import { questions } from '../api/domain/questions/index.ts';
import type { QuestionParameter } from '../api/domain/questions/question.ts';
import { groupOf, questionGroupWords } from '../api/domain/questions/standing.ts';

/** The table of docs/questions.md: every question in the order asked, with its group and what may be set. */
export function questionsTable(): string {
  const rows = questions.map((question) =>
    [
      `\`${question.id}\``,
      questionGroupWords[groupOf(question)],
      question.asks,
      question.parameters.map(settingInWords).join('; '),
    ].join(' | '),
  );
  return ['Question | Group | What it asks | Settings', '--- | --- | --- | ---', ...rows]
    .map((row) => `| ${row} |`)
    .join('\n');
}

function settingInWords({ name, label, unit, default: usual, least, most }: QuestionParameter): string {
  return `\`${name}\`: ${label.toLowerCase()}, ${usual} ${unit} (${least} to ${most})`;
}
