import fc from 'fast-check';
import {
  addDays,
  addMonths,
  calendarDate,
  daysBetween,
  firstDay,
  inWords,
  lastDay,
  partialDate,
  readCalendarDate,
  readPartialDate,
  wholeYearsBetween,
} from '../../../api/domain/calendar-date.ts';

describe('reading dates', () => {
  it.each(['2026-02-30', '2026-13-01', '2026-6-1', '30/06/2026', '2026-06-30T00:00', '', '0', '2025-02-29'])(
    'refuses %j as a day',
    (text) => expect(readCalendarDate(text)).toBeNull(),
  );

  it.each(['2016', '2016-03', '2016-03-05', '2024-02-29'])('reads %j as far as it is known', (text) =>
    expect(readPartialDate(text)).toBe(text),
  );

  it.each(['2016-13', '16', '2016-', '2016-03-32', 'March 2016'])('refuses %j as a partial date', (text) =>
    expect(readPartialDate(text)).toBeNull(),
  );
});

describe('partial dates', () => {
  it.each([
    ['2016', '2016-01-01', '2016-12-31'],
    ['2016-02', '2016-02-01', '2016-02-29'],
    ['2016-02-10', '2016-02-10', '2016-02-10'],
  ])('%s could be any day from %s to %s', (date, first, last) => {
    expect(firstDay(partialDate(date))).toBe(first);
    expect(lastDay(partialDate(date))).toBe(last);
  });

  it.each([
    ['2016', '2016'],
    ['2016-03', 'March 2016'],
    ['2016-03-05', '5 March 2016'],
  ])('%s reads %j', (date, words) => expect(inWords(partialDate(date))).toBe(words));
});

describe('counting', () => {
  it('clamps months to the end of a shorter month', () =>
    expect(addMonths(calendarDate('2025-11-30'), 3)).toBe('2026-02-28'));

  it('has a birthday on the day itself, not the day before', () => {
    expect(wholeYearsBetween(partialDate('2008-06-30'), calendarDate('2026-06-29'))).toBe(17);
    expect(wholeYearsBetween(partialDate('2008-06-30'), calendarDate('2026-06-30'))).toBe(18);
  });

  it('counts whole days whatever the clocks do', () =>
    fc.assert(
      fc.property(fc.integer({ min: -20_000, max: 20_000 }), (days) => {
        const start = calendarDate('2026-03-28');
        expect(daysBetween(start, addDays(start, days))).toBe(days);
      }),
    ));
});
