import { calendarDate } from '../../../../api/domain/calendar-date.ts';
import {
  childDuties,
  dutiesOfChild,
  rulesOfEngland,
  type RulesInForce,
} from '../../../../api/domain/duties/child-duties.ts';
import type { DutyState } from '../../../../api/domain/duties/duty-status.ts';
import { personId } from '../../../../api/domain/ids.ts';
import { dutyFamily, type DutyCase } from './duty-family.ts';

/** Worked examples of the visiting rules (data-and-rules B6), by their numbers; what plans and visits alone can tell. */
const cp = { kind: 'child_protection', from: '2025-11-03' } as const;
const blank = { on: '2025-11-18', seen: 'unknown' } as const;
const notSeen = { on: '2025-11-18', seen: 'no' } as const;

type Example = [id: string, given: DutyCase, state: DutyState, due: string | null, ...words: string[]];

const examples: readonly Example[] = [
  [
    'W01',
    { asOf: '2025-11-10', plans: [cp] },
    'awaiting-first',
    '2025-11-17',
    'First visit is due by Monday 17 November 2025',
    'None is recorded yet',
  ],
  [
    'W02',
    { asOf: '2025-11-14', plans: [cp] },
    'due-soon',
    '2025-11-17',
    'First visit is due by Monday 17 November 2025, in 1 working day',
  ],
  ['W03', { asOf: '2025-11-17', plans: [cp] }, 'due-soon', '2025-11-17', 'First visit is due today'],
  [
    'W04',
    { asOf: '2025-11-18', plans: [cp] },
    'never-seen',
    '2025-11-17',
    'No visit is recorded since the plan began on 3 November 2025',
    'due by Monday 17 November 2025, 1 day ago',
  ],
  [
    'W05',
    { asOf: '2025-11-24', plans: [cp], visits: [{ on: '2025-11-12' }] },
    'due-soon',
    '2025-11-26',
    'Next visit is due by Wednesday 26 November 2025, in 2 working days',
    'Last seen 12 November 2025',
  ],
  [
    'W06',
    { asOf: '2025-11-11', plans: [cp], visits: [{ on: '2025-11-03' }] },
    'up-to-date',
    '2025-11-17',
    'Up to date',
    'due by Monday 17 November 2025',
  ],
  [
    'W07',
    { asOf: '2025-11-18', plans: [cp], visits: [{ on: '2025-10-31' }] },
    'never-seen',
    '2025-11-17',
    'No visit is recorded since the plan began',
    'Last seen before the plan, on 31 October 2025',
  ],
  [
    'W08',
    { asOf: '2025-11-18', plans: [cp], visits: [{ on: '2025-11-13', seen: 'no' }] },
    'never-seen',
    '2025-11-17',
    'On 13 November 2025 the child is recorded as not seen',
  ],
  [
    'W09',
    { asOf: '2025-11-24', plans: [cp], visits: [{ on: '2025-11-05' }, notSeen] },
    'overdue',
    '2025-11-19',
    'Overdue by 5 days: due by Wednesday 19 November 2025',
    'Last seen 5 November 2025',
    'On 18 November 2025 the child is recorded as not seen',
  ],
  [
    'W10',
    { asOf: '2025-11-24', plans: [cp], visits: [{ on: '2025-11-05' }, blank] },
    'cannot-tell',
    '2025-11-19',
    'Cannot tell: a visit on 18 November 2025 does not say whether the child was seen',
    'due by Wednesday 19 November 2025 is overdue',
  ],
  [
    'W11',
    { asOf: '2025-12-05', plans: [cp], visits: [{ on: '2025-11-05' }, blank] },
    'overdue',
    '2025-11-19',
    'due by Wednesday 19 November 2025',
    'even if so, the next visit was due by Tuesday 2 December 2025',
  ],
  [
    'W12',
    { asOf: '2025-11-24', plans: [cp], visits: [{ on: '2025-11-05' }, { on: '2025-11-18', who: 'p-ben' }] },
    'overdue',
    '2025-11-19',
    'Ben was seen on 18 November 2025; no record that Ada was',
  ],
  [
    'W13',
    { asOf: '2026-01-02', plans: [cp], visits: [{ on: '2025-12-17' }] },
    'due-soon',
    '2026-01-05',
    'due by Monday 5 January 2026, in 1 working day',
  ],
  [
    'W14',
    { asOf: '2026-04-13', plans: [{ ...cp, from: '2026-02-02' }], visits: [{ on: '2026-03-25' }] },
    'overdue',
    '2026-04-10',
    'Overdue by 3 days',
  ],
  [
    'W15',
    { asOf: '2025-11-20', plans: [{ ...cp, to: '2025-11-14' }] },
    'not-required',
    null,
    'the plan ended on 14 November 2025',
    'No visit was recorded while it was open',
  ],
  [
    'W16',
    { asOf: '2026-01-05', expected: '2026-01-20', plans: [{ ...cp, from: '2025-12-01' }] },
    'not-required',
    null,
    'not yet born (due 20 January 2026)',
    'meetings still apply',
  ],
  [
    'W17',
    { asOf: '2026-01-20', born: '2026-01-14', plans: [{ ...cp, from: '2025-12-01' }] },
    'awaiting-first',
    '2026-01-28',
    'Wednesday 28 January 2026, counted from birth on 14 January 2026',
  ],
  [
    'W18',
    {
      asOf: '2025-11-09',
      born: '2007-11-10',
      plans: [{ ...cp, from: '2025-09-01' }],
      visits: [{ on: '2025-10-20' }],
    },
    'overdue',
    '2025-11-03',
    'Overdue by 6 days',
    'Turns 18 tomorrow',
  ],
  [
    'W19',
    {
      asOf: '2025-11-10',
      born: '2007-11-10',
      plans: [{ ...cp, from: '2025-09-01' }],
      visits: [{ on: '2025-10-20' }],
    },
    'not-required',
    null,
    'turned 18 on 10 November 2025',
  ],
  [
    'W20',
    { asOf: '2025-11-24', plans: [cp], visits: [{ on: '2025-11-05' }, { on: '2025-12-01' }] },
    'overdue',
    '2025-11-19',
    'A visit dated 1 December 2025 is in the future and is not counted',
  ],
  [
    'W23',
    {
      asOf: '2025-11-21',
      plans: [{ ...cp, every: { n: 7, unit: 'calendar_days' } }],
      visits: [{ on: '2025-11-12' }],
    },
    'overdue',
    '2025-11-19',
    'Overdue by 2 days',
    '7 days after the visit of 12 November 2025, as this plan asks',
  ],
  [
    'W24',
    { asOf: '2025-12-30', plans: [{ kind: 'child_in_need', from: '2025-12-01' }] },
    'due-soon',
    '2025-12-31',
    'First visit is due by Wednesday 31 December 2025, in 1 working day',
  ],
  [
    'W44',
    { asOf: '2025-11-24', plans: [cp], visits: [{ on: '2025-11-05' }], missingSince: '2025-11-14' },
    'overdue',
    '2025-11-19',
    'Missing since 14 November 2025; the visit is still due',
  ],
  [
    'W46',
    { asOf: '2025-11-20', plans: [cp], visits: [{ on: '2025-11-12' }, { on: '2025-11-17', seen: 'no' }] },
    'up-to-date',
    '2025-11-26',
    'On 17 November 2025 the child is recorded as not seen; to be seen by 24 November 2025',
  ],
];

