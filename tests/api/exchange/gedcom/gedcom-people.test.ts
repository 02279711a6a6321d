import { readableGedcom } from './gedcom-text.ts';

const person = (...lines: string[]) => readableGedcom('0 @I1@ INDI', ...lines).parts.people[0];

describe('a person of GEDCOM', () => {
  it.each([
    ['Ann Mary /Wexcombe/', { givenName: 'Ann Mary', familyName: 'Wexcombe', otherNames: [] }],
    ['Edward_VII  /Wettin/', { givenName: 'Edward VII', familyName: 'Wettin' }],
    ['/Wexcombe/', { givenName: null, familyName: 'Wexcombe' }],
    ['Albert//', { givenName: 'Albert', familyName: null }],
    ['Ann', { givenName: 'Ann', familyName: null }],
    ['Ann /Wexcombe', { givenName: 'Ann', familyName: 'Wexcombe' }],
    [
      'Ann /Wexcombe/ the elder',
      { givenName: 'Ann', familyName: 'Wexcombe', otherNames: ['Ann Wexcombe the elder'] },
    ],
    ['', { givenName: null, familyName: null }],
  ])('is named by %j', (written, names) => {
    expect(person(`1 NAME ${written}`)?.details[0]).toMatchObject(names);
  });

  it('has titles, a nickname and further names', () => {
    const lines = ['1 NAME Ann /Wexcombe/', '2 NICK Nan', '2 NPFX Dr', '1 NAME Ann /Thorpe/', '1 TITL Mayor'];
    expect(person(...lines)?.details[0]).toMatchObject({
      title: 'Dr, Mayor',
      otherNames: ['Nan', 'Ann Thorpe'],
    });
  });

  it.each([
    ['M', 'male'],
    ['f', 'female'],
    ['U', 'unknown'],
    ['X', 'unknown'],
  ])('of the sex %s is %s', (written, sex) => {
    expect(person(`1 SEX ${written}`)?.details[0]?.sex).toBe(sex);
  });

  it.each([
    ['on a date', ['1 DEAT', '2 DATE 5 AUG 1901'], '1901-08-05', true],
    ['about a date', ['1 DEAT', '2 DATE ABT 1901'], '1901', true],
    ['on a date not known', ['1 DEAT Y'], null, true],
    ['on a date not known, as an empty event', ['1 DEAT'], null, true],
    ['not, as is said', ['1 DEAT N'], null, false],
    ['for they were buried', ['1 BURI', '2 PLAC Abbey'], null, true],
    ['not, for nothing is said', [], null, false],
  ])('died %s', (_case, lines, dod, died) => {
    expect(person(...lines)?.details[0]).toMatchObject({ dod, died });
  });

  it('born about a date is born in the year reported, and the words are kept', () => {
    expect(person('1 BIRT', '2 DATE BEF 1850')?.details[0]).toMatchObject({
      ...{ dob: '1850', dobCertainty: 'reported', note: 'Born BEF 1850.' },
    });
  });

  it('who died before being born keeps neither date as a date, and both in words', () => {
    const result = readableGedcom('0 @I1@ INDI', '1 BIRT', '2 DATE 1941', '1 DEAT', '2 DATE 1906');
    expect(result.parts.people[0]?.details[0]).toMatchObject({
      ...{ dob: null, dod: null, died: true, note: 'Born 1941.\nDied 1906.' },
    });
    expect(result.notes).toMatchObject([{ place: 'INDI @I1@', line: 4 }]);
  });

  it.each([
    ['confidential', 'named_users'],
    ['privacy', 'named_users'],
    ['locked', 'none'],
  ])('marked %s is shown to %s, and that is noted', (written, restriction) => {
    const { parts, notes } = readableGedcom('0 @I1@ INDI', `1 RESN ${written}`);
    expect(parts.people[0]?.restriction).toBe(restriction);
    expect(notes).toMatchObject([{ place: 'INDI.RESN' }]);
  });

  it('has the notes written with them and those they point to, over several lines', () => {
    const lines = [
      '1 NOTE One',
      '2 CONC  line',
      '2 CONT and another',
      '1 NOTE @N1@',
      '0 @N1@ NOTE Elsewhere',
    ];
    const result = readableGedcom('0 @I1@ INDI', ...lines);
    expect(result.parts.people[0]?.details[0]?.note).toBe('One line\nand another\nElsewhere');
    expect(result.notes).toEqual([]);
  });
});
