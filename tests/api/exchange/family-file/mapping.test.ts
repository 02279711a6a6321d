import { contactWith, familyFile, readable, readJsonFile } from './small-family.ts';

const tied = (tie: object) =>
  readable(familyFile({ ties: [{ id: 't-1', fromId: 'p-ann', toId: 'p-ben', ...tie }] })).parts;
const housed = (home: object) =>
  readable(
    familyFile({
      contacts: [],
      households: [{ id: 'h', label: 'Flat 2, 7 Mill Lane', kind: 'family_home', ...home }],
    }),
  ).parts.households[0];

describe('ties', () => {
  it('make one statement of each phase of a couple, each ending where the next begins', () => {
    const { partnerships } = tied({
      kind: 'partner_of',
      to: '2022',
      statusHistory: [
        { status: 'cohabiting', from: '2013-12' },
        { status: 'married', from: '2014-06-14' },
        { status: 'separated', from: '2019' },
        { status: 'divorced', from: '2022' },
      ],
    });
    expect(
      partnerships.map(({ id, coupleId, status, from, to }) => [id, coupleId, status, from, to]),
    ).toEqual([
      ['t-1/1', 't-1', 'cohabiting', '2013-12', '2014-06-14'],
      ['t-1/2', 't-1', 'married', '2014-06-14', '2019'],
      ['t-1/3', 't-1', 'separated', '2019', '2022'],
      ['t-1/4', 't-1', 'divorced', '2022', null],
    ]);
  });

  it('end the last phase of a couple who are still together by status with the tie', () => {
    const { partnerships } = tied({ kind: 'partner_of', status: 'cohabiting', from: '2020', to: '2021-05' });
    expect(partnerships).toMatchObject([{ status: 'cohabiting', from: '2020', to: '2021-05' }]);
  });

  it('assume only a relationship before a separation without a history', () => {
    const { partnerships } = tied({ kind: 'partner_of', status: 'separated', from: '2020', to: '2021-05' });
    expect(partnerships.map(({ status, from, to }) => [status, from, to])).toEqual([
      ['relationship', '2020', '2021-05'],
      ['separated', '2021-05', null],
    ]);
  });

  it.each([
    ['birth_parent_of', 'birth'],
    ['adoptive_parent_of', 'adoptive'],
    ['parent_of', 'unknown'],
  ])('read %s as a parent by nature %s', (kind, nature) => {
    expect(tied({ kind }).parentTies).toMatchObject([{ parentId: 'p-ann', childId: 'p-ben', nature }]);
  });

  it.each([
    ['foster_carer_of', 'foster'],
    ['connected_carer_of', 'connected'],
    ['special_guardian_of', 'special_guardian'],
    ['private_foster_carer_of', 'private_foster'],
    ['informal_carer_of', 'informal'],
    ['young_carer_of', 'young_carer'],
  ])('read %s as care of the kind %s', (kind, careKind) => {
    expect(tied({ kind }).careTies).toMatchObject([{ carerId: 'p-ann', personId: 'p-ben', kind: careKind }]);
  });

  it.each(['twin', 'sibling', 'relative', 'family_friend', 'neighbour'])(
    'read %s_of as a related tie',
    (kind) => {
      expect(tied({ kind: `${kind}_of`, wording: 'calls her Nan' }).relatedTies).toMatchObject([
        { personIds: ['p-ann', 'p-ben'], kind, wording: 'calls her Nan' },
      ]);
    },
  );

  it.each(['yes', 'no', 'unknown', 'shared_with_local_authority'])(
    'state parental responsibility %s by itself',
    (status) => {
      const { responsibilities } = tied({ kind: 'birth_parent_of', parentalResponsibility: status });
      expect(responsibilities).toMatchObject([
        { holder: { kind: 'person', id: 'p-ann' }, childId: 'p-ben', status },
      ]);
    },
  );

  it('state no parental responsibility where it does not apply', () => {
    expect(
      tied({ kind: 'birth_parent_of', parentalResponsibility: 'not_applicable' }).responsibilities,
    ).toEqual([]);
  });

  it('keep certainty, source and when it was known', () => {
    const stated = {
      certainty: 'disputed',
      source: 'Ann',
      recordedOn: '2020-02-03',
      retractedOn: '2021-01-01',
    };
    expect(tied({ kind: 'birth_parent_of', ...stated, recordedBy: 'a-csc' }).parentTies[0]).toMatchObject({
      ...{ certainty: 'disputed', source: 'Ann', recordedAt: '2020-02-03' },
      ...{ retractedAt: '2021-01-01', recordedBy: 'a-csc', revision: 1 },
    });
  });
});

