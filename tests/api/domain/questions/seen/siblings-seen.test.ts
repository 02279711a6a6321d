import { calendarDate, partialDate } from '../../../../../api/domain/calendar-date.ts';
import type { Contact, FamilyRecord, RecordParts } from '../../../../../api/domain/family-record.ts';
import { agencyId, householdId, personId, professionalId } from '../../../../../api/domain/ids.ts';
import { siblingsSeen } from '../../../../../api/domain/questions/seen/siblings-seen.ts';
import { household, parentTie, person, stay } from '../../../../builders/family-parts.ts';
import { atSchool, seen, smallFamily, smallParts } from '../../seen/small-family.ts';

interface More {
  readonly parts?: Partial<RecordParts>;
  readonly record?: Partial<FamilyRecord>;
  readonly on?: string;
}
const answer = (contacts: Contact[], given = {}, more: More = {}) =>
  siblingsSeen.answer(smallFamily(contacts, more), given);
const rowOf = (contacts: Contact[], who = 'p-mia', more: More = {}) =>
  answer(contacts, { times: 1 }, more).find(({ about }) => about[0] === who)?.facts.inARow ?? 0;

/** Home visits that saw Noa and not Mia. */
const noaSeen = (on: string, facts: Partial<Contact> = {}) => seen(`c-${on}`, on, { 'p-noa': 'no' }, facts);
const bothSeen = (on: string, facts: Partial<Contact> = {}) =>
  seen(`c-${on}`, on, { 'p-noa': 'no', 'p-mia': 'no' }, facts);
const mia = personId('p-mia');
const siblings = [parentTie('p-ruth', 'p-mia'), parentTie('p-ruth', 'p-noa')];

