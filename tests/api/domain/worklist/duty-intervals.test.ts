import { calendarDate } from '../../../../api/domain/calendar-date.ts';
import { englandDefault } from '../../../../api/domain/duties/england-default.ts';
import { ruleOf } from '../../../../api/domain/duties/rule-pack.ts';
import { familyAt } from '../../../../api/domain/family-at.ts';
import type { Contact, Coverage, Plan, RecordParts } from '../../../../api/domain/family-record.ts';
import { agencyId, personId, planId, professionalId } from '../../../../api/domain/ids.ts';
import { intervalsOf } from '../../../../api/domain/worklist/duty-intervals.ts';
import { contact, person, recordOf, sighting, statement } from '../../../builders/family-parts.ts';

const ada = personId('p-ada');

function plan(from: string, to: string | null = null, kind: Plan['kind'] = 'child_protection'): Plan {
  return {
    ...statement(`plan-${kind}-${from}`, from, to),
    id: planId(`plan-${kind}-${from}`),
    personIds: [ada],
    kind,
    category: null,
    visitInterval: null,
    namedIds: [],
    note: null,
  };
}

function visit(on: string, seen: 'yes' | 'no' | 'unknown' = 'yes'): Contact {
  return contact(`visit-${on}-${seen}`, on, {
    kind: 'statutory_visit',
    professionalIds: [professionalId('w-one')],
    agencyIds: [agencyId('a-csc')],
    aboutIds: [ada],
    ...(seen === 'yes' ? { sightings: [sighting('p-ada')] } : { attempts: [{ personId: ada, seen }] }),
  });
}

const held: Coverage = {
  agencyId: agencyId('a-csc'),
  holds: 'all',
  from: calendarDate('2020-01-01'),
  to: null,
  loadedOn: calendarDate('2026-06-30'),
};

function told(parts: Partial<RecordParts>, rule = 'cp-visit', since = '2025-06-30', on = '2026-06-30') {
  const record = recordOf({
    people: [person('p-ada', { details: { dob: calendarDate('2016-03-05') } })],
    agencies: [{ id: agencyId('a-csc'), name: 'Social care', kind: 'childrens_social_care' }],
    professionals: [
      {
        id: professionalId('w-one'),
        name: 'One',
        role: 'social_worker',
        roleWording: null,
        agencyId: agencyId('a-csc'),
        teamId: null,
        phone: null,
        email: null,
        from: null,
        to: null,
      },
    ],
    coverage: [held],
    ...parts,
  });
  const asked = ruleOf(englandDefault, rule);
  if (asked === null) throw new Error(`no rule ${rule}`);
  const window = { since: calendarDate(since), on: calendarDate(on) };
  return intervalsOf(asked, ada, window, (day) => familyAt(record, day)).map(
    ({ from, due, doneOn, outcome, days }) => [from, due, doneOn, outcome, days],
  );
}

describe('the intervals of a duty towards a child', () => {
  test('from the beginning of the plan to the first visit, from visit to visit, and what goes on', () => {
    const contacts = [visit('2026-05-11'), visit('2026-05-26'), visit('2026-06-05')];
    expect(told({ plans: [plan('2026-05-05')], contacts })).toEqual([
      ['2026-05-05', '2026-05-19', '2026-05-11', 'in-time', 6],
      ['2026-05-11', '2026-05-26', '2026-05-26', 'in-time', 15],
      ['2026-05-26', '2026-06-09', '2026-06-05', 'in-time', 10],
      ['2026-06-05', '2026-06-19', null, 'late', 25],
    ]);
  });

  test('what is not yet due on the day told of is not counted, nor what is due on that very day', () => {
    const parts = { plans: [plan('2026-06-16')], contacts: [] };
    expect(told(parts)).toEqual([]);
    expect(told(parts, 'cp-visit', '2025-06-30', '2026-07-01')).toEqual([]);
  });

  test('a visit that does not say whether the child was seen leaves the interval out of both sides', () => {
    const contacts = [visit('2026-05-18', 'unknown'), visit('2026-05-28')];
    expect(told({ plans: [plan('2026-05-05')], contacts })[0]).toEqual([
      '2026-05-05',
      '2026-05-19',
      '2026-05-28',
      'cannot-tell',
      23,
    ]);
  });

  test('a visit that met no child does not end an interval', () => {
    const contacts = [visit('2026-05-18', 'no'), visit('2026-05-28')];
    expect(told({ plans: [plan('2026-05-05')], contacts })[0]).toEqual([
      '2026-05-05',
      '2026-05-19',
      '2026-05-28',
      'late',
      23,
    ]);
  });

  test('where no source would show a visit the interval is not held, and nobody is late', () => {
    const coverage = [{ ...held, to: calendarDate('2026-05-10') }];
    expect(told({ plans: [plan('2026-05-05')], contacts: [], coverage })).toEqual([
      ['2026-05-05', '2026-05-19', null, 'not-held', 56],
    ]);
  });

  test('each plan of the window is told of, the latest first, and none that ended before it was due', () => {
    const plans = [plan('2025-09-01', '2025-10-10'), plan('2026-02-02', '2026-02-06')];
    const contacts = [visit('2025-09-12'), visit('2025-10-06')];
    expect(told({ plans, contacts })).toEqual([
      ['2025-09-01', '2025-09-15', '2025-09-12', 'in-time', 11],
      ['2025-09-12', '2025-09-26', '2025-10-06', 'late', 24],
    ]);
  });

  test('a duty that gave way to another on the day it fell due is not counted', () => {
    const plans = [plan('2025-09-01', null, 'child_in_need'), plan('2025-11-03')];
    const contacts = [visit('2025-09-22')];
    expect(told({ plans, contacts }, 'cin-visit')).toEqual([
      ['2025-09-01', '2025-09-29', '2025-09-22', 'in-time', 21],
      ['2025-09-22', '2025-10-20', null, 'late', 42],
    ]);
  });

  test('intervals that fell due before the window are left to the window before', () => {
    const contacts = [visit('2026-05-11'), visit('2026-05-26')];
    const told_ = told({ plans: [plan('2026-05-05')], contacts }, 'cp-visit', '2026-05-31', '2026-06-30');
    expect(told_).toEqual([['2026-05-26', '2026-06-09', null, 'late', 35]]);
  });
});

describe('a plan made before a birth', () => {
  it('has its visits counted from the birth, and ends the walk back in time', () => {
    const born = { people: [person('p-ada', { details: { dob: calendarDate('2026-01-14') } })] };
    const intervals = told({ ...born, plans: [plan('2025-12-01')], contacts: [visit('2026-01-20')] });
    expect(intervals.map(([from, , doneOn]) => [from, doneOn])).toEqual([
      ['2026-01-14', '2026-01-20'],
      ['2026-01-20', null],
    ]);
  });
});