describe('addresses', () => {
  it.each([
    ['a refuge', { kind: 'refuge', address: '7 Mill Lane' }, 'Safe accommodation'],
    [
      'a home kept from everybody',
      { protectedFrom: ['*'], address: '7 Mill Lane', postcode: 'AB1 2CD' },
      'Flat 2, 7 Mill Lane',
    ],
    ['a withheld address', { address: '(address withheld) Wexcombe' }, 'Flat 2, 7 Mill Lane'],
    ['a confidential address', { address: 'CONFIDENTIAL' }, 'Flat 2, 7 Mill Lane'],
  ])('of %s are never kept', (_case, home, label) => {
    expect(housed(home)).toMatchObject({ label, address: null, postcode: null, addressHeldBack: true });
  });

  it.each([
    ['7 Mill Lane, Wexcombe', undefined, '7 Mill Lane, Wexcombe', null],
    ['7 Mill Lane, Wexcombe WX1 4ZZ', undefined, '7 Mill Lane, Wexcombe', 'WX1 4ZZ'],
    ['7 Mill Lane, Wexcombe, wx14zz', undefined, '7 Mill Lane, Wexcombe', 'WX1 4ZZ'],
    ['7 Mill Lane', 'wx1 4zz', '7 Mill Lane', 'WX1 4ZZ'],
    ['', undefined, null, null],
  ])('split %j with postcode %j', (written, given, address, postcode) => {
    expect(housed({ address: written, postcode: given })).toMatchObject({
      address,
      postcode,
      addressHeldBack: false,
    });
  });
});

describe('a refuge', () => {
  it.each([
    ['mistyped', { kind: 'refuje' }],
    ['in other words', { kind: 'womens_refuge' }],
    ['by its label only', { kind: 'hostel', label: 'Mill Lane Refuge' }],
    ['as a safe house', { kind: 'safe_house' }],
  ])('%s is read as a refuge without an address, and that is noted', (_case, home) => {
    const households = [{ id: 'h', label: 'Mill Lane', address: '7 Mill Lane', ...home }];
    const { parts, notes } = readable(familyFile({ contacts: [], households }));
    expect(parts.households[0]).toMatchObject({ kind: 'refuge', label: 'Safe accommodation', address: null });
    expect(notes).toMatchObject([
      { place: 'households[0].kind (h)', says: expect.stringContaining('refuge') as string },
    ]);
    expect(JSON.stringify({ parts, notes })).not.toContain('Mill Lane');
  });

  it.each(['family_home', 'custody', 'other'])('is not seen in a home of the kind %s', (kind) => {
    expect(housed({ kind, address: '7 Mill Lane' })).toMatchObject({ kind, address: '7 Mill Lane' });
  });
});

describe('stays', () => {
  it('of one person in one home from one day have ids of their own', () => {
    const memberships = [
      { personId: 'p-ann', from: '2018', role: 'tenant_or_owner' },
      { personId: 'p-ann', from: '2018', role: 'main_carer' },
      { personId: 'p-ben', role: 'child' },
    ];
    const households = [{ id: 'h-home', label: 'Home', kind: 'family_home', memberships }];
    expect(readable(familyFile({ households })).parts.stays.map(({ id, role }) => [id, role])).toEqual([
      ['h-home/p-ann/2018', 'tenant_or_owner'],
      ['h-home/p-ann/2018/2', 'main_carer'],
      ['h-home/p-ben/unknown', 'child'],
    ]);
  });
});

