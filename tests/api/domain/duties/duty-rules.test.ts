import { calendarDate } from '../../../../api/domain/calendar-date.ts';
import { foldContacts } from '../../../../api/domain/contact-folding.ts';
import { childDuties, type ChildDuty } from '../../../../api/domain/duties/child-duties.ts';
import { englandDefault } from '../../../../api/domain/duties/england-default.ts';
import { familyAt } from '../../../../api/domain/family-at.ts';
import { personId } from '../../../../api/domain/ids.ts';
import { dutyFamily, type DutyCase } from './duty-family.ts';

type Given = Omit<DutyCase, 'plans'> & Partial<DutyCase>;
const dutyOf = (rule: string, given: Given): ChildDuty | undefined =>
  childDuties(dutyFamily({ plans: [], ...given })).find(
    ({ child, status }) => child.id === 'p-ada' && status.duty.rule.id === rule,
  );
const told = (rule: string, given: Given) => {
  const duty = dutyOf(rule, given);
  return duty === undefined ? null : [duty.status.state, duty.status.dueOn];
};
const cp = { kind: 'child_protection', from: '2025-11-03' } as const;
const foster = { type: 'U6', from: '2025-01-06', startReason: 'S', lastsTo18: 'no' } as const;

describe('visits to a looked after child', () => {
  const visits = [{ on: '2026-01-12' }];
  const asOf = '2026-01-13';
  it.each<[string, Given, string]>([
    ['with a temporary carer, weekly before the first review', { asOf, visits, placements: [{ type: 'U3', from: '2026-01-05', approval: 'temporary_carer' }] }, '2026-01-19'],
    ['with a temporary carer, every 4 weeks after it', { asOf, visits, placements: [{ type: 'U3', from: '2026-01-05', approval: 'temporary_carer' }], meetings: [{ kind: 'cla_review', on: '2026-01-10' }] }, '2026-02-09'],
    ['weekly still after a review that was cancelled', { asOf, visits, placements: [{ type: 'U3', from: '2026-01-05', approval: 'temporary_carer' }], meetings: [{ kind: 'cla_review', on: '2026-01-10', outcome: 'cancelled_by_agency' }] }, '2026-01-19'],
    ['with parents before the assessment, every 6 weeks after the review', { asOf, visits, placements: [{ type: 'P1', from: '2026-01-05', approval: 'before_assessment' }], meetings: [{ kind: 'cla_review', on: '2026-01-10' }] }, '2026-02-23'],
    ['with a parent under a care order', { asOf, visits, placements: [{ type: 'P1', from: '2025-06-02' }], legalStatuses: [{ code: 'C2', from: '2026-01-05' }] }, '2026-02-23'],
    ['in a health setting in its second year', { asOf, visits, placements: [{ type: 'R2', from: '2024-06-03' }] }, '2026-04-12'],
    ['with a foster carer in the first year', { asOf, visits, placements: [{ type: 'U4', from: '2025-06-02' }] }, '2026-02-23'],
    ['in long-term fostering after it, by its type where nothing says until when', { asOf, visits, placements: [{ type: 'U4', from: '2024-06-03' }] }, '2026-04-12'],
    ['in long-term fostering that is said not to last', { asOf, visits, placements: [{ type: 'U4', from: '2024-06-03', lastsTo18: 'no' }] }, '2026-02-23'],
    ['whose status alone changed', { asOf, visits, placements: [{ ...foster, to: '2026-01-13' }, { ...foster, from: '2026-01-13', startReason: 'L', lastsTo18: 'yes' }] }, '2026-04-12'],
    ['on holiday', { asOf, visits, placements: [{ ...foster, to: '2026-01-13', lastsTo18: 'yes' }, { type: 'T2', from: '2026-01-13' }] }, '2026-04-12'],
    ['back from hospital to another carer: it begins anew', { asOf, visits, placements: [{ ...foster, to: '2026-01-11' }, { type: 'T1', from: '2026-01-11', to: '2026-01-13' }, { ...foster, from: '2026-01-13', urn: 'SC2' }] }, '2026-01-20'],
  ])('%s', (_name, given, dueOn) => expect(dutyOf('cla-visit', given)?.status.dueOn).toBe(dueOn)); // prettier-ignore

  it('counts from the order, where a child lives with a parent', () =>
    expect(
      dutyOf('cla-visit', {
        asOf,
        placements: [{ type: 'P1', from: '2025-06-02' }],
        legalStatuses: [{ code: 'C2', from: '2026-01-12' }],
      }),
    ).toMatchObject({ status: { dueOn: '2026-01-19' } }));

  it('has no day fixed for short breaks, and says so', () => {
    const given: Given = { asOf, placements: [foster], legalStatuses: [{ code: 'V3', from: '2025-01-06' }] };
    expect(told('cla-visit', given)).toEqual(['not-required', null]);
    expect(dutyOf('cla-visit', given)?.says).toBe(
      'No day is fixed for the next visit. Short breaks: as agreed with the reviewing officer and the parents (reg. 48).',
    );
  });

  it('goes on after a placement ended while the child is still looked after', () => {
    const given: Given = { asOf, placements: [{ ...foster, to: '2026-01-02' }] };
    expect(told('cla-visit', given)).toEqual(['not-required', null]);
    const plans = [{ kind: 'looked_after', from: '2025-01-06' }] as const;
    expect(told('cla-visit', { ...given, plans })).toEqual(['never-seen', '2025-01-13']);
  });

  it('is another duty where the child is placed for adoption: weekly, then as the review decides', () => {
    const placements = [{ type: 'A5', from: '2026-01-05' }] as const;
    expect(told('cla-visit', { asOf, visits, placements })).toBeNull();
    expect(told('adoption-visit', { asOf, visits, placements })).toEqual(['up-to-date', '2026-01-19']);
    const meetings = [{ kind: 'cla_review', on: '2026-01-10' }] as const;
    const after = dutyOf('adoption-visit', { asOf, visits, placements, meetings });
    expect([after?.status.state, after?.says]).toEqual([
      'not-required',
      'No day is fixed for the next visit. It is as the last review decided. Last seen 12 January 2026.',
    ]);
  });
});

