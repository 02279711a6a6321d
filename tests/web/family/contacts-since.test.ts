import { calendarDate } from '../../../api/domain/calendar-date.ts';
import { contactsSinceFor, reachesBackFor } from '../../../web/family/contacts-since.ts';

describe('how far back contacts are wanted whole', () => {
  it('is for the server to choose on the record’s own date', () => {
    expect(contactsSinceFor(null)).toBeNull();
    expect(reachesBackFor(calendarDate('2023-06-30'), null)).toBe(true);
  });

  it('is three years before an earlier day, the same for every day of a year', () => {
    expect(contactsSinceFor(calendarDate('2024-01-01'))).toBe('2021-01-01');
    expect(contactsSinceFor(calendarDate('2024-12-31'))).toBe('2021-01-01');
  });

  it('is enough where nothing is folded or what is folded lies before it', () => {
    const day = calendarDate('2024-05-05');
    expect(reachesBackFor(null, day)).toBe(true);
    expect(reachesBackFor(calendarDate('2021-01-01'), day)).toBe(true);
    expect(reachesBackFor(calendarDate('2021-01-02'), day)).toBe(false);
  });
});
