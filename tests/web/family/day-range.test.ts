import { calendarDate } from '../../../api/domain/calendar-date.ts';
import { dayAt, dayRange, daysInto } from '../../../web/family/day-range.ts';
import { familyEvents } from '../../../web/family/family-events.ts';
import { recordOf } from './example-record.ts';

describe('the days that can be looked at', () => {
  it('run from where contacts begin to the record’s own date', async () => {
    const range = dayRange(await recordOf('example-family', 'p-poppy'));
    expect(range).toEqual({ first: '2023-01-01', last: '2026-06-30', contactsBegin: '2023-01-01' });
    expect(daysInto(range, calendarDate('2016-01-01'))).toBe(0);
    expect(dayAt(range, daysInto(range, calendarDate('2024-02-29')))).toBe('2024-02-29');
  });

  it('are a year where nothing else tells', async () => {
    const record = await recordOf('example-family', 'p-poppy');
    const bare = { ...record, contacts: [], coverage: [], stays: [], people: [], earlier: [] };
    expect(dayRange(bare)).toEqual({ first: '2025-06-30', last: '2026-06-30', contactsBegin: null });
  });

  it('hold the events of the family in words, oldest first, none after the record’s own date', async () => {
    const events = familyEvents(await recordOf('example-family', 'p-poppy'));
    const days = events.map(({ on }) => on);
    expect(days).toEqual([...days].sort());
    expect(days.every((day) => day <= '2026-06-30')).toBe(true);
    expect(events.find(({ on }) => on === '2024-08-19')?.says).toEqual([
      "Tyler leaves Dawn's home",
      "Tyler comes to Maureen's home",
    ]);
  });
});
