import fc from 'fast-check';
import { linesOf, maxJsonDepth, pathKey, readJson } from '../../../api/exchange/json-text.ts';

describe('JSON with places', () => {
  it('reads whatever JSON.parse reads, to the same value', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(undefined, 1, '\t'), (value, indent) => {
        const text = JSON.stringify(value, null, indent);
        expect(readJson(text)).toEqual({ ok: true, value: JSON.parse(text) as unknown });
      }),
    );
  });

  it('refuses whatever JSON.parse refuses', () => {
    const pieces = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"a"',
      '"b"',
      '1',
      '-',
      'null',
      ' ',
      '\n',
      '\\',
      '"',
      'e3',
      '.5',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
        const text = parts.join('');
        const parses = () => JSON.parse(text) as unknown;
        let isJson = true;
        try {
          parses();
        } catch {
          isJson = false;
        }
        if (!isJson) expect(readJson(text).ok).toBe(false);
      }),
      { numRuns: 1000 },
    );
  });

  it('refuses a name given twice, which JSON.parse would keep once in silence', () => {
    expect(readJson('{"a": 1,\n "a": 2}')).toMatchObject({ ok: false, mistake: { line: 2, column: 2 } });
  });

  it('refuses what is nested too deep, without running out of stack', () => {
    expect(readJson('['.repeat(maxJsonDepth) + ']'.repeat(maxJsonDepth)).ok).toBe(true);
    expect(readJson('['.repeat(500_000))).toMatchObject({ ok: false, mistake: { column: maxJsonDepth + 1 } });
  });

  it('tells the lines of the places asked for', () => {
    const text = '{\n"a": [1,\n {"b": 2}],\n"c": {}}';
    const paths = [['a', 1, 'b'], ['c'], ['a', 0], ['zz']];
    const lines = linesOf(text, paths);
    expect(paths.map((path) => lines.get(pathKey(path)))).toEqual([3, 4, 2, undefined]);
  });
});
