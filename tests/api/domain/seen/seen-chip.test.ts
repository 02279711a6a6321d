import { calendarDate } from '../../../../api/domain/calendar-date.ts';
import { familyAt } from '../../../../api/domain/family-at.ts';
import type { Contact, Coverage, Involvement, Stay } from '../../../../api/domain/family-record.ts';
import { agencyId, personId, professionalId } from '../../../../api/domain/ids.ts';
import { seenChip, type SeenChip } from '../../../../api/domain/seen/seen-chip.ts';
import { contact, person, recordOf, statement, stay } from '../../../builders/family-parts.ts';
import { atSchool, coverage, mia, noa, ruth, seen, smallFamily, smallParts } from './small-family.ts';

const chipOfMia = (contacts: Contact[], facts: Parameters<typeof smallFamily>[1] = {}) =>
  seenChip(smallFamily(contacts, facts), mia);

describe('the chip under a child', () => {
  it.each([
    ['seen alone five days ago', [seen('c-1', '2026-06-25', { 'p-mia': 'yes' })], 'seen', '5 days'],
    ['seen alone on the day', [seen('c-1', '2026-06-30', { 'p-mia': 'yes' })], 'seen', 'today'],
    ['seen 41 days ago', [seen('c-1', '2026-05-20', { 'p-mia': 'yes' })], 'seen', '41 days'],
    ['seen 42 days ago', [seen('c-1', '2026-05-19', { 'p-mia': 'yes' })], 'attention', '42 days'],
    [
      'twice not alone since alone',
      [
        seen('c-1', '2026-04-01', { 'p-mia': 'yes' }),
        seen('c-2', '2026-06-01', { 'p-mia': 'no' }),
        seen('c-3', '2026-06-29', { 'p-mia': 'no' }),
      ],
      'attention',
      '1 day · not alone',
    ],
    [
      'once not alone since alone',
      [seen('c-1', '2026-04-01', { 'p-mia': 'yes' }), seen('c-3', '2026-06-29', { 'p-mia': 'no' })],
      'seen',
      '1 day',
    ],
    ['never alone', [seen('c-3', '2026-06-28', { 'p-mia': 'no' })], 'attention', '2 days · never alone'],
    [
      'not recorded whether alone',
      [seen('c-3', '2026-06-28', { 'p-mia': 'unknown' })],
      'seen',
      '2 days · alone not recorded',
    ],
    ['nothing recorded', [], 'never', 'never seen'],
    ['only her sister seen', [seen('c-1', '2026-06-25', { 'p-noa': 'yes' })], 'never', 'never seen'],
    ['a sighting in the future', [seen('c-1', '2026-07-01', { 'p-mia': 'yes' })], 'never', 'never seen'],
  ] as const)('%s', (_, contacts, state, words) => {
    expect(chipOfMia([...contacts])).toMatchObject({ state, words });
  });

  it('says in full when, where, by whom and alone or not, and then when last alone', () => {
    const contacts = [
      seen('c-1', '2025-11-25', { 'p-mia': 'yes' }),
      seen('c-2', '2026-06-10', { 'p-mia': 'no' }),
      seen('c-3', '2026-06-25', { 'p-mia': 'no' }, atSchool),
    ];
    expect(chipOfMia(contacts)?.sentence).toBe(
      'Mia was last seen on 25 June 2026, 5 days ago, at school by Meg Moss (learning mentor, Elm School), not alone. ' +
        'Last seen alone 25 November 2025, 217 days ago. ' +
        'Needs attention: from the age of 4, not seen alone the last 2 times.',
    );
  });

  it('says where this record begins for a child never seen', () => {
    expect(chipOfMia([])?.sentence).toBe(
      'No sighting of Mia is recorded since 1 January 2023, where this record begins.',
    );
  });

  it('counts from birth for a child born after the record begins', () => {
    expect(seenChip(smallFamily([]), noa)?.sentence).toBe(
      'No sighting of Noa is recorded since birth on 1 February 2024.',
    );
  });

  it('does not ask that a two-year-old is seen alone', () => {
    const family = smallFamily([seen('c-1', '2026-06-25', { 'p-noa': 'no' })]);
    expect(seenChip(family, noa)).toMatchObject({ state: 'seen', words: '5 days' });
  });

  it('says that a day with two contacts was alone where one of them was', () => {
    const contacts = [
      seen('c-1', '2026-06-25', { 'p-mia': 'no' }),
      seen('c-2', '2026-06-25', { 'p-mia': 'yes' }, atSchool),
    ];
    expect(chipOfMia(contacts)?.sentence).toBe(
      'Mia was last seen on 25 June 2026, 5 days ago, at home by Sol Sands (social worker, Children’s Social Care) ' +
        'and at school by Meg Moss (learning mentor, Elm School), alone.',
    );
  });

  it('counts the professionals of a large meeting instead of naming them all', () => {
    const ids = ['w-social', 'w-mentor', 'w-gp', 'w-4'].map(professionalId);
    const fourth = { ...smallParts.professionals?.[0], id: professionalId('w-4'), name: 'Fay Fourth' };
    const professionals = [...(smallParts.professionals ?? []), fourth as never];
    const agencyIds = (smallParts.agencies ?? []).map(({ id }) => id);
    const meeting = { kind: 'core_group', householdId: null, professionalIds: ids, agencyIds } as const;
    const chip = chipOfMia([seen('c-1', '2026-06-25', { 'p-mia': 'yes' }, meeting)], {
      parts: { professionals },
    });
    expect(chip?.sentence).toContain(
      'at a core group by 4 professionals (Children’s Social Care, Elm School and Elm Surgery), alone.',
    );
  });
});

