import { calendarDate } from '../../../../api/domain/calendar-date.ts';
import type { Coverage } from '../../../../api/domain/family-record.ts';
import { agencyId, professionalId } from '../../../../api/domain/ids.ts';
import { contactLine } from '../../../../api/domain/professionals/contact-line.ts';
import { agencyCoverageInWords, isHeldWhole } from '../../../../api/domain/seen/agency-coverage.ts';
import { partialAgencies } from '../../../../web/family/partial-agencies.ts';
import { coverage, mia, smallFamily } from './small-family.ts';

const care = agencyId('a-care');
const from = (day: string, to: string | null = null, facts: Partial<Coverage> = {}) =>
  coverage('a-care', { from: calendarDate(day), to: to === null ? null : calendarDate(to), ...facts });
const family = (...rows: Coverage[]) => smallFamily([], { parts: { coverage: rows } });

const stopped = from('2023-01-01', '2026-04-01');
const resumed = from('2026-05-01');

describe('what is held of an agency', () => {
  it.each<[string, Coverage[], boolean, string]>([
    ['nothing said', [], false, 'What is held is not recorded: contacts may be missing'],
    ['one stretch', [from('2023-01-01')], true, 'All contacts since 1 January 2023, loaded 30 June 2026'],
    [
      'two stretches with a gap, in whatever order',
      [resumed, stopped],
      true,
      'All contacts since 1 January 2023 until 31 March 2026; then all contacts since 1 May 2026, loaded 30 June 2026',
    ],
    [
      'a stretch that ended',
      [stopped],
      false,
      'All contacts since 1 January 2023. Loaded until 1 April 2026: later contacts are not held',
    ],
    [
      'one loaded before the date looked at',
      [from('2023-01-01', null, { loadedOn: calendarDate('2026-05-31') })],
      false,
      'All contacts since 1 January 2023, loaded 31 May 2026',
    ],
    [
      'everything once and a kind since',
      [stopped, from('2026-04-01', null, { holds: ['home_visit'] })],
      false,
      'All contacts since 1 January 2023 until 31 March 2026; then only home visits since 1 April 2026, loaded 30 June 2026',
    ],
  ])('%s', (_, rows, isWhole, words) => {
    const at = family(...rows, coverage('a-gp'));
    expect([isHeldWhole(at, care), agencyCoverageInWords(at.record, care)]).toEqual([isWhole, words]);
  });

  it('is told alike in the line of a worker and in the list of agencies not held', () => {
    const at = family(resumed, stopped, coverage('a-gp', { loadedOn: calendarDate('2026-01-01') }));
    expect(contactLine(at, professionalId('w-social'), mia)).toBe(
      'No contact recorded. This agency: all contacts since 1 January 2023 until 31 March 2026; then all contacts since 1 May 2026, loaded 30 June 2026',
    );
    expect(partialAgencies(at).map(({ agency, says }) => [agency.id, says])).toEqual([
      ['a-gp', 'All contacts since 1 January 2023, loaded 1 January 2026'],
      ['a-school', 'What is held is not recorded: contacts may be missing'],
    ]);
  });
});