describe('worked examples', () => {
  it.each(examples)('%s', (_id, given, state, due, ...words) => {
    const family = dutyFamily(given);
    const ada = family.byId.get(personId('p-ada'));
    const [duty] = ada === undefined ? [] : dutiesOfChild(family, ada);
    expect(duty?.status.state).toBe(state);
    expect(duty?.status.dueOn).toBe(due);
    const said = [duty?.says, ...(duty?.notes ?? [])].join(' ');
    for (const each of words) expect(said).toContain(each);
  });

  const withPack = (change: Partial<RulesInForce['pack']>): RulesInForce => ({
    ...rulesOfEngland,
    pack: { ...rulesOfEngland.pack, ...change },
  });
  const adas = (given: DutyCase, rules: RulesInForce) => {
    const family = dutyFamily(given);
    return childDuties(family, rules).find(({ child }) => child.id === 'p-ada')?.status;
  };

  it('W21: a pack of 28 calendar days', () => {
    const rules = rulesOfEngland.pack.rules.map((rule) =>
      rule.id === 'cp-visit'
        ? { ...rule, then: [{ while: 'later' as const, every: { n: 28, unit: 'calendar_days' as const } }] }
        : rule,
    );
    const status = adas(
      { asOf: '2025-11-24', plans: [cp], visits: [{ on: '2025-11-05' }] },
      withPack({ rules }),
    );
    expect(status).toMatchObject({ state: 'up-to-date', dueOn: '2025-12-03' });
  });

  it('W22: a pack that counts the visit day as day 1', () => {
    const settings = { ...rulesOfEngland.pack.settings, dayOne: 'same' as const };
    const status = adas(
      { asOf: '2025-11-19', plans: [cp], visits: [{ on: '2025-11-05' }] },
      withPack({ settings }),
    );
    expect(status).toMatchObject({ state: 'overdue', dueOn: '2025-11-18', daysOverdue: 1 });
  });

  it('W25: child in need visits give way to a child protection plan', () => {
    const family = dutyFamily({
      asOf: '2025-11-10',
      plans: [{ kind: 'child_in_need', from: '2025-09-01' }, cp],
    });
    const duties = childDuties(family).filter(
      ({ child, status }) => child.id === 'p-ada' && status.duty.rule.kind === 'visit',
    );
    expect(duties.map(({ status }) => [status.duty.rule.id, status.state])).toEqual([
      ['cp-visit', 'awaiting-first'],
      ['cin-visit', 'not-required'],
    ]);
    expect(duties[1]?.says).toContain('while the child protection plan is open');
  });

  it('W34: a private fostering visit in the first year sets the interval of the first year', () => {
    const given: DutyCase = {
      asOf: '2026-07-06',
      plans: [{ kind: 'private_fostering', from: '2025-06-02' }],
      visits: [{ on: '2026-05-28' }],
    };
    expect(adas(given, rulesOfEngland)).toMatchObject({ state: 'due-soon', dueOn: '2026-07-09' });
  });

  it.each([
    [9, 'no', 'Not seen alone on the last 2 visits'],
    [9, 'unknown', 'Whether seen alone on the last 2 visits is not recorded'],
    [2, 'no', null],
  ] as const)('W47: aged %s, seen alone %s', (age, alone, says) => {
    const given: DutyCase = {
      asOf: '2025-11-24',
      born: `${2025 - age}-01-01`,
      plans: [{ ...cp, from: '2025-10-01' }],
      visits: [
        { on: '2025-11-05', sighting: { alone } },
        { on: '2025-11-12', sighting: { alone } },
      ],
    };
    const notes = childDuties(dutyFamily(given))
      .filter(({ child }) => child.id === 'p-ada')
      .flatMap((duty) => duty.notes)
      .join(' ');
    if (says === null) expect(notes).not.toMatch(/alone/);
    else expect(notes).toContain(says);
  });
});

describe('what is not held', () => {
  const given = (coverage: DutyCase['coverage']): DutyCase => ({
    asOf: '2025-11-24',
    plans: [cp],
    visits: [{ on: '2025-11-05' }],
    coverage: coverage ?? [],
  });
  it.each<[string, DutyCase['coverage'], DutyState]>([
    ['no source at all: a later visit may have been made', [], 'not-held'],
    ['a source that stopped the day before', [{ to: calendarDate('2025-11-24') }], 'not-held'],
    ['a source that begins after the last visit, lately', [{ from: calendarDate('2025-11-15') }], 'not-held'],
    [
      'a source that begins so early that one more visit would be late by now',
      [{ from: calendarDate('2025-11-06') }],
      'overdue',
    ],
    ['a source that holds everything', [{}], 'overdue'],
  ])('%s', (_name, coverage, state) => {
    const family = dutyFamily(given(coverage));
    expect(childDuties(family).find(({ child }) => child.id === 'p-ada')?.status.state).toBe(state);
  });
});
