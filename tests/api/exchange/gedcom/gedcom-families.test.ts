import { calendarDate } from '../../../../api/domain/calendar-date.ts';
import { familyAt } from '../../../../api/domain/family-at.ts';
import { couple, readableGedcom } from './gedcom-text.ts';

const phases = (...lines: string[]) =>
  readableGedcom(...couple, ...lines).parts.partnerships.map(({ status, from, to, certainty }) => [
    status,
    from,
    to,
    certainty,
  ]);

describe('a couple', () => {
  it.each([
    ['a marriage', ['1 MARR', '2 DATE 3 MAY 1950'], [['married', '1950-05-03', null, 'confirmed']]],
    ['a marriage about then', ['1 MARR', '2 DATE ABT 1950'], [['married', '1950', null, 'reported']]],
    ['a marriage without a date', ['1 MARR Y'], [['married', null, null, 'confirmed']]],
    ['a civil partnership', ['1 MARR', '2 TYPE Civil partnership'], [['civil_partnership', null, null, 'confirmed']]],
    ['nothing said', [], [['relationship', null, null, 'unknown']]],
    ['a divorce denied', ['1 DIV N', '1 MARR'], [['married', null, null, 'confirmed']]],
    ['marriage and divorce', ['1 MARR', '2 DATE 1950', '1 DIV', '2 DATE 1960'], [['married', '1950', '1960', 'confirmed'], ['divorced', '1960', null, 'confirmed']]],
    ['a divorce alone', ['1 DIV Y'], [['married', null, null, 'reported'], ['divorced', null, null, 'confirmed']]],
    ['an annulment', ['1 MARR', '1 ANUL', '2 DATE 1951'], [['married', null, '1951', 'confirmed'], ['ended', '1951', null, 'confirmed']]],
    ['a divorce before the marriage', ['1 MARR', '2 DATE 1960', '1 DIV', '2 DATE 1950'], [['married', null, null, 'confirmed'], ['divorced', null, null, 'confirmed']]],
  ])('with %s has the phases that are recorded', (_case, lines, expected) => {
    expect(phases(...lines)).toEqual(expected);
  }); // prettier-ignore

  it('keeps the file’s own words for a marriage about a date', () => {
    const { parts } = readableGedcom(...couple, '1 MARR', '2 DATE ABT 1950');
    expect(parts.partnerships[0]?.source).toBe('family.ged: “ABT 1950”');
  });

  it('divorced on an unknown date is divorced, whenever they married', () => {
    const { parts, meta } = readableGedcom(...couple, '1 MARR', '2 DATE 1950', '1 DIV Y');
    const members = parts.people.map(({ id }, steps) => ({ personId: id, steps, reason: null }));
    const unit = { maxSteps: 4, maxPeople: 1000, members, beyond: [], crowdedHomes: [] };
    const record = {
      ...parts,
      asAt: meta.asAt,
      focusId: null,
      unit,
      contactsFoldedBefore: null,
      earlier: [],
    };
    expect(familyAt(record, calendarDate('1990-01-01')).couples).toMatchObject([
      { status: 'divorced', former: true },
    ]);
  });
});

const childOf = (...under: string[]) => [
  '0 @I3@ INDI',
  '1 FAMC @F1@',
  ...under,
  '0 @I1@ INDI',
  '0 @I2@ INDI',
  '0 @F1@ FAM',
  '1 HUSB @I1@',
  '1 WIFE @I2@',
];

describe('a child', () => {
  it('is tied to both parents by birth where nothing else is said', () => {
    const { parts } = readableGedcom(...childOf(), '1 CHIL @I3@');
    expect(parts.parentTies.map(({ id, nature, certainty }) => [id, nature, certainty])).toEqual([
      ['F1/I1/I3', 'birth', 'confirmed'],
      ['F1/I2/I3', 'birth', 'confirmed'],
    ]);
  });

  it('that only one side names is reported, not confirmed', () => {
    expect(readableGedcom(...childOf()).parts.parentTies.map(({ certainty }) => certainty)).toEqual([
      'reported',
      'reported',
    ]);
  });

  it.each([
    ['adopted by its pedigree', childOf('2 PEDI adopted'), ['adoptive', 'adoptive'], 0],
    ['of an unlisted pedigree', childOf('2 PEDI sealing'), ['unknown', 'unknown'], 0],
    ['adopted by an event of both', childOf('1 ADOP', '2 DATE 1960', '2 FAMC @F1@'), ['adoptive', 'adoptive'], 0],
    ['adopted by the husband alone', childOf('1 ADOP', '2 FAMC @F1@', '3 ADOP HUSB'), ['adoptive', 'birth'], 0],
    ['adopted by the wife, by the family’s side', [...childOf(), '1 CHIL @I3@', '2 _FREL Natural', '2 _MREL Adopted'], ['birth', 'adoptive'], 0],
    ['in foster care', childOf('2 PEDI foster'), [], 2],
    ['a stepchild of the husband', [...childOf(), '1 CHIL @I3@', '2 _FREL Step'], ['birth'], 0],
  ])('%s is tied as it is', (_case, lines, natures, carers) => {
    const { parts } = readableGedcom(...lines);
    expect(parts.parentTies.map(({ nature }) => nature)).toEqual(natures);
    expect(parts.careTies).toHaveLength(carers);
  }); // prettier-ignore

  it('is adopted from the day that is given', () => {
    const { parts } = readableGedcom(...childOf('1 ADOP', '2 DATE 4 MAR 1960', '2 FAMC @F1@'));
    expect(parts.parentTies).toMatchObject([{ from: '1960-03-04' }, { from: '1960-03-04' }]);
  });

  it('adopted into no family that is named is noted', () => {
    const { notes } = readableGedcom(...childOf('1 ADOP Y'));
    expect(notes).toMatchObject([{ place: 'INDI.ADOP', line: 6 }]);
  });

  it('of a family without parents is a sibling of the others', () => {
    const { parts } = readableGedcom(
      '0 @I1@ INDI',
      '0 @I2@ INDI',
      '0 @I3@ INDI',
      '0 @F1@ FAM',
      '1 CHIL @I1@',
      '1 CHIL @I2@',
      '1 CHIL @I3@',
    );
    expect(parts.relatedTies.map(({ kind, personIds }) => [kind, ...personIds])).toEqual([
      ['sibling', 'I1', 'I2'],
      ['sibling', 'I1', 'I3'],
    ]);
  });
});

it('a family of one person is noted, for it ties nobody', () => {
  expect(readableGedcom('0 @I1@ INDI', '0 @F1@ FAM', '1 HUSB @I1@').notes).toMatchObject([
    { place: 'FAM @F1@', line: 5 },
  ]);
});