describe('who was seen', () => {
  const seenAs = (participant: object, change: object = {}) =>
    readable(contactWith({ participants: [{ personId: 'p-ben', ...participant }], ...change })).parts
      .contacts[0];

  it('reads true, false and nothing as yes, no and unknown', () => {
    expect(seenAs({ seen: true, alone: true, spokenTo: false })?.sightings).toEqual([
      {
        ...{ personId: 'p-ben', alone: 'yes', spokenTo: 'no', bedroomSeen: 'unknown' },
        ...{ presentWithIds: [], notAloneReason: null },
      },
    ]);
  });

  it.each([
    ['seen: false at a contact that came about', { seen: false }, {}, [{ personId: 'p-ben', seen: 'no' }]],
    ['a participant of whom the record does not say', {}, {}, [{ personId: 'p-ben', seen: 'unknown' }]],
    ['only heard', { seen: false, heardOnly: true }, {}, []],
    [
      'a child it was about, where nobody was at home',
      { seen: null },
      { outcome: 'not_home' },
      [{ personId: 'p-ben', seen: 'no' }],
    ],
    ['a child who was seen all the same', { seen: true }, { outcome: 'refused_entry' }, []],
  ])('makes of %s the right attempt', (_case, participant, change, attempts) => {
    expect(seenAs(participant, change)?.attempts).toEqual(attempts);
  });

  it.each([
    ['a child', { dob: '2018-05-06' }, 1],
    ['a child born that year as far as is known', { dob: '2008' }, 1],
    ['a grown-up', { dob: '2008-05-06' }, 0],
    ['somebody not born yet', { expectedDob: '2026-09-01' }, 0],
    ['somebody born later', { dob: '2026-06-02' }, 0],
    ['somebody who had died', { dob: '2018-05-06', dod: '2025' }, 0],
    ['somebody of unknown age who lives there as a child', {}, 1],
  ])('counts a visit without access as an attempt for %s: %#', (_case, facts, attempts) => {
    const file = contactWith({ outcome: 'no_access' });
    const people = [{ id: 'p-ann' }, { id: 'p-ben', ...facts }];
    expect(readable({ ...file, people }).parts.contacts[0]?.attempts).toHaveLength(attempts);
  });

  it('keeps people heard apart from people seen', () => {
    expect(seenAs({ seen: false, heardOnly: true })).toMatchObject({
      heardIds: ['p-ben'],
      sightings: [],
      attempts: [],
    });
  });

  it('names the agencies of the professionals and those given', () => {
    const agencies = [
      { id: 'a-csc', name: 'Care', kind: 'childrens_social_care' },
      { id: 'a-gp', name: 'Surgery', kind: 'general_practice' },
    ];
    const file = { ...contactWith({ agencyIds: ['a-gp'] }), agencies };
    expect(readable(file).parts.contacts[0]?.agencyIds).toEqual(['a-csc', 'a-gp']);
  });

  it('tells invited people from invited professionals', () => {
    const { parts } = readable(contactWith({ invitedIds: ['p-ann', 'w-una'], attendedIds: ['w-una'] }));
    expect(parts.contacts[0]).toMatchObject({
      invited: { personIds: ['p-ann'], professionalIds: ['w-una'] },
      attended: { personIds: [], professionalIds: ['w-una'] },
    });
  });
});

describe('who recorded it', () => {
  const change = {
    concerns: [{ id: 'k-1', raisedOn: '2026-01-02', agencyId: 'a-csc', personIds: ['p-ben'], kind: 'housing', closedOn: '2026-02-03', status: 'closed' }],
    flags: [{ id: 'f-1', personId: 'p-ben', kind: 'young_carer', agencyId: 'a-csc', from: '2026-01' }],
    plans: [{ id: 'pl-1', personId: 'p-ben', kind: 'child_in_need', from: '2026-01-02', visitRule: { unit: 'working_days', n: 20 }, namedRiskIds: ['p-ann'] }],
  }; // prettier-ignore
  const { parts } = readable(familyFile(change));

  it('is the agency that raised a concern or owns a flag', () => {
    expect(parts.concerns[0]).toMatchObject({
      recordedBy: 'a-csc',
      from: '2026-01-02',
      to: '2026-02-03',
      aboutIds: ['p-ben'],
    });
    expect(parts.flags[0]).toMatchObject({ recordedBy: 'a-csc', agencyId: 'a-csc' });
  });

  it('is not said of a plan: children’s social care', () => {
    expect(parts.plans[0]).toMatchObject({
      ...{ recordedBy: null, personIds: ['p-ben'], namedIds: ['p-ann'] },
      visitInterval: { unit: 'working_days', n: 20 },
    });
  });
});

