import { readTypedDate } from '../../../web/family/typed-date.ts';

describe('a typed date', () => {
  it.each([
    ['30 June 2026', '2026-06-30'],
    ['30 jun 2026', '2026-06-30'],
    ['1st March 2024', '2024-03-01'],
    ['3/2/2026', '2026-02-03'],
    [' 03.02.2026 ', '2026-02-03'],
    ['2026-06-30', '2026-06-30'],
  ])('reads %s with the day first', (typed, day) => {
    expect(readTypedDate(typed)).toBe(day);
  });

  it.each(['', '30/2/2026', '6/30/2026', 'June 2026', '30 Juno', 'soon', '1/1/24'])(
    'does not guess at “%s”',
    (typed) => {
      expect(readTypedDate(typed)).toBeNull();
    },
  );
});
