import { readFileSync } from 'node:fs';
import { readFamilyFile } from '../../../api/exchange/family-file/read-family-file.ts';
import { readGedcom } from '../../../api/exchange/gedcom/read-gedcom-file.ts';
import { previewOf } from '../../../api/exchange/preview.ts';
import { familyFile, readJsonFile } from './family-file/small-family.ts';

describe('the report of a file', () => {
  it('counts what was read, by kind', () => {
    const bytes = readFileSync('seed/families/example-family.json');
    const lines = previewOf(readFamilyFile(bytes, { fileName: 'example-family.json' }));
    expect(lines[0]).toBe('The example family (fictional), as at 30 June 2026');
    expect(lines).toEqual(
      expect.arrayContaining([
        ...['  37 people', '  1 of them unborn', '  1 of them not known', '  14 homes', '  353 contacts'],
        ...['  597 times a person was seen', '  10 couples', 'Everything in the file was understood.'],
        '  A sealed block: kept apart, and shown to nobody here',
      ]),
    );
  });

  it('lists what was not understood, with its lines', () => {
    const bytes = readFileSync('seed/families/royal92.ged');
    const lines = previewOf(readGedcom(bytes, { fileName: 'royal92.ged' }));
    expect(lines).toEqual(expect.arrayContaining(['  3,010 people', '  1,422 family records']));
    expect(lines.find((line) => line.includes('INDI.BURI is'))).toMatch(
      /^ {2}Lines 19, 34, .* and 175 more \(--all-lines lists them\), INDI.BURI: .*\(187 times\)/,
    );
  });

  it('lists every line where all are asked for', () => {
    const read = readGedcom(readFileSync('seed/families/royal92.ged'), { fileName: 'royal92.ged' });
    const lines = previewOf(read, true);
    const buried = lines.find((line) => line.includes('INDI.BURI is')) ?? '';
    expect(/^ {2}Lines ([\d, ]+), INDI.BURI: /.exec(buried)?.[1]?.split(', ')).toHaveLength(187);
    expect(lines.join('\n')).not.toMatch(/--all-lines|\d more/);
  });

  it('says that nothing was read, and every fault with file, line and place', () => {
    const file = familyFile({ people: [{ id: 'p-ann', dob: '2026-02-30' }, { id: 'p-ben' }] });
    expect(previewOf(readJsonFile(file))).toEqual([
      'Nothing was read: one thing must be put right first.',
      expect.stringMatching(
        /^ {2}family\.json, line 9, people\[0\]\.dob \(p-ann\): 2026-02-30 is not a date that exists\. Write /,
      ),
    ]);
  });

  it('says how many faults are not listed', () => {
    const people = Array.from({ length: 60 }, (_unused, index) => ({ id: `p-${index}`, dob: 'x' }));
    const lines = previewOf(readJsonFile({ meta: { asAt: '2026-01-01' }, people }));
    expect(lines[0]).toBe('Nothing was read: 60 things must be put right first.');
    expect(lines.at(-1)).toBe('  … and 10 more.');
  });
});
