import { readFileSync } from 'node:fs';
import path from 'node:path';
import { labels } from '../../../../api/domain/words/labels.ts';

const page = readFileSync(path.join(process.cwd(), 'docs', 'glossary.md'), 'utf8');
const rows = page
  .split('\n')
  .filter((line) => line.startsWith('|'))
  .map((line) =>
    line
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.trim()),
  );

const written = rows.filter(([value]) => value?.startsWith('`')).map((cells) => cells.join(' | '));
const expected = Object.values(labels).flatMap((entries) =>
  Object.entries(entries).map(([value, { label, means }]) => `\`${value}\` | ${label} | ${means}`),
);

describe('the glossary', () => {
  it('has every label with its definition as the screen has them, and no other', () =>
    expect(written.toSorted()).toEqual(expected.toSorted()));

  it('defines a word of the product once', () => {
    const words = rows.filter(([value]) => !value?.startsWith('`')).map(([word]) => word);
    const terms = words.filter((word) => word !== undefined && !/^(-+|Word|Words|Use|Value)$/.test(word));
    expect(terms.filter((word, at) => terms.indexOf(word) !== at)).toEqual([]);
  });
});