describe('where a child was seen', () => {
  const visit = [seen('c-1', '2026-06-25', { 'p-mia': 'yes' })];
  const livedThere = stay('p-mia', 'h-elm', '2018-01-01', null, 'child');

  it.each<[string, Partial<Stay>, string]>([
    ['lived there on the day', {}, 'at home by'],
    ['had left by the day', { to: calendarDate('2026-06-25') }, 'at Ruth’s home by'],
    ['came later', { from: calendarDate('2026-06-26') }, 'at Ruth’s home by'],
    ['was wrongly said to live there', { certainty: 'disproved' }, 'at Ruth’s home by'],
    ['is no longer said to live there', { retractedAt: calendarDate('2026-06-28') }, 'at Ruth’s home by'],
  ])('is told as home only where the child lived: %s', (_, facts, words) => {
    const stays = [{ ...livedThere, ...facts }];
    expect(chipOfMia(visit, { parts: { stays } })?.sentence).toContain(words);
  });
});

describe('as it was known on an earlier day', () => {
  it('what was recorded later counts neither as seen nor as not seen since', () => {
    const contacts = [
      seen('c-1', '2026-04-01', { 'p-mia': 'yes' }),
      seen('c-2', '2026-04-20', { 'p-mia': 'yes' }, { recordedAt: calendarDate('2026-06-15') }),
    ];
    const record = recordOf({ ...smallParts, contacts });
    const chip = (knownAt: string | null) =>
      seenChip(familyAt(record, record.asAt, knownAt === null ? null : calendarDate(knownAt)), mia);
    expect(chip(null)).toMatchObject({ state: 'attention', words: '71 days' });
    expect(chip('2026-05-20')).toMatchObject({ state: 'attention', words: '90 days' });
    expect(chip('2026-05-10')).toMatchObject({ state: 'not-held', words: '90 days · no record since' });
  });
});