describe('other children seen but not this child', () => {
  it.each<[string, Contact[], number]>([
    ['a visit that saw both', [bothSeen('2026-06-01')], 0],
    ['one visit that saw her sister only', [noaSeen('2026-06-01')], 1],
    [
      'three in a row',
      [bothSeen('2026-05-01'), noaSeen('2026-05-10'), noaSeen('2026-05-20'), noaSeen('2026-06-01')],
      3,
    ],
    ['seen at the latest', [noaSeen('2026-05-10'), bothSeen('2026-06-01')], 0],
    ['a visit that saw nobody is none', [noaSeen('2026-05-10'), seen('c-x', '2026-06-01', {})], 1],
    ['a visit that saw the mother alone is none', [seen('c-x', '2026-06-01', { 'p-ruth': 'no' })], 0],
    ['a meeting is none', [noaSeen('2026-06-01', { kind: 'core_group' })], 0],
    ['a call is none', [noaSeen('2026-06-01', { kind: 'video_call' })], 0],
    [
      'a clinic for her sister is none',
      [
        noaSeen('2026-06-01', {
          kind: 'clinic_appointment',
          householdId: null,
          aboutIds: [personId('p-noa')],
        }),
      ],
      0,
    ],
    [
      'a clinic for both is one',
      [
        noaSeen('2026-06-01', {
          kind: 'clinic_appointment',
          householdId: null,
          aboutIds: [mia, personId('p-noa')],
        }),
      ],
      1,
    ],
    ['a visit elsewhere is none', [noaSeen('2026-06-01', { householdId: householdId('h-far') })], 0],
    [
      'a visit to their home about her sister alone is one',
      [noaSeen('2026-06-01', { aboutIds: [personId('p-noa')] })],
      1,
    ],
    [
      'seen at school between does not end it',
      [noaSeen('2026-05-10'), seen('c-s', '2026-05-20', { 'p-mia': 'yes' }, atSchool), noaSeen('2026-06-01')],
      2,
    ],
    ['a visit dated after the record', [noaSeen('2026-06-01'), noaSeen('2026-07-05')], 1],
  ])('%s', (_, contacts, inARow) => {
    expect(rowOf(contacts, 'p-mia', { parts: { parentTies: siblings } })).toBe(inARow);
  });

  it('asks for two in a row unless another number is set, the latest of them in the last 183 days', () => {
    const contacts = [noaSeen('2026-05-10'), noaSeen('2026-06-01')];
    expect(answer(contacts)).toHaveLength(1);
    expect(answer(contacts, { times: 3 })).toEqual([]);
    const old = [noaSeen('2025-10-10'), noaSeen('2025-12-01')];
    expect(answer(old)).toEqual([]);
    expect(answer(old, { days: 365 })).toHaveLength(1);
  });

  it('says since when, how often, by whom, who was seen instead, and when she was last seen by anyone', () => {
    const school = seen('c-s', '2026-06-15', { 'p-mia': 'yes' }, atSchool);
    const [finding] = answer([
      bothSeen('2026-03-01'),
      noaSeen('2026-05-10', { aboutIds: [mia] }),
      noaSeen('2026-06-01'),
      school,
    ]);
    expect(finding?.severity).toBe('check');
    expect(finding?.about).toEqual(['p-mia', 'p-noa']);
    expect(finding?.says).toBe(
      'At the latest 2 visits in a row, from 10 May 2026 to 1 June 2026, 29 days ago, by Children’s Social Care, other children were seen and no sighting of Mia is recorded. 1 of them is recorded as being about Mia. Seen at them: Noa twice. Before that, Mia was seen at such a contact on 1 March 2026, at home by Sol Sands (social worker, Children’s Social Care). Mia was last seen on 15 June 2026, 15 days ago, at school by Meg Moss (learning mentor, Elm School), alone.',
    );
    expect(finding?.facts).toEqual({
      child: 'p-mia',
      inARow: 2,
      first: '2026-05-10',
      latest: ['2026-06-01', 29],
      agencies: ['a-care'],
      seenInstead: { 'p-noa': 2 },
      aboutThisChild: 1,
      lastSeenAtSuchVisit: '2026-03-01',
      lastSeenByAnyone: ['2026-06-15', 15],
    });
    expect(finding?.because.map(({ date }) => date)).toEqual(['2026-06-01', '2026-05-10']);
  });

  it('is to be acted on where nobody at all has seen her for six weeks', () => {
    const contacts = [noaSeen('2026-05-10'), noaSeen('2026-06-01')];
    expect(answer(contacts)[0]?.severity).toBe('act');
    expect(answer([...contacts, seen('c-s', '2026-05-20', { 'p-mia': 'no' }, atSchool)])[0]?.severity).toBe(
      'check',
    );
    expect(answer([...contacts, seen('c-s', '2026-05-19', { 'p-mia': 'no' }, atSchool)])[0]?.severity).toBe(
      'act',
    );
  });

  it('tells apart a visit that does not record whether she was seen', () => {
    const unsure = noaSeen('2026-06-10', { attempts: [{ personId: mia, seen: 'unknown' }] });
    const [finding] = answer([noaSeen('2026-05-10'), noaSeen('2026-06-01'), unsure]);
    expect(finding?.facts).toMatchObject({ inARow: 2, notRecorded: 1 });
    expect(finding?.says).toContain('1 more contact does not record whether Mia was seen.');
  });

  it('takes a contact of the same day by the same worker, or in the same home, for one visit', () => {
    const apart = (facts: Partial<Contact>) => seen('c-z', '2026-06-01', { 'p-mia': 'no' }, facts);
    expect(rowOf([noaSeen('2026-06-01'), apart({})])).toBe(0);
    expect(rowOf([noaSeen('2026-06-01'), apart({ householdId: null })])).toBe(0);
    expect(
      rowOf([
        noaSeen('2026-06-01'),
        apart({ professionalIds: [professionalId('w-gp')], agencyIds: [agencyId('a-gp')] }),
      ]),
    ).toBe(0);
    expect(rowOf([noaSeen('2026-06-01'), apart(atSchool)])).toBe(1);
  });
});

