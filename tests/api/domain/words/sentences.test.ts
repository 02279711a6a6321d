import { calendarDate, partialDate } from '../../../../api/domain/calendar-date.ts';
import type { Coverage } from '../../../../api/domain/family-record.ts';
import { agencyId } from '../../../../api/domain/ids.ts';
import { coverageInWords } from '../../../../api/domain/words/coverage-in-words.ts';
import { addressInWords, homeInWords } from '../../../../api/domain/words/home-in-words.ts';
import {
  countInWords,
  listInWords,
  possessive,
  timesInWords,
} from '../../../../api/domain/words/lists-in-words.ts';
import {
  monthsInWords,
  monthsInWordsOn,
  periodInWords,
} from '../../../../api/domain/words/period-in-words.ts';
import { planInWords } from '../../../../api/domain/words/plan-in-words.ts';
import { seedFamily } from '../../../builders/example-family.ts';

const date = (text: string | null) => (text === null ? null : partialDate(text));
const period = (from: string | null, to: string | null) => ({ from: date(from), to: date(to) });

describe('a list in words', () => {
  it.each([
    [[], ''],
    [['Ava'], 'Ava'],
    [['Ava', 'Lacey'], 'Ava and Lacey'],
    [['Ava', 'Lacey', 'Riley'], 'Ava, Lacey and Riley'],
  ])('%j is "%s"', (items, words) => expect(listInWords(items)).toBe(words));

  it('counts with the right plural', () => {
    expect(countInWords(1, 'contact')).toBe('1 contact');
    expect(countInWords(0, 'contact')).toBe('0 contacts');
    expect(countInWords(3, 'child', 'children')).toBe('3 children');
  });

  it.each([
    [1, 'once'],
    [2, 'twice'],
    [3, '3 times'],
  ])('%d times is "%s"', (times, words) => expect(timesInWords(times)).toBe(words));

  it('gives the possessive of a name', () => expect(possessive('James')).toBe("James's"));
});

describe('a period in words', () => {
  it.each([
    ['2023-03', '2025-06', 'March 2023 to June 2025'],
    ['2025-05-12', null, 'since 12 May 2025'],
    [null, '2025-06-30', 'until 30 June 2025'],
    ['2016', null, 'since about 2016'],
    ['2016', '2016', 'about 2016'],
    ['2016', '2018-02-01', 'about 2016 to 1 February 2018'],
    ['2026-02-12', '2026-02-12', '12 February 2026'],
    [null, null, ''],
  ])('from %s to %s is "%s"', (from, to, words) => expect(periodInWords(period(from, to))).toBe(words));

  it.each([
    ['2023-03-15', '2025-06-02', 'March 2023 to June 2025'],
    ['2023-03-15', '2023-03-20', 'March 2023'],
    ['2023', null, 'since about 2023'],
  ])('to the month, from %s to %s is "%s"', (from, to, words) =>
    expect(monthsInWords(period(from, to))).toBe(words),
  );

  it.each([
    ['2024-06-30', 'since March 2023'],
    ['2025-06-02', 'March 2023 to June 2025'],
    ['2022-01-01', 'from March 2023'],
  ])('as seen on %s is "%s"', (on, words) =>
    expect(monthsInWordsOn(period('2023-03-15', '2025-06-02'), calendarDate(on))).toBe(words),
  );
});

describe('a home in words', () => {
  const home = {
    label: "Dawn's home",
    address: '14 Sorrel Row, Marlbrook',
    postcode: null,
    addressHeldBack: false,
  };

  it('gives its label and address', () =>
    expect(homeInWords(home)).toBe("Dawn's home, 14 Sorrel Row, Marlbrook"));
  it('gives the postcode where it is recorded', () =>
    expect(addressInWords({ ...home, postcode: 'ML4 2QT' })).toBe('14 Sorrel Row, Marlbrook, ML4 2QT'));
  it('says that an address is held back, whatever is there', () =>
    expect(homeInWords({ ...home, label: 'Foster home', addressHeldBack: true })).toBe(
      'Foster home, address held back',
    ));
  it('says that no address is recorded, which is not the same', () =>
    expect(homeInWords({ ...home, address: null })).toBe("Dawn's home, address not recorded"));
});

describe('what an agency’s data holds, in words', () => {
  const all: Coverage = {
    agencyId: agencyId('a'),
    holds: 'all',
    from: calendarDate('2023-01-01'),
    to: null,
    loadedOn: calendarDate('2026-06-30'),
  };

  it.each<[string, Partial<Coverage>]>([
    ['All contacts since 1 January 2023, loaded 30 June 2026', {}],
    ['All contacts since 1 January 2023', { loadedOn: null }],
    ['All contacts, loaded 30 June 2026', { from: null }],
    [
      'Only closure summaries and home visits since 1 January 2023, loaded 30 June 2026',
      { holds: ['home_visit', 'closure_summary'] },
    ],
    ['No contacts are held', { holds: [] }],
  ])('%s', (words, facts) => expect(coverageInWords({ ...all, ...facts })).toBe(words));

  it('says of the example family’s agencies what each holds', () => {
    const { coverage } = seedFamily('example-family').parts;
    const of = (id: string) => coverageInWords(coverage.find((row) => row.agencyId === agencyId(id)) ?? null);
    expect(of('a-csc')).toBe('All contacts since 1 January 2023, loaded 30 June 2026');
    expect(of('a-gp1')).toBe(
      'Only GP appointments and GP record reviews since 1 January 2023, loaded 30 June 2026',
    );
    expect(of('a-mental')).toBe(
      'All contacts since 1 January 2024. Loaded until 1 April 2026: later contacts are not held',
    );
    expect(of('a-nobody')).toBe('What is held is not recorded: contacts may be missing');
  });
});

describe('a plan in words', () => {
  it.each([
    ['neglect', '2025-10-09', null, 'Child protection plan (neglect), since 9 October 2025'],
    ['physical_abuse', '2016-03', '2017', 'Child protection plan (physical abuse), March 2016 to about 2017'],
    [null, null, null, 'Child protection plan'],
  ])('%s, %s to %s', (category, from, to, words) =>
    expect(planInWords({ kind: 'child_protection', category, ...period(from, to) })).toBe(words),
  );
});