describe('what the record does not hold', () => {
  const long = [seen('c-1', '2026-04-01', { 'p-mia': 'yes' })];
  const stopped: Partial<Coverage> = { to: calendarDate('2026-04-11'), loadedOn: calendarDate('2026-04-10') };

  it.each([
    ['no coverage at all', [], []],
    ['coverage that begins later', [], [coverage('a-care', { from: calendarDate('2026-07-01') })]],
    ['only record reviews', [], [coverage('a-gp', { holds: ['gp_record_review', 'phone_call'] })]],
  ])('is told apart from never: %s', (_, contacts, held) => {
    expect(chipOfMia(contacts, { parts: { coverage: held } })).toEqual({
      state: 'not-held',
      words: 'no record held',
      lines: ['no record held'],
      sentence:
        'No contacts are held on 30 June 2026 of any agency that could have seen Mia, so it cannot be said when Mia was last seen.',
    });
  });

  it('leaves open whether a child was seen since the data stopped', () => {
    expect(chipOfMia(long, { parts: { coverage: [coverage('a-care', stopped)] } })).toMatchObject({
      state: 'not-held',
      words: '90 days · no record since',
      sentence: expect.stringContaining(
        'Contacts of the agencies that could have seen Mia are not held after 10 April 2026, so it cannot be said',
      ) as string,
    });
  });

  it('needs attention where the gap was long enough before the data stopped', () => {
    const contacts = [seen('c-1', '2026-01-01', { 'p-mia': 'yes' })];
    expect(chipOfMia(contacts, { parts: { coverage: [coverage('a-care', stopped)] } })).toMatchObject({
      state: 'attention',
      words: '180 days',
    });
  });

  describe('goes by the agencies that could have seen the child', () => {
    const held = [coverage('a-care', stopped), coverage('a-school')];
    const works = (from: string | null, to: string | null) => ({
      ...statement('inv-1', from, to),
      professionalId: professionalId('w-mentor'),
      personId: mia,
      role: null,
    });
    const atSchoolBefore = seen('c-0', '2024-03-01', { 'p-mia': 'yes' }, atSchool);
    const aboutMia = contact('c-0', '2024-03-01', { agencyIds: [agencyId('a-school')], aboutIds: [mia] });
    const ofNoa = seen('c-0', '2024-03-01', { 'p-noa': 'yes' }, atSchool);

    it.each<[string, Contact[], Involvement[], SeenChip['state']]>([
      ['not an agency that never dealt with her', [], [], 'not-held'],
      ['not one that dealt with her sister only', [ofNoa], [], 'not-held'],
      ['one that works with her', [], [works('2024-01-01', null)], 'attention'],
      ['one that once worked with her', [], [works('2024-01-01', '2025-01-01')], 'attention'],
      ['not one that begins to later', [], [works('2026-07-01', null)], 'not-held'],
      ['one that saw her before', [atSchoolBefore], [], 'attention'],
      ['one that was in touch about her before', [aboutMia], [], 'attention'],
    ])('%s', (_, contacts, involvements, state) => {
      const parts = { coverage: held, involvements };
      expect(chipOfMia([...contacts, ...long], { parts })?.state).toBe(state);
    });

    it('counts social care among them, although nobody of it is recorded with her', () => {
      const parts = { coverage: [coverage('a-care')] };
      expect(chipOfMia([], { parts })?.state).toBe('never');
    });
  });

  describe('goes by the days that are held', () => {
    const from = (day: string, to: string | null = null) =>
      coverage('a-care', { from: calendarDate(day), to: to === null ? null : calendarDate(to) });

    it.each<[string, Coverage[], SeenChip['state'], string]>([
      ['begun 11 days ago', [from('2026-06-20')], 'not-held', '90 days · too little held'],
      ['begun 41 days ago', [from('2026-05-21')], 'not-held', '90 days · too little held'],
      ['begun 42 days ago', [from('2026-05-20')], 'attention', '90 days'],
      [
        'a gap that leaves 41 days',
        [from('2023-01-01', '2026-04-12'), from('2026-06-01')],
        'not-held',
        '90 days · too little held',
      ],
      [
        'a gap that leaves 42 days',
        [from('2023-01-01', '2026-04-14'), from('2026-06-01')],
        'attention',
        '90 days',
      ],
      [
        'two that overlap, each day counted once',
        [from('2026-06-01'), from('2026-05-25', '2026-06-20')],
        'not-held',
        '90 days · too little held',
      ],
    ])('%s', (_, held, state, words) => {
      expect(chipOfMia(long, { parts: { coverage: held } })).toMatchObject({ state, words });
    });

    it('says from when they are held', () => {
      const parts = { coverage: [from('2026-06-20')] };
      expect(chipOfMia(long, { parts })?.sentence).toContain(
        'Contacts of the agencies that could have seen Mia are held only from 20 June 2026, on 11 days, so it cannot be said whether Mia has been seen since.',
      );
      expect(chipOfMia([], { parts })).toMatchObject({
        state: 'not-held',
        words: 'too little held',
        sentence:
          'Contacts of the agencies that could have seen Mia are held only from 20 June 2026, on 11 days, so it cannot be said when Mia was last seen.',
      });
    });

    it('says never of a baby of whose life every day is held', () => {
      const baby = person('p-mia', { details: { dob: calendarDate('2026-06-20') } });
      const chip = (day: string) => chipOfMia([], { parts: { people: [baby], coverage: [from(day)] } });
      expect(chip('2023-01-01')).toMatchObject({
        state: 'never',
        sentence: 'No sighting of Mia is recorded since birth on 20 June 2026.',
      });
      expect(chip('2026-06-25')?.state).toBe('not-held');
    });

    it('does not take meetings, calls and reviews of records for visits', () => {
      const holds = ['core_group', 'phone_call', 'gp_record_review'] as const;
      expect(chipOfMia(long, { parts: { coverage: [coverage('a-care', { holds })] } })?.state).toBe(
        'not-held',
      );
      const more = [...holds, 'home_visit'] as const;
      expect(chipOfMia(long, { parts: { coverage: [coverage('a-care', { holds: more })] } })?.state).toBe(
        'attention',
      );
    });
  });

  it('knows nothing after the date that the record speaks of', () => {
    const open = [coverage('a-care', { loadedOn: null })];
    const contacts = [seen('c-1', '2026-06-25', { 'p-mia': 'yes' })];
    expect(chipOfMia(contacts, { on: '2026-09-30', parts: { coverage: open } })?.state).toBe('not-held');
  });

  it('says never where the data held years and then stopped', () => {
    const chip = chipOfMia([], { parts: { coverage: [coverage('a-care', stopped)] } });
    expect(chip?.state).toBe('never');
    expect(chip?.sentence).toContain(
      'Contacts of the agencies that could have seen Mia are not held after 10 April 2026.',
    );
  });
});

