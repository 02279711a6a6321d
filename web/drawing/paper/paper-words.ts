import { ink } from '../colours.ts';
import type { TextPart } from '../parts/part.ts';
import { breakText, textWidth } from '../text-width.ts';
import type { PaperWords, WordsRole } from './paper-page.ts';

interface WordsLook {
  readonly size: number;
  readonly weight?: TextPart['weight'];
  readonly fill?: string;
}

export function lineHeightOf(size: number): number {
  return size * 1.32;
}

/** One line of words from its left end; x and y are the baseline. */
export function textLine(text: string, x: number, y: number, look: WordsLook): TextPart {
  const { size, weight = 400, fill = ink } = look;
  return { kind: 'text', text, x, y, anchor: 'start', size, weight, fill, halo: false };
}

/** One line that ends at `right`, by a width that is never less than the true one. */
export function textLineTo(text: string, right: number, y: number, look: WordsLook): TextPart {
  return textLine(text, right - textWidth(text, look.size), y, look);
}

/** Words broken into lines no wider than `width`, the first with its top at `y`. */
export function wordsAt(
  role: WordsRole,
  text: string,
  at: { readonly x: number; readonly y: number; readonly width: number },
  look: WordsLook,
): { readonly words: PaperWords; readonly height: number } {
  const lines = breakText(text, look.size, at.width, Infinity);
  const step = lineHeightOf(look.size);
  const parts = lines.map((line, index) => textLine(line, at.x, at.y + look.size + index * step, look));
  return { words: { kind: 'words', role, lines: parts }, height: lines.length * step };
}
