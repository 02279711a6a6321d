import { personId } from '../../../api/domain/ids.ts';
import { momentInWords } from '../../../api/print/print-family.ts';
import { views } from '../../../web/drawing/views/index.ts';
import { familyFrom, printed } from './printed.ts';
import { describeWithPdfText, pagesOf } from './read-pdf.ts';

jest.setTimeout(60_000);

describeWithPdfText('a family as a PDF', () => {
  it.each(['A3', 'A4'])(
    'has every name, the marking and the number of pages in words on %s',
    async (paper) => {
      const family = await familyFrom('example-family', 'p-poppy');
      const pages = pagesOf((await printed(family, { paper })).bytes);
      for (const person of family.people) expect(pages.join(' ')).toContain(person.name);
      for (const [index, words] of pages.entries()) {
        expect(words.match(/OFFICIAL-SENSITIVE/g)?.length).toBe(2);
        expect(words).toContain(`Page ${index + 1} of ${pages.length}`);
      }
      expect(pages[0]).toContain('Family of Poppy Marrowick, as at 30 June 2026');
      expect(pages[0]).toContain('Drawn round Poppy Marrowick, 9');
      expect(pages[0]).toContain('Made by Priya Sandalwood, Social worker');
      expect(pages[0]).toContain('23 November 2026 at 21:12');
    },
  );

  it.each(views.map(({ id }) => id))('has everybody in it as the view %s', async (view) => {
    const family = await familyFrom('two-homes', 'p-idris');
    const words = pagesOf((await printed(family, { view })).bytes).join(' ');
    expect(words).toContain('Family of Idris');
    expect(words).toContain('OFFICIAL-SENSITIVE');
  });

  it('finds every letter of a name, also of letters that the font lacks', async () => {
    const family = await familyFrom('two-homes', 'p-idris');
    const names = ['Zoë Łuk', 'Siôn Ŵyn', 'Ayşe Çağlar', 'Жанна Ли', 'Ōtāne D’Arcy'];
    const people = family.people.map((person, index) => {
      const name = names[index] ?? person.name;
      return { ...person, name, shortName: name };
    });
    const renamed = { ...family, people, byId: new Map(people.map((person) => [person.id, person])) };
    const words = pagesOf((await printed(renamed)).bytes).join(' ');
    for (const { name } of people) expect(words).toContain(name);
    expect(words).toContain('stands for a letter that the print font does not have');
  });

  it('says when children were seen only where that is wanted', async () => {
    const family = await familyFrom('example-family', 'p-poppy');
    expect(pagesOf((await printed(family)).bytes).join(' ')).toContain('not alone 217 days');
    const without = pagesOf((await printed(family, { chips: false, list: true })).bytes).join(' ');
    expect(without).not.toMatch(/not alone|last seen|nobody has met/i);
  });

  it('has the list only where it is wanted', async () => {
    const family = await familyFrom('kinship-care', 'p-maisie');
    expect(pagesOf((await printed(family)).bytes).join(' ')).toContain('The picture in sentences');
    const without = pagesOf((await printed(family, { list: false })).bytes);
    expect(without).toHaveLength(1);
  });
});

describe('a family as a file', () => {
  it('is named by id and day, never by name', async () => {
    const family = await familyFrom('kinship-care', 'p-maisie');
    for (const format of ['pdf', 'png', 'svg']) {
      expect((await printed(family, { format })).name).toBe(`family-p-maisie-2026-05-31.${format}`);
    }
  });

  it('is the same to the byte for the same family at the same moment', async () => {
    const family = await familyFrom('kinship-care', 'p-maisie');
    const [first, second] = [await printed(family), await printed(family)];
    expect(Buffer.compare(Buffer.from(first.bytes), Buffer.from(second.bytes))).toBe(0);
  });

  it('is a PNG of two dots for a pixel, and an SVG that says all that stands round it', async () => {
    const family = await familyFrom('kinship-care', 'p-maisie');
    const png = Buffer.from((await printed(family, { format: 'png' })).bytes);
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    const svg = Buffer.from((await printed(family, { format: 'svg' })).bytes).toString();
    const width = Number(/width="(\d+)/.exec(svg)?.[1]);
    expect(png.readUInt32BE(16)).toBe(width * 2);
    for (const words of ['OFFICIAL-SENSITIVE', 'Family of Maisie', 'Made 23 November 2026', 'Male'])
      expect(svg).toContain(words);
    expect(svg).not.toContain('Whom this picture is about');
  });

  it.each(views.map(({ id }) => id))(
    'says nothing of when children were seen where that is not wanted: %s',
    async (view) => {
      const family = await familyFrom('example-family', 'p-poppy');
      const wordsWith = async (chips: boolean) => {
        const { bytes } = await printed(family, { view, format: 'svg', list: true, chips });
        return Buffer.from(bytes).toString();
      };
      const seen = /\balone\b|\bseen\b|nobody has met/i;
      expect(await wordsWith(true)).toMatch(seen);
      expect(await wordsWith(false)).not.toMatch(seen);
    },
  );

  it('says in an SVG who was left out, and the whole list only where it is wanted', async () => {
    const { record, ...rest } = await familyFrom('example-family', 'p-poppy');
    const unit = { ...record.unit, beyond: [{ memberId: personId('p-poppy'), people: 2 }] };
    const family = { ...rest, record: { ...record, unit } };
    const describedAs = async (asked: object) => {
      const { bytes } = await printed(family, { format: 'svg', ...asked });
      return /<desc[^>]*>([^]*?)<\/desc>/.exec(Buffer.from(bytes).toString())?.[1] ?? '';
    };
    const usual = await describedAs({});
    expect(usual).toMatch(/^Genogram \(UK notation\) of \d+ people, \d+ of them children\./);
    expect(usual).toContain('2 people one step beyond are not in this picture.');
    expect(usual.length).toBeLessThan(250);
    const withList = await describedAs({ list: true });
    expect(withList.startsWith(usual)).toBe(true);
    expect(withList.length).toBeGreaterThan(2_000);
  });

  it.each([
    ['2026-11-23T21:12:00Z', '23 November 2026 at 21:12'],
    ['2026-06-30T23:30:00Z', '1 July 2026 at 00:30'],
  ])('says the moment %s by the clock of England: %s', (at, words) => {
    expect(momentInWords(new Date(at))).toBe(words);
  });
});
