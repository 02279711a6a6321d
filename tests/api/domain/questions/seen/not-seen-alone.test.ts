import type { Contact } from '../../../../../api/domain/family-record.ts';
import { notSeenAlone } from '../../../../../api/domain/questions/seen/not-seen-alone.ts';
import { parentTie, person, relatedTie } from '../../../../builders/family-parts.ts';
import { seen, smallFamily, smallParts } from '../../seen/small-family.ts';
import { calendarDate } from '../../../../../api/domain/calendar-date.ts';

type How = 'yes' | 'no' | 'unknown';
const days = ['2026-06-29', '2026-06-20', '2026-06-10', '2026-06-01', '2026-05-20', '2026-05-10'];
/** Mia's sightings, the latest first. */
const latestFirst = (hows: readonly How[]) =>
  hows.map((how, at) => seen(`c-${at}`, days[at] ?? '2026-01-01', { 'p-mia': how }));
const answer = (contacts: Contact[], given = {}, parts = {}) =>
  notSeenAlone.answer(smallFamily(contacts, { parts }), given);
/** Of a child who was alone once, a year ago. */
const aloneOnce = seen('c-once', '2025-06-01', { 'p-mia': 'yes' });

describe('seen but not alone', () => {
  it.each<[string, How[], string | undefined]>([
    ['alone at the latest', ['yes', 'no', 'no'], undefined],
    ['alone at the last but one', ['no', 'yes', 'no'], undefined],
    ['not alone twice', ['no', 'no', 'yes'], 'check'],
    ['never alone, once seen', ['no'], undefined],
    ['never alone, six times seen', ['no', 'no', 'no', 'no', 'no', 'no'], undefined],
    ['not recorded twice', ['unknown', 'unknown', 'yes'], 'note'],
    ['not recorded, then not alone', ['unknown', 'no', 'yes'], 'note'],
    ['never recorded', ['unknown'], undefined],
    ['never alone, once of them not recorded', ['no', 'unknown', 'no'], undefined],
    ['never alone, but only once recorded', ['no', 'unknown'], undefined],
    ['never seen', [], undefined],
  ])('%s', (_, hows, severity) => {
    expect(answer(latestFirst(hows))[0]?.severity).toBe(severity);
  });

  it('never tells “not recorded” as “not alone”', () => {
    const [finding] = answer([aloneOnce, ...latestFirst(['unknown', 'unknown'])]);
    expect(finding?.says).toContain(
      'Seen twice since (2 of them on home visits), whether alone is not recorded at any',
    );
    expect(finding?.facts).toMatchObject({ timesSeenSince: 2, timesAloneNotRecordedSince: 2 });
    const since = finding?.because.filter(({ id }) => id !== 'c-once') ?? [];
    expect(since).toHaveLength(2);
    expect(since.every(({ says }) => says.includes('whether alone is not recorded'))).toBe(true);
  });

  it('is not asked of a child under four, unless the age is set lower', () => {
    const contacts = [
      seen('c-0', '2026-05-01', { 'p-noa': 'yes' }),
      seen('c-1', '2026-06-01', { 'p-noa': 'no' }),
      seen('c-2', '2026-06-02', { 'p-noa': 'no' }),
    ];
    expect(answer(contacts)).toEqual([]);
    expect(answer(contacts, { age: 2 })[0]?.about).toEqual(['p-noa']);
  });

  it('is asked of a child whose date of birth is not recorded', () => {
    const people = [person('p-mia'), ...(smallParts.people ?? []).slice(1)];
    expect(answer([aloneOnce, ...latestFirst(['no', 'no'])], {}, { people })).toHaveLength(1);
  });

  it('asks as many in a row as are set', () => {
    const contacts = latestFirst(['no', 'no', 'yes']);
    expect(answer(contacts, { times: 3 })).toEqual([]);
    expect(answer(contacts, { times: 2 })).toHaveLength(1);
  });

  it('acts after 91 days', () => {
    const contacts = (alone: string) => [
      seen('c-0', alone, { 'p-mia': 'yes' }),
      ...latestFirst(['no', 'no']),
    ];
    expect(answer(contacts('2026-04-01'))[0]?.severity).toBe('check');
    expect(answer(contacts('2026-03-31'))[0]?.severity).toBe('act');
  });

  it('counts the siblings whom the same contacts saw alone, and no others', () => {
    const cousin = person('p-cousin', { details: { dob: calendarDate('2016-01-01') } });
    const parts = {
      people: [cousin, ...(smallParts.people ?? [])],
      parentTies: [parentTie('p-ruth', 'p-mia'), parentTie('p-ruth', 'p-noa')],
    };
    const contacts = [
      aloneOnce,
      seen('c-1', '2026-06-01', { 'p-mia': 'no', 'p-noa': 'yes', 'p-cousin': 'yes' }),
      seen('c-2', '2026-06-02', { 'p-mia': 'no', 'p-noa': 'yes' }),
      seen('c-3', '2026-06-03', { 'p-noa': 'yes' }),
    ];
    const facts = (more = {}) => answer(contacts, {}, { ...parts, ...more })[0]?.facts;
    expect(facts()).toMatchObject({ siblingsSeenAloneOnThoseVisits: { 'p-noa': 2 } });
    expect(facts({ relatedTies: [relatedTie('p-mia', 'p-cousin')] })).toMatchObject({
      siblingsSeenAloneOnThoseVisits: { 'p-cousin': 1, 'p-noa': 2 },
    });
  });

  it('counts home visits and bedrooms since the child was last alone', () => {
    const contacts = [
      seen('c-1', '2026-05-01', { 'p-mia': { alone: 'yes', bedroomSeen: 'yes' } }),
      seen('c-2', '2026-06-01', { 'p-mia': { alone: 'no', bedroomSeen: 'yes' } }),
      seen('c-3', '2026-06-02', { 'p-mia': 'no' }, { kind: 'school_observation', householdId: null }),
    ];
    expect(answer(contacts)[0]?.facts).toEqual({
      child: 'p-mia',
      lastAlone: '2026-05-01',
      days: 60,
      timesSeenSince: 2,
      timesAloneSince: 0,
      homeVisitsAmongThem: 1,
      bedroomSeenSince: 1,
      siblingsSeenAloneOnThoseVisits: {},
    });
  });
});
