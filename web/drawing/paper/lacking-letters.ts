import { missingLetter, shownText } from '../letters.ts';
import type { Part } from '../parts/part.ts';
import type { PaperOptions } from './paper-options.ts';

/** Words of a picture or of what stands round it that the print font cannot show whole. */
export function lackingWords(
  parts: readonly Part[],
  { title, about, author, list = [] }: PaperOptions,
): string[] {
  const texts = [
    ...parts.flatMap(textsOf),
    title,
    ...about,
    author,
    ...list.flatMap(({ heading, sentences }) => [heading, ...sentences]),
  ];
  return [...new Set(texts)].filter((text) => shownText(text).lacks.length > 0);
}

/** One sentence for whoever holds the paper; none where every letter is there. */
export function lackingInWords(lacking: readonly string[]): string[] {
  if (lacking.length === 0) return [];
  return [
    `Each ${missingLetter} stands for a letter that the print font does not have: read the whole name in the record, or by searching this file or having it read aloud.`,
  ];
}

function textsOf(part: Part): string[] {
  if (part.kind === 'text') return [part.text];
  return part.kind === 'group' ? part.parts.flatMap(textsOf) : [];
}