describe('visits counted from a notice', () => {
  const notifications = [{ kind: 'council_aware', on: '2024-06-03' }] as const;
  it('are every 12 weeks after the first year of private fostering', () =>
    expect(told('pf-visit', { asOf: '2025-07-01', notifications, visits: [{ on: '2025-06-10' }] })).toEqual([
      'up-to-date',
      '2025-09-02',
    ]));

  it('end with the arrangement', () => {
    const plans = [{ kind: 'private_fostering', from: '2024-06-10', to: '2025-06-02' }] as const;
    expect(told('pf-visit', { asOf: '2025-07-01', notifications, plans })).toEqual(['not-required', null]);
  });

  it('go to a care leaver past 18 and end at 25', () => {
    const accommodation = [{ kind: 'accommodation', on: '2025-12-24' }] as const;
    const given: Given = { asOf: '2026-01-12', notifications: accommodation };
    expect(told('pathway-visit', { ...given, born: '2006-06-01' })).toEqual(['never-seen', '2025-12-31']);
    expect(told('pathway-visit', { ...given, born: '2001-01-12' })).toEqual(['not-required', null]);
  });
});

describe('what is due once', () => {
  const discussed = [{ kind: 'strategy_discussion', on: '2025-12-18' }] as const;
  it('is in time on the last day', () =>
    expect(
      told('icpc', {
        asOf: '2026-01-20',
        notifications: discussed,
        meetings: [{ kind: 'initial_cp_conference', on: '2026-01-13' }],
      }),
    ).toEqual(['done-in-time', '2026-01-13']));

  it('is not moved by a later discussion, and ends with no further action', () => {
    const later = [...discussed, { kind: 'strategy_discussion', on: '2026-01-09' }] as const;
    expect(told('icpc', { asOf: '2026-01-20', notifications: later })).toEqual(['overdue', '2026-01-13']);
    const closed = [...discussed, { kind: 'no_further_action', on: '2026-01-09' }] as const;
    expect(told('icpc', { asOf: '2026-01-20', notifications: closed })).toBeNull();
  });

  it('may be due again after it was done', () =>
    expect(
      told('assessment', {
        asOf: '2026-01-20',
        notifications: [
          { kind: 'referral', on: '2025-06-02' },
          { kind: 'assessment_completed', on: '2025-07-07' },
          { kind: 'referral', on: '2026-01-05' },
        ],
      }),
    ).toEqual(['awaiting-first', '2026-03-09']));

  it('is told for a while after it was done', () => {
    const notifications = [
      { kind: 'referral', on: '2025-06-02' },
      { kind: 'assessment_completed', on: '2025-08-11' },
    ] as const;
    expect(told('assessment', { asOf: '2025-09-01', notifications })).toEqual(['done-late', '2025-08-04']);
    expect(told('assessment', { asOf: '2026-09-01', notifications })).toBeNull();
  });

  it('keeps a rule that is off to itself', () => {
    expect(englandDefault.rules.find(({ id }) => id === 's47-first-sight')?.isOn).toBe(false);
    const notifications = [{ kind: 'section_47_enquiry', on: '2026-01-05' }] as const;
    expect(told('s47-first-sight', { asOf: '2026-01-12', notifications })).toBeNull();
  });
});

