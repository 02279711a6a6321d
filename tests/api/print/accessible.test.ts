import { writeFileSync } from 'node:fs';
import path from 'node:path';

import { drawOnPaper } from '../../../api/print/draw-on-paper.ts';
import { describeWithVeraPdf, faultsAgainstPdfUa } from '../../verapdf/check-pdf.ts';
import { manyPeople } from '../../web/drawing/paper/many-people.ts';
import { familyFrom, printed } from './printed.ts';
import { inFolder } from './read-pdf.ts';

// veraPDF is a Java program: its start alone takes seconds on a busy machine.
jest.setTimeout(180_000);

async function pictures(): Promise<[name: string, bytes: Uint8Array][]> {
  const family = await familyFrom('example-family', 'p-poppy');
  const paper = {
    title: 'Family of Жанна, as at 30 June 2026',
    about: ['Genogram of 300 people.'],
    author: 'Priya Sandalwood',
    marking: 'OFFICIAL-SENSITIVE',
    printedOn: '23 November 2026 at 21:12',
    madeAt: new Date(0),
  };
  return [
    ['a3', (await printed(family, { paper: 'A3' })).bytes],
    ['a4', (await printed(family, { paper: 'A4' })).bytes],
    ['mcgoldrick', (await printed(family, { notation: 'mcgoldrick', list: false })).bytes],
    ['without-chips', (await printed(family, { chips: false })).bytes],
    ['tiled', await drawOnPaper(manyPeople(300), { ...paper, paper: 'A3' })],
    ['one-person', await drawOnPaper(manyPeople(1), { ...paper, paper: 'A4' })],
  ];
}

describeWithVeraPdf('a printed family is accessible (PDF/UA-1, by veraPDF)', () => {
  it('on A3, on A4, in McGoldrick notation, over several sheets, with one person and with letters that the font lacks', async () => {
    const all = await pictures();
    const faults = inFolder((folder) => {
      const files = all.map(([name, bytes]) => {
        const file = path.join(folder, `${name}.pdf`);
        writeFileSync(file, bytes);
        return file;
      });
      return faultsAgainstPdfUa(files);
    });
    expect(faults).toEqual([]);
  });

  it('and veraPDF does find a fault where there is one', async () => {
    const family = await familyFrom('kinship-care', 'p-maisie');
    const { bytes } = await printed(family, { list: false });
    const untagged = Buffer.from(bytes);
    const at = untagged.indexOf('/Marked true');
    expect(at).toBeGreaterThan(0);
    untagged.write('/Marked fals', at);
    const faults = inFolder((folder) => {
      const file = path.join(folder, 'untagged.pdf');
      writeFileSync(file, untagged);
      return faultsAgainstPdfUa([file]);
    });
    expect(faults).not.toEqual([]);
  });
});
