import type { PaperOptions } from '../../../../web/drawing/paper/paper-options.ts';
import type { PaperPage, PaperPicture } from '../../../../web/drawing/paper/paper-page.ts';
import { leastNameOnOneSheet, leastNameOnPaper } from '../../../../web/drawing/paper/paper-size.ts';
import { planInWords } from '../../../../web/drawing/paper/plan-in-words.ts';
import { planPaper } from '../../../../web/drawing/paper/plan-paper.ts';
import type { Part, TextPart } from '../../../../web/drawing/parts/part.ts';
import type { Scene } from '../../../../web/drawing/scene.ts';
import { drawnFamily } from '../views/genogram/drawn-families.ts';
import { manyPeople } from './many-people.ts';

const options: PaperOptions = {
  paper: 'A3',
  title: 'Family of Poppy, as at 30 June 2026',
  about: ['Genogram of 36 people.'],
  author: 'Priya Sandalwood, Social worker',
  marking: 'OFFICIAL-SENSITIVE',
  printedOn: '23 November 2026 at 21:12',
};

function texts(part: Part): TextPart[] {
  if (part.kind === 'text') return [part];
  return part.kind === 'group' ? part.parts.flatMap(texts) : [];
}

function picturesOf({ items }: PaperPage): PaperPicture[] {
  return items.filter((item) => item.kind === 'picture');
}

function wordsOf({ items }: PaperPage): string {
  const parts = items.flatMap((item): readonly Part[] => {
    if (item.kind === 'words') return item.lines;
    return item.kind === 'furniture' ? item.parts : [];
  });
  return parts
    .flatMap(texts)
    .map(({ text }) => text)
    .join(' ');
}

/** By page, the ids of the people that are drawn with their words. */
function peopleOn(pages: readonly PaperPage[]): string[][] {
  return pages.map((page) =>
    picturesOf(page)
      .flatMap(({ pieces }) => pieces)
      .flatMap(({ part }) =>
        part.kind === 'group' && part.id !== null && texts(part).length > 0 ? [part.id] : [],
      ),
  );
}

const ids = ({ persons }: Scene) => persons.map(({ id }) => `person-${id}`).sort();