describe('meetings', () => {
  it('are due for a child not yet born as well', () => {
    const given: Given = {
      asOf: '2026-01-05',
      expected: '2026-01-20',
      plans: [{ ...cp, from: '2025-12-01' }],
    };
    expect(told('cp-visit', given)).toEqual(['not-required', null]);
    expect(told('cp-review', given)).toEqual(['awaiting-first', '2026-03-01']);
  });

  it('are never a visit, even if the child is there', () => {
    const meetings = [{ kind: 'core_group', on: '2025-11-12' }] as const;
    const given: Given = { asOf: '2025-11-18', plans: [cp], meetings };
    expect(told('cp-visit', given)).toEqual(['never-seen', '2025-11-17']);
    expect(told('core-group', given)).toEqual(['up-to-date', '2025-12-24']);
  });

  it('are due for a looked after child 3 months after the first and 6 after the next', () => {
    const plans = [
      { kind: 'looked_after', from: '2025-01-06', to: '2025-03-03' },
      { kind: 'looked_after', from: '2025-03-03' },
    ] as const;
    const first = { kind: 'cla_review', on: '2025-02-03' } as const;
    expect(told('cla-review', { asOf: '2025-04-01', plans, meetings: [first] })).toEqual([
      'up-to-date',
      '2025-05-03',
    ]);
    const second = { kind: 'cla_review', on: '2025-04-28' } as const;
    expect(told('cla-review', { asOf: '2025-05-01', plans, meetings: [first, second] })).toEqual([
      'up-to-date',
      '2025-10-28',
    ]);
  });

  it('are counted for a looked after child from the first placement where nothing else says when it began', () => {
    const given: Given = {
      asOf: '2025-01-20',
      placements: [
        { ...foster, to: '2025-01-10' },
        { type: 'K2', from: '2025-01-10', startReason: 'P' },
      ],
    };
    expect(told('cla-review', given)).toEqual(['awaiting-first', '2025-02-03']);
    expect(told('cla-review', { ...given, placements: [{ ...foster, to: '2025-01-10' }] })).toBeNull();
  });

  it('review an early help plan every 12 weeks, and give way to the plan that takes its place', () => {
    const plans = [{ kind: 'early_help', from: '2025-02-03' }] as const;
    const meetings = [{ kind: 'taf_meeting', on: '2025-03-31' }] as const;
    expect(told('early-help-review', { asOf: '2025-04-28', plans })).toEqual(['due-soon', '2025-04-28']);
    expect(told('early-help-review', { asOf: '2025-04-29', plans })).toEqual(['overdue', '2025-04-28']);
    expect(told('early-help-review', { asOf: '2025-04-29', plans, meetings })).toEqual([
      'up-to-date',
      '2025-06-23',
    ]);
    const stepped = [...plans, { kind: 'child_in_need', from: '2025-04-10' }] as const;
    expect(told('early-help-review', { asOf: '2025-04-29', plans: stepped })).toEqual(['not-required', null]);
  });

  it('are not held where they were cancelled, which is said', () => {
    const meetings = [{ kind: 'core_group', on: '2025-11-12', outcome: 'cancelled_by_agency' }] as const;
    const duty = dutyOf('core-group', { asOf: '2025-11-18', plans: [cp], meetings });
    expect([duty?.status.state, duty?.notes]).toEqual([
      'overdue',
      ['The core group of 12 November 2025 was cancelled.'],
    ]);
  });

  it('are not said to be late where no source holds them', () => {
    const given: Given = { asOf: '2025-12-01', plans: [cp], coverage: [{ holds: ['statutory_visit'] }] };
    expect(told('core-group', given)).toEqual(['not-held', '2025-11-17']);
    expect(told('cp-visit', given)).toEqual(['never-seen', '2025-11-17']);
  });
});