describe('a call, a letter or a discussion', () => {
  it.each(['video_call', 'phone_call', 'message', 'email_or_letter', 'strategy_discussion'] as const)(
    'is no sighting, whatever it says: %s',
    (kind) => {
      const call = seen('c-2', '2026-06-29', { 'p-mia': 'yes' }, { kind });
      expect(chipOfMia([call])?.state).toBe('never');
      expect(chipOfMia([seen('c-1', '2026-05-01', { 'p-mia': 'yes' }), call])?.words).toBe('60 days');
    },
  );
});

describe('contacts folded to counts', () => {
  const group = {
    personId: mia,
    professionalId: professionalId('w-social'),
    agencyId: smallParts.agencies?.[0]?.id ?? null,
    contacts: 9,
    seen: 4,
    alone: 1,
    firstOn: calendarDate('2023-02-01'),
    lastOn: calendarDate('2023-12-01'),
  };
  const record = { earlier: [group], contactsFoldedBefore: calendarDate('2024-01-01') };

  it('do not turn “seen long ago” into “never”', () => {
    expect(chipOfMia([], { record })).toMatchObject({ state: 'attention', words: 'at least 942 days' });
  });

  it('leave an earlier date open rather than wrong', () => {
    const chip = chipOfMia([seen('c-1', '2023-01-10', { 'p-mia': 'yes' })], { on: '2023-11-20', record });
    expect(chip).toMatchObject({ state: 'not-held', words: 'earlier, not shown' });
  });
});

describe('who has a chip', () => {
  it('an unborn child needs no sighting yet', () => {
    const unborn = person('p-unborn', { details: { expectedDob: calendarDate('2026-08-21') } });
    const family = smallFamily([], { parts: { people: [...(smallParts.people ?? []), unborn] } });
    expect(seenChip(family, unborn.id)).toEqual({
      state: 'not-required',
      words: 'due 21 August 2026',
      lines: [],
      sentence: 'Not born yet: due 21 August 2026.',
    });
  });

  it.each([
    ['2026-08-21', 'not-required', 'due 21 August 2026'],
    ['2026-08-22', 'not-held', 'no birth recorded'],
    ['2026-10-02', 'not-held', 'no birth recorded'],
    ['2026-10-03', 'never', 'never seen'],
  ])('a child due on 21 August 2026 and not recorded as born, on %s: %s', (on, state, words) => {
    const unborn = person('p-unborn', { details: { expectedDob: calendarDate('2026-08-21') } });
    const parts = { people: [unborn], stays: [], coverage: [coverage('a-care', { loadedOn: null })] };
    const family = smallFamily([], { on, parts, record: { asAt: calendarDate(on) } });
    expect(seenChip(family, unborn.id)).toMatchObject({ state, words });
  });

  it('says how long a birth is overdue, and of an estimated one that its day is not recorded', () => {
    const unborn = person('p-unborn', { details: { expectedDob: calendarDate('2026-08-21') } });
    const chip = (on: string) =>
      seenChip(
        smallFamily([], {
          on,
          parts: { people: [unborn], stays: [], coverage: [coverage('a-care', { loadedOn: null })] },
          record: { asAt: calendarDate(on) },
        }),
        unborn.id,
      )?.sentence;
    expect(chip('2026-09-01')).toBe(
      'Due 21 August 2026, 11 days ago, and no birth is recorded, so it cannot be said whether there is a child to be seen.',
    );
    expect(chip('2026-12-01')).toBe(
      'No sighting of Unborn is recorded since birth (due 21 August 2026; day of birth not recorded).',
    );
  });

  it.each([
    ['an adult', ruth],
    ['nobody of the family', personId('p-nobody')],
  ])('%s has none', (_, id) => {
    expect(seenChip(smallFamily([]), id)).toBeNull();
  });

  it('a child who died has none', () => {
    const details = { dob: calendarDate('2019-11-22'), dod: calendarDate('2019-11-22') };
    const family = smallFamily([], { parts: { people: [person('p-baby', { details })] } });
    expect(seenChip(family, personId('p-baby'))).toBeNull();
  });
});
