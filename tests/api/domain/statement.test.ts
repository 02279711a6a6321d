import { calendarDate } from '../../../api/domain/calendar-date.ts';
import { isKnownBy, isPlanLiveOn, isTrueOn, overlaps } from '../../../api/domain/statement.ts';
import { statement } from '../../builders/family-parts.ts';

const on = (text: string) => calendarDate(text);

describe('when a statement holds', () => {
  it.each([
    ['2025-03-01', '2025-06-01', '2025-02-28', false],
    ['2025-03-01', '2025-06-01', '2025-03-01', true],
    ['2025-03-01', '2025-06-01', '2025-05-31', true],
    ['2025-03-01', '2025-06-01', '2025-06-01', false],
    ['2025-03', '2025-06', '2025-03-01', true],
    ['2025-03', '2025-06', '2025-06-30', true],
    ['2025-03', '2025-06', '2025-07-01', false],
    ['2025', null, '2025-01-01', true],
    [null, null, '1900-01-01', true],
    [null, '2025', '2025-12-31', true],
  ])('from %s to %s, on %s: %s', (from, to, date, expected) =>
    expect(isTrueOn(statement('t', from, to), on(date))).toBe(expected),
  );

  it('is half-open, but a plan is still live on the day it ends', () => {
    const plan = statement('plan', '2025-11-03', '2025-11-14');
    expect(isTrueOn(plan, on('2025-11-14'))).toBe(false);
    expect(isPlanLiveOn(plan, on('2025-11-14'))).toBe(true);
    expect(isPlanLiveOn(plan, on('2025-11-15'))).toBe(false);
  });
});

describe('when a source knew it', () => {
  it.each([
    [{ from: '2025-09-24', recordedAt: null, retractedAt: null }, '2025-09-23', false],
    [{ from: '2025-09-24', recordedAt: null, retractedAt: null }, '2025-09-24', true],
    [{ from: '2025-09-24', recordedAt: '2025-11-12', retractedAt: null }, '2025-11-10', false],
    [{ from: '2025-09-24', recordedAt: '2025-11-12', retractedAt: null }, '2025-11-12', true],
    [{ from: null, recordedAt: null, retractedAt: null }, '1990-01-01', true],
    [{ from: '2025-01-01', recordedAt: '2025-01-01', retractedAt: '2025-02-01' }, '2025-01-31', true],
    [{ from: '2025-01-01', recordedAt: '2025-01-01', retractedAt: '2025-02-01' }, '2025-02-01', false],
  ])('%j by %s: %s', ({ from, recordedAt, retractedAt }, by, expected) => {
    const told = {
      ...statement('t', from),
      recordedAt: recordedAt === null ? null : on(recordedAt),
      retractedAt: retractedAt === null ? null : on(retractedAt),
    };
    expect(isKnownBy(told, on(by))).toBe(expected);
  });
});

describe('sharing a time', () => {
  it.each([
    ['2018-05-01', '2020-01-10', '2020-09-01', null, false],
    ['2018-05-01', '2020-01-10', '2020-01-10', null, false],
    ['2018-05-01', '2020-01-10', '2020-01-09', null, true],
    [null, null, '2020-01-09', '2020-01-10', true],
    ['2020', '2020', '2020-06', '2020-07', true],
  ])('%s–%s and %s–%s: %s', (fromA, toA, fromB, toB, expected) => {
    const a = statement('a', fromA, toA);
    const b = statement('b', fromB, toB);
    expect(overlaps(a, b)).toBe(expected);
    expect(overlaps(b, a)).toBe(expected);
  });
});
