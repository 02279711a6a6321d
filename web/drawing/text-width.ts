/** Advance widths of Atkinson Hyperlegible Next, the wider of regular and bold, in thousandths, U+0020 to U+007E. */
const advances = [
  312, 303, 390, 765, 610, 969, 731, 210, 335, 335, 485, 606, 271, 373, 272, 440, 659, 440, 579, 600, 624,
  607, 626, 537, 624, 595, 272, 272, 569, 628, 569, 547, 781, 678, 643, 658, 688, 597, 566, 718, 701, 424,
  561, 663, 552, 858, 717, 746, 629, 756, 650, 610, 607, 690, 644, 886, 685, 650, 618, 340, 440, 344, 582,
  400, 288, 552, 596, 510, 596, 563, 365, 593, 571, 300, 259, 555, 318, 882, 571, 576, 596, 599, 376, 508,
  376, 567, 530, 740, 539, 521, 505, 381, 254, 381, 555,
];
const widestAccented = 700;
const widestOther = 1430;

/** Never less than the true width of the text, in pixels at that size; letters that the font lacks count as widest. */
export function textWidth(text: string, size: number): number {
  let thousandths = 0;
  for (const letter of text) {
    const plain = advances[(letter.codePointAt(0) ?? 0) - 32];
    const base = advances[(letter.normalize('NFD').codePointAt(0) ?? 0) - 32];
    thousandths += plain ?? (base === undefined ? widestOther : Math.max(base, widestAccented));
  }
  return Math.ceil((thousandths * size) / 1000);
}

/**
 * Breaks a text at its spaces, and after the hyphens of words that are too wide on their own, into lines no wider than
 * `width`; what does not fit in `lines` ends in an ellipsis.
 */
export function breakText(text: string, size: number, width: number, lines: number): string[] {
  const broken: string[] = [];
  for (const { part, joiner } of partsOf(text, size, width)) {
    const last = broken.at(-1);
    if (last !== undefined && textWidth(`${last}${joiner}${part}`, size) <= width) {
      broken[broken.length - 1] = `${last}${joiner}${part}`;
    } else broken.push(part);
  }
  const kept = broken.slice(0, lines);
  const cut = broken.length > lines;
  return kept.map((line, index) => shorten(cut && index === lines - 1 ? `${line}…` : line, size, width));
}

function partsOf(text: string, size: number, width: number): { part: string; joiner: string }[] {
  return wordsOf(text).flatMap((word) => {
    const parts = textWidth(word, size) <= width ? [word] : hyphenParts(word);
    return parts.map((part, index) => ({ part, joiner: index === 0 ? ' ' : '' }));
  });
}

/** The width of the widest piece of a text that cannot be broken. */
export function widestPart(text: string, size: number): number {
  return Math.max(
    0,
    ...wordsOf(text)
      .flatMap(hyphenParts)
      .map((part) => textWidth(part, size)),
  );
}

function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter((part) => part !== '');
}

function hyphenParts(word: string): string[] {
  return word.split(/(?<=-)/);
}

/** Cuts a text that is too wide and says so with an ellipsis. */
export function shorten(text: string, size: number, width: number): string {
  if (textWidth(text, size) <= width) return text;
  const letters = Array.from(text.replace(/…$/, ''));
  while (letters.length > 1 && textWidth(`${letters.join('').trimEnd()}…`, size) > width) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}
