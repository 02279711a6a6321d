import type { Box } from '../scene.ts';
import { breakText } from '../text-width.ts';
import type { PaperWords } from './paper-page.ts';
import type { PaperSection } from './paper-options.ts';
import { lineHeightOf, wordsAt } from './paper-words.ts';

const sentenceSize = 9.5;
const headingSize = 11.5;
const titleSize = 14;
const gutter = 24;
const afterSentence = 3;
const usualColumn = 340;

/**
 * Sections of sentences in columns, one after another, as many rooms of words as they take. Of the first room the
 * uppermost `taken` points are left free.
 */
export function listPages(sections: readonly PaperSection[], room: Box, taken = 0): PaperWords[][] {
  const columns = Math.max(1, Math.round(room.w / usualColumn));
  const width = (room.w - gutter * (columns - 1)) / columns;
  const pages: PaperWords[][] = [];
  let [column, y, top] = [columns, room.y, room.y];
  const next = () => {
    column += 1;
    if (column >= columns) {
      pages.push([]);
      column = 0;
    }
    top = room.y + (pages.length === 1 ? taken : 0);
    y = top;
  };
  const add = (role: PaperWords['role'], text: string, size: number, keep: number) => {
    const weight = role === 'LI' ? 400 : 600;
    const at = () => ({ x: room.x + column * (width + gutter), y, width });
    let made = wordsAt(role, text, at(), { size, weight });
    if (column >= columns || (y + made.height + keep > room.y + room.h && y > top)) {
      next();
      made = wordsAt(role, text, at(), { size, weight });
    }
    pages.at(-1)?.push(made.words);
    y += made.height + afterSentence;
  };
  for (const { title, groups } of sections) {
    if (y > top) y += 12;
    add('H2', title, titleSize, 60);
    for (const { heading, sentences } of groups) {
      if (y > top) y += 6;
      add('H3', heading, headingSize, 40);
      for (const sentence of sentences)
        for (const piece of piecesOf(sentence, width, room.h - taken)) add('LI', piece, sentenceSize, 0);
    }
  }
  return pages;
}

/** What is longer than a whole column goes on in the next. */
function piecesOf(sentence: string, width: number, height: number): string[] {
  const lines = breakText(sentence, sentenceSize, width, Infinity);
  const most = Math.max(1, Math.floor(height / lineHeightOf(sentenceSize)));
  return Array.from({ length: Math.ceil(lines.length / most) }, (_, index) =>
    lines.slice(index * most, (index + 1) * most).join(' '),
  );
}
