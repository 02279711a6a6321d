import { calendarDate } from '../../../../api/domain/calendar-date.ts';
import { familyAt } from '../../../../api/domain/family-at.ts';
import type { FamilyRecord, MissingEpisode } from '../../../../api/domain/family-record.ts';
import { personId } from '../../../../api/domain/ids.ts';
import { missingInWords } from '../../../../api/domain/missing/missing-in-words.ts';
import { missingSummary } from '../../../../api/domain/missing/missing-summary.ts';
import { seedFamily } from '../../../builders/example-family.ts';
import { recordOf } from '../../../builders/family-parts.ts';

const tyler = personId('p-tyler');

describe('missing episodes of a child', () => {
  const whole = recordOf(seedFamily('example-family').parts);
  const saysOn = (day: string, record: FamilyRecord = whole) => {
    const family = familyAt(record, calendarDate(day));
    const summary = missingSummary(family, tyler);
    return summary === null ? null : missingInWords(summary, family);
  };
  const withEpisodes = (...episodes: readonly Partial<MissingEpisode>[]): FamilyRecord => ({
    ...whole,
    missingEpisodes: episodes.map((episode, index) => ({
      id: `m-${index}`,
      personId: tyler,
      startedAt: '2026-06-14T20:00',
      returnedAt: null,
      placeFound: null,
      foundHouseholdId: null,
      returnInterviewOffered: 'unknown',
      returnInterviewAt: null,
      ...episode,
    })),
  });

  it('are told in one sentence as at the record’s own date', () => {
    expect(saysOn('2026-06-30')).toBe(
      '18 missing episodes since November 2024, 6 in the last 90 days; last 14 to 17 June 2026, found out of area; return interview not recorded for the last 4',
    );
  });

  it('know nothing of what came after the date looked at', () => {
    expect(saysOn('2024-11-07')).toBeNull();
    expect(saysOn('2024-11-08')).toBe(
      '1 missing episode, since 8 November 2024, no return recorded by this date',
    );
    expect(saysOn('2024-11-10')).toBe(
      '1 missing episode, 8 to 9 November 2024; return interview not recorded',
    );
    expect(saysOn('2024-11-11')).toBe('1 missing episode, 8 to 9 November 2024');
  });

  it('count the last 90 days with the date itself and without the ninetieth day back', () => {
    const record = withEpisodes({ startedAt: '2026-04-01T09:00', returnedAt: '2026-04-02T09:00' }, {});
    expect(saysOn('2026-06-29', record)).toContain('2 in the last 90 days');
    expect(saysOn('2026-06-30', record)).toContain('1 in the last 90 days');
  });

  it('name the home where a child was found, and never the source’s own words', () => {
    const { id } = whole.households.find(({ label }) => label.startsWith('Ryan')) ?? { id: null };
    const back = { returnedAt: '2026-06-15T08:00', returnInterviewAt: '2026-06-16T10:00' };
    expect(saysOn('2026-06-30', withEpisodes({ ...back, foundHouseholdId: id }))).toMatch(
      /^1 missing episode, 14 to 15 June 2026, found at Ryan/,
    );
    expect(saysOn('2026-06-30', withEpisodes({ ...back, placeFound: 'behind the shops' }))).toBe(
      '1 missing episode, 14 to 15 June 2026',
    );
  });

  it('tell a stretch over two months or years in full', () => {
    const over = (startedAt: string, returnedAt: string) =>
      saysOn('2026-06-30', withEpisodes({ startedAt, returnedAt, returnInterviewAt: '2026-06-20T10:00' }));
    expect(over('2026-05-30T20:00', '2026-06-02T08:00')).toBe('1 missing episode, 30 May to 2 June 2026');
    expect(over('2025-12-31T20:00', '2026-01-01T08:00')).toBe(
      '1 missing episode, 31 December 2025 to 1 January 2026',
    );
    expect(over('2026-06-02T08:00', '2026-06-02T22:00')).toBe('1 missing episode, 2 June 2026');
  });

  it('are nothing for a child of whom none is recorded', () => {
    expect(missingSummary(familyAt(whole, whole.asAt), personId('p-poppy'))).toBeNull();
  });
});
