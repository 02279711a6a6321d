import { calendarDate } from '../../../../../api/domain/calendar-date.ts';
import type { Contact, Sighting } from '../../../../../api/domain/family-record.ts';
import { personId } from '../../../../../api/domain/ids.ts';
import { sameAdult } from '../../../../../api/domain/questions/seen/same-adult.ts';
import { person } from '../../../../builders/family-parts.ts';
import { atSchool, seen, smallFamily, smallParts } from '../../seen/small-family.ts';

const parts = {
  people: [...(smallParts.people ?? []), person('p-dan', { details: { dob: calendarDate('1985-01-01') } })],
};
const answer = (contacts: Contact[], given = {}, more = {}) =>
  sameAdult.answer(smallFamily(contacts, { parts: { ...parts, ...more } }), given);

const days = ['2026-06-20', '2026-06-10', '2026-06-01', '2026-05-20', '2026-05-10'];
/** Mia's sightings with those present, the latest first; null: alone; empty: nobody is named. */
const withThem = (present: readonly (readonly string[] | null)[]) =>
  present.map((who, at) => {
    const how: Partial<Sighting> =
      who === null ? { alone: 'yes' } : { alone: 'no', presentWithIds: who.map(personId) };
    return seen(`c-${at}`, days[at] ?? '2026-01-15', { 'p-mia': how });
  });
const [ruth, dan, noa] = ['p-ruth', 'p-dan', 'p-noa'];

describe('seen only with the same adult there', () => {
  it.each<[string, (readonly string[] | null)[], string[] | undefined]>([
    ['three times with her mother', [[ruth], [ruth], [ruth]], ['p-ruth']],
    ['twice only', [[ruth], [ruth]], undefined],
    ['alone once', [[ruth], [ruth], [ruth], null], undefined],
    ['once with somebody else', [[ruth], [ruth], [ruth], [dan]], undefined],
    ['once with others too', [[ruth], [ruth, dan], [ruth, noa]], ['p-ruth']],
    [
      'each time with both',
      [
        [ruth, dan],
        [dan, ruth],
        [ruth, dan],
      ],
      ['p-dan', 'p-ruth'],
    ],
    ['each time with her sister only', [[noa], [noa], [noa]], undefined],
    ['three times, and twice not recorded', [[ruth], [], [ruth], [], [ruth]], ['p-ruth']],
    ['not recorded at all', [[], [], []], undefined],
  ])('%s', (_, present, adults) => {
    expect(answer(withThem(present))[0]?.facts.adults).toEqual(adults);
  });

  it('tells apart the sightings that do not say who was there', () => {
    const [finding] = answer(withThem([[ruth], [], [ruth], [ruth]]));
    expect(finding).toMatchObject({ severity: 'check', about: ['p-mia', 'p-ruth'] });
    expect(finding?.says).toBe(
      'Mia was seen 4 times in the 182 days up to 30 June 2026, and no time alone is recorded among them. Where the record says who was there, 3 times, Ruth was present each time, from 20 May 2026 to 20 June 2026, 10 days ago. 1 sighting does not say who was there.',
    );
    expect(finding?.facts).toMatchObject({ timesWith: 3, timesNotRecorded: 1 });
    expect(finding?.because.map(({ says }) => says.split('; ').at(-1))).toEqual([
      'present: Ruth.',
      'who was present is not recorded.',
      'present: Ruth.',
      'present: Ruth.',
    ]);
  });

  it('looks back over as many weeks, and asks for as many times, as are set', () => {
    const contacts = withThem([[ruth], [ruth], [ruth]]);
    expect(answer(contacts, { weeks: 3 })).toEqual([]);
    expect(answer(contacts, { times: 4 })).toEqual([]);
    const before = seen('c-old', '2025-11-01', {
      'p-mia': { alone: 'no', presentWithIds: [personId('p-dan')] },
    });
    expect(answer([before, ...contacts])).toHaveLength(1);
    expect(answer([before, ...contacts], { weeks: 52 })).toEqual([]);
  });

  it('asks of no meeting and of no call', () => {
    const contacts = withThem([[ruth], [ruth]]);
    const met = (facts: Partial<Contact>) =>
      seen('c-met', '2026-06-25', { 'p-mia': { alone: 'no', presentWithIds: [personId('p-ruth')] } }, facts);
    expect(answer([...contacts, met({ kind: 'core_group' })])).toEqual([]);
    expect(answer([...contacts, met({ kind: 'video_call' })])).toEqual([]);
    expect(answer([...contacts, met(atSchool)])).toHaveLength(1);
  });

  it('is not asked of a child who is no child now', () => {
    const people = [
      person('p-mia', { details: { dob: calendarDate('2008-06-30') } }),
      ...parts.people.filter(({ id }) => id !== 'p-mia'),
    ];
    expect(answer(withThem([[ruth], [ruth], [ruth]]), {}, { people })).toEqual([]);
  });

  it('says that it cannot be told where nothing is held', () => {
    expect(answer([], {}, { coverage: [] })[0]?.facts.status).toBe('not-held');
  });
});