describe('where the child lived that day', () => {
  const far = { households: [...(smallParts.households ?? []), household('h-far')] };
  const withStays = (...stays: ReturnType<typeof stay>[]): More => ({
    parts: { ...far, parentTies: siblings, stays: [...(smallParts.stays ?? []).slice(1), ...stays] },
  });
  const visits = [noaSeen('2026-04-01'), noaSeen('2026-05-01'), noaSeen('2026-06-01')];

  it.each<[string, ReturnType<typeof stay>[], number]>([
    ['all along', [stay('p-mia', 'h-elm', '2018-01-01', null, 'child')], 3],
    [
      'since the middle',
      [
        stay('p-mia', 'h-far', null, '2026-04-15', 'child'),
        stay('p-mia', 'h-elm', '2026-04-15', null, 'child'),
      ],
      2,
    ],
    [
      'until the middle',
      [
        stay('p-mia', 'h-elm', null, '2026-05-01', 'child'),
        stay('p-mia', 'h-far', '2026-05-01', null, 'child'),
      ],
      1,
    ],
    ['since some day in April: that day is not sure', [stay('p-mia', 'h-elm', '2026-04', null, 'child')], 2],
    ['until some day in May', [stay('p-mia', 'h-elm', null, '2026-05', 'child')], 1],
    ['part of the time', [stay('p-mia', 'h-elm', null, null, 'part_time_child')], 0],
    ['as a visitor', [stay('p-mia', 'h-elm', null, null, 'regular_visitor')], 0],
    ['as is suspected only', [{ ...stay('p-mia', 'h-elm', null, null, 'child'), certainty: 'suspected' }], 0],
    [
      'by a statement withdrawn',
      [{ ...stay('p-mia', 'h-elm', null, null, 'child'), retractedAt: calendarDate('2026-06-02') }],
      0,
    ],
  ])('%s', (_, stays, inARow) => {
    expect(rowOf(visits, 'p-mia', withStays(...stays))).toBe(inARow);
  });

  it('says that she also stays elsewhere part of the time', () => {
    const more = withStays(
      stay('p-mia', 'h-elm', null, null, 'child'),
      stay('p-mia', 'h-far', null, null, 'part_time_child'),
    );
    expect(answer(visits, {}, more)[0]?.says).toContain('Mia also stays part of the time at h-far.');
  });
});

describe('who is asked about', () => {
  const only = (details: Parameters<typeof person>[1]): More => ({
    parts: { people: [person('p-mia', details), ...(smallParts.people ?? []).slice(1)] },
  });
  const visits = [noaSeen('2026-04-01'), noaSeen('2026-05-01'), noaSeen('2026-06-01')];

  it.each<[string, Parameters<typeof person>[1], number]>([
    ['a child born between two visits: from then on', { details: { dob: calendarDate('2026-04-15') } }, 2],
    ['born in May, the day not recorded: from June on', { details: { dob: partialDate('2026-05') } }, 1],
    ['an unborn child: no', { details: { expectedDob: calendarDate('2026-08-15') } }, 0],
    [
      'a child who has died: no',
      { details: { dob: calendarDate('2017-01-19'), dod: calendarDate('2026-06-20') } },
      0,
    ],
    ['one who turned 18: no', { details: { dob: calendarDate('2008-06-30') } }, 0],
    ['one who turns 18 tomorrow: yes', { details: { dob: calendarDate('2008-07-01') } }, 3],
  ])('%s', (_, details, inARow) => {
    expect(rowOf(visits, 'p-mia', only(details))).toBe(inARow);
  });

  it('a sister who has turned 18 counts as a child seen on the days before', () => {
    const noa = person('p-noa', { details: { dob: calendarDate('2008-05-02') } });
    const people = [...(smallParts.people ?? []).filter(({ id }) => id !== 'p-noa'), noa];
    expect(rowOf(visits, 'p-mia', { parts: { people } })).toBe(2);
  });

  it('of children of whom nothing is held it is said that it cannot be told', () => {
    const [finding] = answer([], {}, { parts: { coverage: [] } });
    expect(finding).toMatchObject({
      severity: 'note',
      facts: { status: 'not-held', children: ['p-mia', 'p-noa'] },
    });
  });
});
