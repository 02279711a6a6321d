import fc from 'fast-check';

import { readSearchText } from '../../../../api/services/search/search-text.ts';

describe('readSearchText', () => {
  test.each([
    ['19/01/2017', '2017-01-19'],
    ['19.1.2017', '2017-01-19'],
    ['19-01-2017', '2017-01-19'],
    ['19 January 2017', '2017-01-19'],
    ['19th jan 2017', '2017-01-19'],
    ['2017-01-19', '2017-01-19'],
    ['2017-01', '2017-01'],
    ['January 2017', '2017-01'],
    ['01/2017', '2017-01'],
    ['2017', '2017'],
    ['14 Sorrel Row', null],
    ['2950', null],
  ])('%s means the date %s', (typed, date) => {
    expect(readSearchText(typed)?.dob ?? null).toBe(date);
  });

  test('a day that does not exist is told, and never taken for its month or year', () => {
    expect(readSearchText('31/02/2017')).toMatchObject({ dob: null, notADate: '31/02/2017' });
    expect(readSearchText('poppy')?.notADate).toBeNull();
  });

  test('a name may stand beside a date of birth', () => {
    expect(readSearchText('poppy 19/01/2017')).toMatchObject({
      dob: '2017-01-19',
      wordsBesideDob: ['poppy'],
    });
  });

  test('a number beside a name may be an age, and stays a word for an address', () => {
    expect(readSearchText('9 poppy')).toMatchObject({
      age: 9,
      wordsBesideAge: ['poppy'],
      words: ['9', 'poppy'],
    });
    expect(readSearchText('14 Sorrel Row')).toMatchObject({ age: 14, words: ['14', 'sorrel', 'row'] });
    expect(readSearchText('19 January 2017')?.age).toBeNull();
    expect(readSearchText('300 poppy')?.age).toBeNull();
    expect(readSearchText('19')?.age).toBeNull();
  });

  test('accents, case, apostrophes and punctuation are ignored', () => {
    expect(readSearchText("  3 TÁNNER'S yard, Marlbrook ")?.words).toEqual([
      '3',
      'tanners',
      'yard',
      'marlbrook',
    ]);
  });

  test('one word may be an id, as typed', () => {
    expect(readSearchText('p-poppy')?.id).toBe('p-poppy');
    expect(readSearchText('poppy m')?.id).toBeNull();
  });

  test.each(['', ' ', 'p', ' ? ', '--', "'a"])('“%s” is too little to search for', (typed) => {
    expect(readSearchText(typed)).toBeNull();
  });

  test('whatever is typed is read without fault and bounded', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 400, unit: 'grapheme' }), (typed) => {
        const read = readSearchText(typed);
        expect(read === null || read.words.length <= 8).toBe(true);
      }),
    );
  });
});
