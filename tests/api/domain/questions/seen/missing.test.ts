import { calendarDate } from '../../../../../api/domain/calendar-date.ts';
import type { Contact, MissingEpisode, RecordParts } from '../../../../../api/domain/family-record.ts';
import { householdId, personId } from '../../../../../api/domain/ids.ts';
import { missing } from '../../../../../api/domain/questions/seen/missing.ts';
import { contact, person, sighting } from '../../../../builders/family-parts.ts';
import { coverage, seen, smallFamily } from '../../seen/small-family.ts';

const people = [person('p-mia', { details: { dob: calendarDate('2012-01-19') } })];

/** Away for a night from this day; back at noon on the next unless said otherwise. */
function episode(id: string, on: string, facts: Partial<MissingEpisode> = {}): MissingEpisode {
  return {
    id,
    personId: personId('p-mia'),
    startedAt: `${on}T20:00`,
    returnedAt: null,
    placeFound: null,
    foundHouseholdId: null,
    returnInterviewOffered: 'unknown',
    returnInterviewAt: null,
    ...facts,
  };
}

const back = (id: string, from: string, to: string, interview: string | null = null) =>
  episode(id, from, { returnedAt: `${to}T12:00`, returnInterviewAt: interview });

const answer = (
  missingEpisodes: MissingEpisode[],
  contacts: Contact[] = [],
  parts: Partial<RecordParts> = {},
  on = '2026-06-30',
) => missing.answer(smallFamily(contacts, { parts: { people, missingEpisodes, ...parts }, on }), {});

describe('a child who went missing', () => {
  it.each<[string, MissingEpisode[], Contact[], string, string]>([
    ['is missing', [episode('m-1', '2026-06-28')], [], 'act', 'missing'],
    [
      'was seen although no return is recorded',
      [episode('m-1', '2026-06-01')],
      [seen('c-1', '2026-06-20', { 'p-mia': 'yes' })],
      'check',
      'return-not-recorded',
    ],
    [
      'was seen on the day of the return',
      [back('m-1', '2026-06-20', '2026-06-21', '2026-06-22T09:00')],
      [seen('c-1', '2026-06-21', { 'p-mia': 'yes' })],
      'note',
      'seen',
    ],
    [
      'was last seen before the return',
      [back('m-1', '2026-06-20', '2026-06-21')],
      [seen('c-1', '2026-06-20', { 'p-mia': 'yes' })],
      'act',
      'not-seen',
    ],
    ['returned three days ago', [back('m-1', '2026-06-26', '2026-06-27')], [], 'check', 'not-seen'],
    ['was missing long ago, with no return recorded', [episode('m-1', '2024-06-01')], [], 'act', 'missing'],
  ])('%s', (_, episodes, contacts, severity, status) => {
    expect(answer(episodes, contacts)[0]).toMatchObject({ severity, facts: { status } });
  });

  it('is not told where the last episode is more than a year old', () => {
    expect(answer([back('m-1', '2025-06-30', '2025-07-01')])).toEqual([]);
    expect(answer([back('m-1', '2025-07-01', '2025-07-02')])).toHaveLength(1);
  });

  it.each<[string, string | null, number | null, number | null]>([
    ['72 hours to the minute', '2026-06-13T12:00', 1, 1],
    ['a minute more', '2026-06-13T12:01', 1, 0],
    ['in whole days where the time is not known', '2026-06-13T00:00', 1, 1],
    ['after the date looked at', '2026-07-02T10:00', 0, 0],
  ])('counts an interview after a return at noon on 10 June: %s', (_, at, done, inTime) => {
    expect(answer([back('m-1', '2026-06-09', '2026-06-10', at)])[0]?.facts).toMatchObject({
      interviewsDone: done,
      within72h: inTime,
    });
  });

  it('counts an interview that only a contact tells of, and none of before the return', () => {
    const interview = (on: string) =>
      contact('c-1', on, { kind: 'return_home_interview', sightings: [sighting('p-mia')] });
    const episodes = [back('m-1', '2026-06-09', '2026-06-10')];
    expect(answer(episodes, [interview('2026-06-12')])[0]?.facts).toMatchObject({ within72h: 1 });
    expect(answer(episodes, [interview('2026-06-08')])[0]?.facts).toMatchObject({ interviewsDone: 0 });
  });

  it('does not say that there was no interview where none of anybody is held', () => {
    const [finding] = answer([back('m-1', '2026-06-09', '2026-06-10')]);
    expect(finding?.facts).toMatchObject({ interviewsDone: null, within72h: null, lastFourInterviews: null });
    expect(finding?.says).toContain('No return interview of anybody is held here');
  });

  it('does not say that nobody saw the child since where that is not held', () => {
    const parts = { coverage: [coverage('a-care', { to: calendarDate('2026-06-01') })] };
    expect(answer([back('m-1', '2026-06-09', '2026-06-10')], [], parts)[0]).toMatchObject({
      severity: 'check',
      facts: { status: 'not-held' },
    });
  });

  it('is told of by the date: what came after it is not there yet', () => {
    const episodes = [back('m-1', '2026-06-09', '2026-06-10'), back('m-2', '2026-06-20', '2026-06-21')];
    expect(answer(episodes, [], {}, '2026-06-09')[0]?.facts).toMatchObject({
      status: 'missing',
      episodes12m: 1,
    });
    expect(answer(episodes, [], {}, '2026-06-08')).toEqual([]);
  });

  it('is told where found, and not with whom where the record does not say', () => {
    const found = episode('m-1', '2026-06-09', {
      returnedAt: '2026-06-10T12:00',
      foundHouseholdId: householdId('h-elm'),
    });
    const [finding] = answer([found]);
    expect(finding?.facts.foundAt).toEqual({ 'h-elm': 1 });
    expect(finding?.says).toContain('Found at Ruth’s home once.');
  });
});