describe('a record whose older contacts are folded to counts', () => {
  const placements = [{ type: 'U3', from: '2026-01-05', approval: 'temporary_carer' }] as const;
  it.each<[string, string, Given]>([
    [
      'the review that ended a weekly phase of a placement',
      'cla-visit',
      {
        asOf: '2026-03-02',
        placements,
        meetings: [{ kind: 'cla_review', on: '2026-01-10' }],
        visits: [{ on: '2026-02-16' }],
      },
    ],
    [
      'a conference that was held under a notice',
      'icpc',
      {
        asOf: '2026-03-02',
        notifications: [{ kind: 'strategy_discussion', on: '2026-01-05' }],
        meetings: [{ kind: 'initial_cp_conference', on: '2026-01-12' }],
      },
    ],
  ])('keeps %s', (_name, rule, given) => {
    const { record, on } = dutyFamily({ plans: [], ...given });
    const folded = familyAt(foldContacts(record, calendarDate('2026-02-20')), on);
    const duty = childDuties(folded).find(({ status }) => status.duty.rule.id === rule);
    expect(duty?.says).toBe(dutyOf(rule, given)?.says);
  });
});

describe('what was known, and how exactly', () => {
  it('counts a plan of which only the month is known from its first day: the stricter reading', () =>
    expect(told('cp-visit', { asOf: '2025-11-18', plans: [{ ...cp, from: '2025-11' }] })).toEqual([
      'never-seen',
      '2025-11-14',
    ]));

  it('leaves out a notice that was recorded later than the day of which it is asked', () => {
    const { record } = dutyFamily({
      asOf: '2026-01-20',
      plans: [],
      notifications: [{ kind: 'referral', on: '2025-12-01', recordedAt: '2026-01-10' }],
    });
    const knownAt = (day: string) =>
      childDuties(familyAt(record, calendarDate('2026-01-20'), calendarDate(day))).filter(
        ({ child }) => child.id === personId('p-ada'),
      );
    expect(knownAt('2026-01-09')).toEqual([]);
    expect(knownAt('2026-01-10').map(({ status }) => status.duty.rule.id)).toEqual(['assessment']);
  });

  it('tells the day of the extract where it is asked about a later one', () => {
    const { record } = dutyFamily({ asOf: '2025-11-14', plans: [cp] });
    const [duty] = childDuties(familyAt(record, calendarDate('2025-12-24')));
    expect(duty?.status).toMatchObject({ state: 'due-soon', workingDaysLeft: 1 });
  });
});
