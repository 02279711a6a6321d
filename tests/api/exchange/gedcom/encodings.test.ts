import { readFileSync } from 'node:fs';
import { decodeAnsel } from '../../../../api/exchange/gedcom/ansel.ts';
import { readGedcom } from '../../../../api/exchange/gedcom/read-gedcom-file.ts';

const names = (bytes: Uint8Array) => {
  const result = readGedcom(bytes, { fileName: 'x.ged' });
  if (!result.ok) return result.faults.map(({ says }) => says);
  return result.parts.people.map(
    ({ details }) => `${details[0]?.givenName ?? ''} ${details[0]?.familyName ?? ''}`,
  );
};

const text = (encoding: string, name = 'Zoë /Łuk/') =>
  `0 HEAD\r\n1 CHAR ${encoding}\r\n1 DATE 1 JAN 2020\r\n0 @I1@ INDI\r\n1 NAME ${name}\r\n0 TRLR\r\n`;
const utf16be = (written: string) => Buffer.from(written, 'utf16le').swap16();

describe('the encoding of a GEDCOM file', () => {
  it('ANSEL puts marks before their letters, also two on one letter', () => {
    expect(names(readFileSync('tests/data/ansel.ged'))).toEqual([
      'Zoë Łukász',
      'Søren Müller-Groß',
      'Dǔbravka Škrḷ́ec'.normalize('NFC'),
      'Nguyễn François ĘlizaÆ',
    ]);
  });

  it('a mark of ANSEL at the end of a line takes nothing of the next', () => {
    expect(decodeAnsel(Uint8Array.of(0x61, 0xe8, 0x0a, 0x62)).split('\n')).toHaveLength(2);
    expect(decodeAnsel(Uint8Array.of(0xff, 0x80))).toBe('\ufffd\ufffd');
  });

  it.each([
    ['UTF-8', Buffer.from(text('UTF-8'))],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${text('UTF-8')}`)],
    ['UTF-16 with a mark', Buffer.from(`\ufeff${text('UNICODE')}`, 'utf16le')],
    ['UTF-16 without a mark', Buffer.from(text('UNICODE'), 'utf16le')],
    ['UTF-16, the higher byte first', utf16be(`\ufeff${text('UNICODE')}`)],
    ['UTF-8 that calls itself ANSEL', Buffer.from(text('ANSEL'))],
  ])('%s gives the name as it is', (_case, bytes) => {
    expect(names(bytes)).toEqual(['Zoë Łuk']);
  });

  it('ASCII that holds other letters is taken as Windows-1252, and that is noted', () => {
    const bytes = Buffer.from(text('ASCII', 'Zoë /Müller/'), 'latin1');
    expect(names(bytes)).toEqual(['Zoë Müller']);
    expect(readGedcom(bytes, { fileName: 'x.ged' })).toMatchObject({
      notes: [{ place: 'HEAD.CHAR', line: 1 }],
    });
  });

  it('keeps letters beyond the first 65,536', () => {
    expect(names(Buffer.from(text('UTF-8', '𝒜nn 😀 /Łuk/')))).toEqual(['𝒜nn 😀 Łuk']);
  });

  it('UTF-8 that is none is refused, with its line', () => {
    const result = readGedcom(Buffer.from(text('UTF-8', 'Zoë'), 'latin1'), { fileName: 'x.ged' });
    expect(result).toMatchObject({
      ok: false,
      faults: [{ line: 5, says: expect.stringContaining('UTF-8') as string }],
    });
  });

  it('an encoding that cannot be read is refused by its name', () => {
    expect(names(Buffer.from(text('IBMPC', 'Zoë'), 'latin1'))).toEqual([
      'The file is in an encoding that cannot be read here (IBMPC).',
    ]);
  });
});