describe('what a looked after child’s record brings', () => {
  const { parts } = readable(
    familyFile({
      meta: {
        asAt: '2026-06-30',
        sourceSettings: { notSeenMeansNotRecorded: true, bedroomNotRecorded: true },
        rulePack: 'ours',
      },
      placements: [
        {
          id: 'pc-2',
          personId: 'p-ben',
          type: 'U4',
          from: '2024-03',
          lastsTo18: true,
          startReason: 'P',
          urn: ' ',
        },
        { id: 'pc-1', personId: 'p-ben', type: 'T1', from: '2024-01-02', to: '2024-01-05', provider: 'PR1' },
      ],
      legalStatuses: [{ id: 'ls-1', personId: 'p-ben', code: 'C1', from: '2024-01-02' }],
      notifications: [{ id: 'n-1', personId: 'p-ben', kind: 'referral', date: '2024-01-02' }],
      coverage: [{ agencyId: 'a-csc', holds: 'all' }],
    }),
  );

  it('is read as it stands, what is left out as not recorded', () => {
    expect(parts.placements).toMatchObject([
      { id: 'pc-1', type: 'T1', to: '2024-01-05', provider: 'PR1', lastsTo18: 'unknown', startReason: null },
      {
        id: 'pc-2',
        type: 'U4',
        from: '2024-03',
        provider: null,
        urn: null,
        lastsTo18: 'yes',
        startReason: 'P',
      },
    ]);
    expect(parts.legalStatuses).toMatchObject([{ personId: 'p-ben', code: 'C1', from: '2024-01-02' }]);
    expect(parts.notifications).toEqual([
      { id: 'n-1', personId: 'p-ben', kind: 'referral', on: '2024-01-02', recordedAt: null },
    ]);
  });

  it('says of every agency what the source cannot tell', () =>
    expect(parts.coverage).toMatchObject([
      { agencyId: 'a-csc', limits: ['not_seen_may_be_unanswered', 'bedroom_not_recorded'] },
    ]));

  it('speaks of the day of the extract where that is earlier, and says so', () => {
    const { meta, notes } = readable(familyFile({ meta: { asAt: '2026-06-30', extractDate: '2026-06-15' } }));
    expect(meta).toMatchObject({ asAt: '2026-06-15', rulePack: null });
    expect(notes.map(({ says }) => says)).toEqual([
      'The file speaks of 30 June 2026 and was taken from its source before, on 15 June 2026: that day is taken.',
    ]);
    expect(readable(familyFile({ meta: { extractDate: '2026-06-20' } })).meta.asAt).toBe('2026-06-20');
  });
});

describe('areas', () => {
  const agencies = [{ id: 'a-csc', name: 'Children’s Social Care', kind: 'childrens_social_care' }];
  const team = { id: 'team-1', name: 'Team 1', agencyId: 'a-csc' };
  const withTeams = (teams: readonly object[], areas?: readonly object[]) =>
    readJsonFile(familyFile({ agencies, teams, areas }));

  it('are said of a team, and a team without one says nothing of areas', () => {
    const read = withTeams(
      [
        { ...team, areaId: 'area-north' },
        { ...team, id: 'team-2' },
      ],
      [{ id: 'area-north', name: 'North' }],
    );
    expect(read.ok && [read.parts.areas, read.parts.teams]).toEqual([
      [{ id: 'area-north', name: 'North' }],
      [
        { ...team, areaId: 'area-north' },
        { ...team, id: 'team-2' },
      ],
    ]);
  });

  it('must be rows of the file where a team names one', () => {
    const read = withTeams([{ ...team, areaId: 'area-nort' }], [{ id: 'area-north', name: 'North' }]);
    expect(read).toMatchObject({
      ok: false,
      faults: [
        {
          place: 'teams[0].areaId (team-1)',
          says: 'There is no area with the id “area-nort” in this file.',
          remedy: 'Did you mean area-north? Correct the id, or add its row to “areas”.',
        },
      ],
    });
  });
});
