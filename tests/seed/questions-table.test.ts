import { readFileSync } from 'node:fs';
import path from 'node:path';
import { questionsTable } from '../../seed/questions-table.ts';

/** Cells, however wide the columns were made. */
const cells = (markdown: string) =>
  markdown
    .split('\n')
    .filter((line) => line.startsWith('|') && !line.includes('---'))
    .map((line) => line.split('|').map((cell) => cell.trim()));

it('docs/questions.md has every question that is asked, as it is asked', () => {
  const file = readFileSync(path.join(process.cwd(), 'docs', 'questions.md'), 'utf8');
  expect(cells(file)).toEqual(cells(questionsTable()));
});
