import {
  monthsBack,
  seenLeftOut,
  seenTitle,
  sharesLeftOut,
  sharesTitle,
  sumOf,
} from '../../../../web/worklist/plots/plot-words.ts';
import { longUnseenShare, medianOf, seenBands } from '../../../../web/worklist/plots/seen-bands.ts';

const share = (key: string, numerator: number, denominator: number, leftOut = 0) => ({
  key,
  label: key,
  numerator,
  denominator,
  leftOut,
  medianDays: null,
  longestDays: null,
});

const told = {
  on: '2026-06-30',
  says: [],
  byMonth: [share('2026-05', 3, 4, 1), share('2026-06', 5, 6)],
  byTeam: [],
  daysSinceSeen: [0, 6, 7, 41, 42, 200],
  neverSeen: 2,
  notHeld: 3,
};

describe('how long ago children were seen', () => {
  it('counts every child once', () => {
    const bands = seenBands(told);
    expect(bands.reduce((sum, { children }) => sum + children, 0)).toBe(6 + 2 + 3);
    expect(bands.map(({ label, children }) => `${label}: ${children}`)).toEqual([
      'Under 1 week: 2',
      '1 to 2 weeks: 1',
      '2 to 4 weeks: 0',
      '4 to 6 weeks: 1',
      '6 to 12 weeks: 1',
      '12 to 26 weeks: 0',
      '26 weeks or more: 1',
      'No sighting recorded: 2',
      'Not held: 3',
    ]);
  });

  it('leaves those of whom it is not held out of both sides, and says so', () => {
    expect(longUnseenShare(told)).toEqual({ numerator: 4, denominator: 8, leftOut: 3 });
    expect(seenTitle(told)).toBe(
      '4 of 8 children (50%) were last seen by anyone 42 days ago or more, or never, as at 30 June 2026.',
    );
    expect(seenLeftOut(told)).toBe(
      'Half of those seen were seen within 7 days. Left out: 3 children of whom no source here would show it.',
    );
  });

  it('says so where of nobody it can be told', () => {
    expect(seenTitle({ ...told, daysSinceSeen: [], neverSeen: 0 })).toBe(
      'Of no child in this list is it held when they were seen, as at 30 June 2026.',
    );
  });

  it('takes the middle one of the days, the lower of two', () => {
    expect(medianOf([9, 1, 5])).toBe(5);
    expect(medianOf([4, 1])).toBe(1);
    expect(medianOf([])).toBeNull();
  });
});

describe('shares in time', () => {
  it('are told with both sides and what is left out', () => {
    expect(sharesTitle(told, told.byMonth)).toBe(
      `In time in the ${monthsBack} months to 30 June 2026: 8 of 10 (80%) that fell due.`,
    );
    expect(sharesLeftOut(told.byMonth)).toBe(
      'Left out: 1 of which the record cannot tell, or that no source here would show.',
    );
    expect(sumOf(told.byMonth)).toEqual({ numerator: 8, denominator: 10, leftOut: 1 });
  });

  it('are no share of nothing', () => {
    expect(sharesTitle(told, [])).toBe(
      'Nothing that could be told fell due in the 12 months to 30 June 2026.',
    );
    expect(sharesLeftOut([])).toBe('Nothing is left out.');
  });
});
