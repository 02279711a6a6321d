/**
 * The letters of Atkinson Hyperlegible Next, as the code points of its regular and semi-bold files: Latin with the accents
 * of Europe, and no other script. A test holds this to the files.
 */
const ranges = (
  '20-7e a0-ac ae-b4 b6-107 10a-113 116-11b 11e-123 126-127 12a-12b 12e-133 136-137 139-13e 141-148 ' +
  '150-155 158-15b 15e-165 16a-16b 16e-17e 192 218-21b 237 2c6-2c7 2c9 2d8-2dd 300-304 306-308 30a-30c ' +
  '312 326-328 394 3a9 3bc 3c0 1e80-1e85 1e9e 1ef2-1ef3 2009 2013-2014 2018-201a 201c-201e 2020-2022 ' +
  '2026 2030 2039-203a 2044 20ac 20b9 2113 2122 212e 2202 220f 2211-2212 2215 2219-221a 221e 222b 2248 ' +
  '2260 2264-2265 25ca 266a'
)
  .split(' ')
  .map((range) => range.split('-').map((point) => Number.parseInt(point, 16)));

/** Stands for each letter that the font lacks: seen at once, and taken for no letter. */
export const missingLetter = '◊';

/** Signs that look the same as one the font has, or that nobody sees. */
const alike: Readonly<Record<string, string>> = {
  '\u00ad': '',
  '\u02bc': '’',
  '\u02b9': '’',
  '\u2002': ' ',
  '\u2003': ' ',
  '\u2007': ' ',
  '\u200b': '',
  '\u200c': '',
  '\u200d': '',
  '\u200e': '',
  '\u200f': '',
  '\u2010': '-',
  '\u2011': '-',
  '\u2032': '’',
  '\u202f': ' ',
  '\ufeff': '',
};

/** A text as the print font can show it, and the letters that it cannot show. */
export interface ShownText {
  readonly text: string;
  readonly lacks: readonly string[];
}

/** Letters composed where that helps, with a sign that is seen in place of each that the font lacks. Nothing is dropped. */
export function shownText(given: string): ShownText {
  const lacks: string[] = [];
  const text = Array.from(given.normalize('NFC'), (letter) => {
    const same = alike[letter] ?? letter;
    if (Array.from(same).every(hasLetter)) return same;
    const apart = letter.normalize('NFD');
    if (Array.from(apart).every(hasLetter)) return apart;
    if (/\s/.test(letter)) return ' ';
    lacks.push(letter);
    return missingLetter;
  }).join('');
  return { text, lacks };
}

/** Has the font this one letter? */
export function hasLetter(letter: string): boolean {
  const point = letter.codePointAt(0) ?? 0;
  return ranges.some(([from = 0, to = from]) => point >= from && point <= to);
}
