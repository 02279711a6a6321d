import { gedcom, readText, readableGedcom } from './gedcom-text.ts';

function faultsOf(text: string) {
  const result = readText(text);
  return result.ok ? [] : result.faults;
}

describe('a GEDCOM file that cannot be read', () => {
  it.each([
    ['a partner who is not there', gedcom('0 @I1@ INDI', '0 @F1@ FAM', '1 HUSB @I1@', '1 WIFE @I9@'), 7, 'WIFE points to @I9@, and there is no person'],
    ['a child who is not there', gedcom('0 @I1@ INDI', '0 @F1@ FAM', '1 HUSB @I1@', '1 CHIL @I9@'), 7, 'CHIL points to @I9@, and there is no person'],
    ['a family that is not there', gedcom('0 @I1@ INDI', '1 FAMC @F9@'), 5, 'FAMC points to @F9@, and there is no family'],
    ['a pointer that is none', gedcom('0 @I1@ INDI', '1 FAMS the Smiths'), 5, 'FAMS points to the Smiths'],
    ['an id given twice', gedcom('0 @I1@ INDI', '0 @I1@ INDI'), 5, 'The id @I1@ is already that of the record on line 4.'],
    ['one partner named twice', gedcom('0 @I1@ INDI', '0 @F1@ FAM', '1 HUSB @I1@', '1 WIFE @I1@'), 5, 'One person is named twice'],
    ['a level too deep', gedcom('0 @I1@ INDI', '3 DATE 1900'), 5, 'does not fit the lines before it'],
    ['no beginning', 'hello\n1 NAME x\n0 TRLR\n', 2, 'does not begin as a GEDCOM file does'],
    ['no end', '0 HEAD\n1 CHAR UTF-8\n0 @I1@ INDI\n1 NAME Ann', 4, 'a part of it is missing'],
    ['nothing', '', 1, 'does not begin as a GEDCOM file does'],
    ['no date at all', '0 HEAD\n0 @I1@ INDI\n0 TRLR', 1, 'does not say when it was written'],
  ])('says on which line %s stands', (_case, text, line, says) => {
    expect(faultsOf(text)).toMatchObject([{ file: 'family.ged', line, says: expect.stringContaining(says) as string }]);
  }); // prettier-ignore

  it('names everybody on the loop where somebody would be his or her own ancestor', () => {
    const people = ['Ann', 'Bob'].flatMap((name, index) => [
      `0 @I${index + 1}@ INDI`,
      `1 NAME ${name} /Wexcombe/`,
    ]);
    const families = ['0 @F1@ FAM', '1 HUSB @I1@', '1 CHIL @I2@', '0 @F2@ FAM', '1 HUSB @I2@', '1 CHIL @I1@'];
    const faults = faultsOf(gedcom(...people, ...families));
    expect(faults).toHaveLength(1);
    expect(faults[0]?.says).toContain('Ann Wexcombe');
    expect(faults[0]?.says).toContain('Bob Wexcombe');
  });

  it('tells every fault at once', () => {
    const text = gedcom('0 @I1@ INDI', '1 FAMC @F8@', '1 FAMS @F9@', '0 @F1@ FAM', '1 WIFE @I7@');
    expect(faultsOf(text).map(({ line }) => line)).toEqual([5, 6, 8]);
  });
});

describe('what is not understood', () => {
  it('is listed by tag with all its lines, what stands under it too', () => {
    const { notes } = readableGedcom(
      '0 @I1@ INDI',
      '1 OCCU Baker',
      '2 DATE 1900',
      '0 @I2@ INDI',
      '1 OCCU Cook',
      '0 @S1@ SOUR',
    );
    expect(notes.map(({ place, lines, times }) => [place, lines, times])).toEqual([
      ['INDI.OCCU', [5, 8], 2],
      ['INDI.OCCU.DATE', [6], 1],
      ['SOUR', [9], 1],
    ]);
  });

  it('includes lines that have not the form of GEDCOM, and the numbers of the others stay right', () => {
    const { notes } = readableGedcom('0 @I1@ INDI', 'broken in two', '', '   1 OCCU Baker');
    expect(notes.map(({ place, lines }) => [place, lines])).toEqual([
      ['', [5]],
      ['INDI.OCCU', [7]],
    ]);
  });
});

it('a prefix keeps the ids of two files apart', () => {
  const text = gedcom(
    '0 @I1@ INDI',
    '1 FAMS @F1@',
    '0 @I2@ INDI',
    '0 @F1@ FAM',
    '1 HUSB @I1@',
    '1 CHIL @I2@',
  );
  expect(readText(text, 'a-')).toMatchObject({
    parts: {
      people: [{ id: 'a-I1' }, { id: 'a-I2' }],
      parentTies: [{ id: 'a-F1/a-I1/a-I2', parentId: 'a-I1', childId: 'a-I2' }],
    },
  });
});

it('a file that does not say when it was written speaks of its latest date', () => {
  const result = readText('0 HEAD\n0 @I1@ INDI\n1 BIRT\n2 DATE MAR 1900\n0 TRLR');
  expect(result).toMatchObject({ ok: true, meta: { asAt: '1900-03-31' }, notes: [{ place: 'HEAD.DATE' }] });
});