describe('a picture on paper', () => {
  it.each(['A3', 'A4'] as const)('stands on one sheet of %s while every name is readable', async (paper) => {
    const { scene } = await drawnFamily('example-family', 'p-poppy');
    const { pages, pictureSheets, nameSize } = planPaper(scene, { ...options, paper });
    expect(pictureSheets).toBe(1);
    expect(nameSize).toBeGreaterThanOrEqual(leastNameOnOneSheet);
    expect(peopleOn(pages).flat().sort()).toEqual(ids(scene));
    const [picture] = pages.flatMap(picturesOf);
    const [page] = pages;
    if (picture === undefined || page === undefined) throw new Error('No picture');
    const { x, y, w, h } = picture.box;
    expect(x >= 0 && y >= 0 && x + w <= page.width && y + h <= page.height).toBe(true);
  });

  it('is spread over sheets where it is too large, everybody on exactly one of them, after an overview', () => {
    const scene = manyPeople(300);
    const { pages, pictureSheets, nameSize } = planPaper(scene, options);
    expect(pictureSheets).toBeGreaterThan(1);
    expect(pages).toHaveLength(pictureSheets + 1);
    expect(nameSize).toBeGreaterThanOrEqual(leastNameOnPaper);
    const [overview = [], ...sheets] = peopleOn(pages);
    expect(overview).toEqual([]);
    expect(sheets.flat().sort()).toEqual(ids(scene));
  });

  it('keeps everybody of a sheet inside its room', () => {
    const { pages } = planPaper(manyPeople(300), { ...options, paper: 'A4' });
    for (const page of pages.slice(1)) {
      for (const { place, pieces } of picturesOf(page)) {
        for (const { part, box } of pieces) {
          if (part.kind !== 'group' || part.id === null) continue;
          expect(place.x + box.x * place.scale).toBeGreaterThan(0);
          expect(place.x + (box.x + box.w) * place.scale).toBeLessThan(page.width);
          expect(place.y + (box.y + box.h) * place.scale).toBeLessThan(page.height - 20);
        }
      }
    }
  });

  it('carries marking, number of pages and who printed it on every sheet', () => {
    const { pages } = planPaper(manyPeople(300), {
      ...options,
      list: [{ heading: 'All', sentences: ['Poppy, 9.'] }],
    });
    for (const [index, page] of pages.entries()) {
      const words = wordsOf(page);
      expect(words.match(/OFFICIAL-SENSITIVE/g)).toHaveLength(2);
      expect(words.match(/Page \d+ of \d+/g)).toEqual([`Page ${index + 1} of ${pages.length}`]);
      expect(words).toContain('Printed 23 November 2026 at 21:12 by Priya Sandalwood');
    }
    expect(pages.slice(1, 2).map(wordsOf).join()).toContain('A1');
  });

  it('leaves out the halo and its word in the legend', async () => {
    const { scene } = await drawnFamily('example-family', 'p-poppy');
    expect(scene.persons.some(({ focus }) => focus)).toBe(true);
    const { pages } = planPaper(scene, options);
    expect(pages.map(wordsOf).join(' ')).not.toContain('Whom this picture is about');
  });

  it('says where a letter is missing from the print font, and only there', async () => {
    const { scene } = await drawnFamily('two-homes', 'p-idris');
    const said = (title: string) =>
      planPaper(scene, { ...options, title })
        .pages.map(wordsOf)
        .join(' ');
    expect(said('Family of Zoë Łuk')).not.toContain('print font');
    expect(said('Family of Жанна')).toContain('stands for a letter that the print font does not have');
  });

  it('puts every sentence of the list on a sheet, in order, however many there are', async () => {
    const { scene } = await drawnFamily('kinship-care', 'p-maisie');
    const sentences = Array.from(
      { length: 400 },
      (_, index) => `Person number ${index} of a long list of people.`,
    );
    const { pages } = planPaper(scene, { ...options, paper: 'A4', list: [{ heading: 'All', sentences }] });
    const listed = pages.flatMap(({ items }) =>
      items.flatMap((item) =>
        item.kind === 'words' && item.role === 'LI' ? [item.lines.map(({ text }) => text).join(' ')] : [],
      ),
    );
    expect(listed.filter((text) => text.startsWith('Person number'))).toEqual(sentences);
    for (const { items, height } of pages) {
      for (const item of items) {
        if (item.kind === 'words') for (const { y } of item.lines) expect(y).toBeLessThan(height - 30);
      }
    }
  });

  it('lets a sentence that is longer than a column go on in the next', async () => {
    const { scene } = await drawnFamily('kinship-care', 'p-maisie');
    const sentence = Array.from({ length: 1_500 }, (_, index) => `word${index}`).join(' ');
    const { pages } = planPaper(scene, {
      ...options,
      paper: 'A4',
      list: [{ heading: 'All', sentences: [sentence] }],
    });
    const lines = pages.flatMap(({ items, height }) =>
      items.flatMap((item) => (item.kind === 'words' ? item.lines.map((line) => ({ ...line, height })) : [])),
    );
    for (const { y, height } of lines) expect(y).toBeLessThan(height - 30);
    expect(lines.map(({ text }) => text).join(' ')).toContain(sentence);
  });

  it('is told in one sentence', async () => {
    const { scene } = await drawnFamily('kinship-care', 'p-maisie');
    expect(planInWords(planPaper(scene, options), 'A3', false)).toMatch(
      /^About 1 page of A3: the picture on one page\. Names at about [\d.]+ points\.$/,
    );
    expect(planInWords(planPaper(manyPeople(300), options), 'A3', false)).toMatch(
      /^About \d+ pages of A3: an overview with the legend, then the picture on \d+ pages, nobody cut in two\./,
    );
  });
});
