import PDFDocument from 'pdfkit';

import { printFonts } from '../../../api/print/print-fonts.ts';
import { hasLetter, missingLetter, shownText } from '../../../web/drawing/letters.ts';

/** The letters of a font file as pdfkit reads them. */
function lettersOf(file: Buffer): ReadonlySet<number> {
  const pdf = new PDFDocument({ autoFirstPage: false });
  pdf.registerFont('font', file).font('font');
  const { _font } = pdf as unknown as { _font: { font: { characterSet: readonly number[] } } };
  return new Set(_font.font.characterSet);
}

describe('the letters of the print font', () => {
  it.each(Object.entries(printFonts()))('are told as they are in the file of weight %s', (_weight, file) => {
    const held = lettersOf(file);
    const wrong: string[] = [];
    for (let point = 0x20; point < 0xffff; point += 1) {
      if (hasLetter(String.fromCodePoint(point)) !== held.has(point)) wrong.push(point.toString(16));
    }
    expect(wrong).toEqual([]);
  });

  it.each(['Zoë Łuk', 'Siôn Ŵyn ŷ', 'Ayşe Çağlar', 'Tomáš Dvořák', 'D’Arcy O’Neil', 'Nguyễn', 'Ōtāne'])(
    'show %s whole',
    (name) => {
      const { text, lacks } = shownText(name);
      expect(lacks).toEqual([]);
      expect(text.normalize('NFC')).toBe(name.normalize('NFC'));
    },
  );

  it('show a sign for each letter that the font lacks, and drop none', () => {
    expect(shownText('Жанна K')).toEqual({
      text: `${missingLetter.repeat(5)} K`,
      lacks: ['Ж', 'а', 'н', 'н', 'а'],
    });
    expect(shownText('李 Wei').text).toBe(`${missingLetter} Wei`);
  });

  it('show a hyphen, a space or an apostrophe of another kind as their own', () => {
    expect(shownText('Anne\u2011Marie\u202fO\u02bcHara\u200b')).toEqual({
      text: 'Anne-Marie O’Hara',
      lacks: [],
    });
  });
});
