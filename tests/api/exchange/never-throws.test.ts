import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { readFamilyFile } from '../../../api/exchange/family-file/read-family-file.ts';
import { readGedcom } from '../../../api/exchange/gedcom/read-gedcom-file.ts';
import type { ReadResult } from '../../../api/exchange/import-result.ts';
import { previewOf } from '../../../api/exchange/preview.ts';
import { familyFile } from './family-file/small-family.ts';

const kinship = readFileSync('seed/families/kinship-care.json');
const gedcom = Buffer.from(
  '0 HEAD\n1 CHAR ANSEL\n1 DATE 1 JAN 2000\n0 @I1@ INDI\n1 NAME A /B/\n1 BIRT\n2 DATE ABT 1950\n1 FAMS @F1@\n' +
    '0 @I2@ INDI\n1 FAMC @F1@\n2 PEDI adopted\n0 @F1@ FAM\n1 HUSB @I1@\n1 CHIL @I2@\n1 MARR\n2 DATE 1/2\n0 TRLR\n',
);

/** Either it was read, or there is at least one fault with words for what is wrong and what to do. */
function expectAnAnswer(result: ReadResult) {
  expect(previewOf(result).length).toBeGreaterThan(0);
  if (result.ok) return;
  expect(result.faults.length).toBeGreaterThan(0);
  for (const { says, remedy } of result.faults) {
    expect(says).toMatch(/\S.*[.?]$/s);
    expect(remedy).not.toBe('');
  }
}

/** A file with some of its bytes changed, taken out or doubled. */
function damaged(bytes: Buffer) {
  const change = fc.record({ at: fc.nat(bytes.length - 1), byte: fc.nat(255), cut: fc.nat(40) });
  return fc
    .array(change, { minLength: 1, maxLength: 4 })
    .map((changes) =>
      changes.reduce(
        (all, { at, byte, cut }) =>
          Buffer.concat([all.subarray(0, at), Buffer.from([byte]), all.subarray(at + cut)]),
        bytes,
      ),
    );
}

const jsonOfAnyKind = fc.jsonValue().map((value) => {
  const lists = [
    'people',
    'ties',
    'households',
    'contacts',
    'concerns',
    'coverage',
    'meta',
    'plans',
    'sealed',
  ];
  return JSON.stringify({ ...familyFile(), ...Object.fromEntries(lists.map((list) => [list, value])) });
});

describe('reading never throws, and never leaves without an answer', () => {
  it.each([
    ['a family file', (bytes: Uint8Array) => readFamilyFile(bytes, { fileName: 'x.json' })],
    ['GEDCOM', (bytes: Uint8Array) => readGedcom(bytes, { fileName: 'x.ged' })],
  ])('%s: any bytes', (_format, read) => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => expectAnAnswer(read(bytes))));
  });

  it('a family file that was damaged on the way', () => {
    fc.assert(
      fc.property(damaged(kinship), (bytes) => expectAnAnswer(readFamilyFile(bytes, { fileName: 'x.json' }))),
      { numRuns: 200 },
    );
  });

  it('a GEDCOM file that was damaged on the way', () => {
    fc.assert(
      fc.property(damaged(gedcom), (bytes) => expectAnAnswer(readGedcom(bytes, { fileName: 'x.ged' }))),
      { numRuns: 500 },
    );
  });

  it('a family file with anything at all in place of its lists', () => {
    fc.assert(
      fc.property(jsonOfAnyKind, (text) => expectAnAnswer(readFamilyFile(text, { fileName: 'x.json' }))),
    );
  });

  it('names that mean something to JavaScript', () => {
    const text =
      '{"__proto__": {"people": []}, "people": [{"id": "__proto__", "constructor": 1}], "meta": {"asAt": "2026-01-01"}}';
    const result = readFamilyFile(text, { fileName: 'x.json' });
    expect(result).toMatchObject({
      ok: true,
      parts: { people: [{ id: '__proto__' }] },
      notes: { length: 2 },
    });
  });
});
