import { partialDate } from '../../../../../api/domain/calendar-date.ts';
import type { PersonAt } from '../../../../../api/domain/person-at.ts';
import {
  bornAbove,
  bornBelow,
  diedAbove,
  diedBelow,
} from '../../../../../web/drawing/views/genogram/person-dates.ts';
import { personLook } from '../../../../../web/drawing/views/genogram/person-look.ts';
import { textWidth } from '../../../../../web/drawing/text-width.ts';
import { drawnFamily } from './drawn-families.ts';

async function lookOf(change: Partial<PersonAt>, lines: readonly string[] = []) {
  const { family } = await drawnFamily('two-homes', 'p-idris');
  const person = family.people.find(({ id }) => id === 'p-idris');
  if (person === undefined) throw new Error('Idris is in the family');
  const chip = lines.length === 0 ? null : { state: 'plain' as const, words: lines.join(' · '), lines };
  return personLook({ ...person, ...change }, family, new Set(), chip);
}

const plain: Partial<PersonAt> = { sex: 'male', gender: null, age: 9, isUnborn: false, isDead: false };

describe('the symbol of a person', () => {
  it.each<[string, Partial<PersonAt>, object]>([
    ['a boy is a square with his age', {}, { symbol: 'square', inside: '9' }],
    ['a girl is a circle', { sex: 'female' }, { symbol: 'circle', inside: '9' }],
    [
      'sex not known is a diamond with a question mark',
      { sex: 'unknown' },
      { symbol: 'diamond', inside: '?' },
    ],
    ['another gender is a diamond without one', { gender: 'non-binary' }, { symbol: 'diamond', inside: '9' }],
    ['a baby is "<1"', { age: 0, ageInWords: '7 months' }, { inside: '<1' }],
    ['an age that is not recorded is "?"', { age: null, ageInWords: 'age not recorded' }, { inside: '?' }],
    [
      'a pregnancy is a triangle with nothing inside',
      { isUnborn: true, age: null, ageInWords: 'due 21 August 2026' },
      { symbol: 'triangle', inside: '' },
    ],
    [
      'another gender without an age has no question mark either',
      { gender: 'non-binary', age: null },
      { symbol: 'diamond', inside: '' },
    ],
    ['a stillborn boy is a small square', { birthOutcome: 'stillborn' }, { symbol: 'square', size: 22 }],
    ['a miscarriage is a small triangle', { birthOutcome: 'miscarriage' }, { symbol: 'triangle', size: 22 }],
    ['somebody not known is a hole', { known: false }, { hole: true, inside: '?' }],
  ])('%s', async (_name, change, look) => {
    expect(await lookOf({ ...plain, ...change })).toMatchObject(look);
  });
});

describe('the words below a symbol', () => {
  const texts = async (...args: Parameters<typeof lookOf>) =>
    (await lookOf(...args)).lines.map(({ text }) => text);

  it('give a long due date whole', async () => {
    const change = { ...plain, isUnborn: true, ageInWords: 'due 14 September 2026, no birth recorded' };
    expect((await texts(change)).slice(1).join(' ')).toBe('due 14 September 2026 no birth recorded');
  });

  it('keep what is said about when a child was seen on one line each', async () => {
    const lines = ['not alone 217 days', 'social worker +4', 'police (missing)'];
    expect((await texts(plain, lines)).slice(-3)).toEqual(lines);
  });

  it('cut a name longer than three lines with an ellipsis and say it in full', async () => {
    const name = 'Wilhelmina Alexandrina Konstantinowna Hohenzollern Sigmaringen';
    const look = await lookOf({ ...plain, shortName: name, name });
    const names = look.lines.filter(({ kind }) => kind === 'name');
    expect(names).toHaveLength(3);
    expect(names.at(-1)?.text).toMatch(/…$/);
    expect(look.says).toContain(name);
  });

  it('break a double-barrelled name at its hyphen', async () => {
    const shortName = 'Konstantinos-Papadopoulos';
    expect((await texts({ ...plain, shortName })).slice(0, 2)).toEqual(['Konstantinos-', 'Papadopoulos']);
  });

  it('fit the width that is kept for them', async () => {
    const { lines, labelWidth } = await lookOf(plain, ['not alone 217 days']);
    for (const { text, size } of lines) expect(textWidth(text, size)).toBeLessThanOrEqual(labelWidth);
  });
});

describe('dates of birth and death', () => {
  const uk: readonly (readonly [string, Partial<PersonAt>, string | null])[] = [
    ['of a child the day', { dob: partialDate('2017-01-19'), age: 9 }, 'b. 19 Jan 2017'],
    ['of an adult the year', { dob: partialDate('1987-05-09'), age: 39 }, 'b. 1987'],
    ['only the year is told', { dob: partialDate('2017'), dobCertainty: 'reported', age: 9 }, 'b. c. 2017'],
    [
      'pieced together',
      { dob: partialDate('2017-01-19'), dobCertainty: 'suspected', age: 9 },
      'b. c. 19 Jan 2017',
    ],
    [
      'disputed',
      { dob: partialDate('2017-01-19'), dobCertainty: 'disputed', age: 9 },
      'b. 19 Jan 2017 (disputed)',
    ],
    [
      'the day due stands in',
      { dob: null, expectedDob: partialDate('2026-03-01'), age: 0 },
      'b. c. 1 Mar 2026',
    ],
    ['none is recorded', { dob: null, expectedDob: null, age: null }, null],
    ['of somebody not known', { known: false, dob: partialDate('1990') }, null],
  ];
  const base: Partial<PersonAt> = {
    ...plain,
    dobCertainty: 'confirmed',
    expectedDob: null,
    birthOutcome: null,
  };

  it.each(uk)('below the name: %s', async (_name, change, words) => {
    const person = await personWith({ ...base, ...change });
    expect(bornBelow(person)).toBe(words);
  });

  it('stand over the symbol in McGoldrick notation', async () => {
    const person = await personWith({
      ...base,
      dob: partialDate('1943-07-02'),
      dod: partialDate('2019-02-14'),
      isDead: true,
      age: 75,
    });
    expect([bornAbove(person), diedAbove(person)]).toEqual(['1943', '2019']);
    expect(diedBelow(person)).toBe('died 2019');
    expect(diedBelow({ ...person, dod: null })).toBe('died, date not recorded');
  });
});

async function personWith(change: Partial<PersonAt>): Promise<PersonAt> {
  const { family } = await drawnFamily('two-homes', 'p-idris');
  const person = family.people.find(({ id }) => id === 'p-idris');
  if (person === undefined) throw new Error('Idris is in the family');
  return { ...person, ...change };
}
