import { calendarDate } from '../../../../../api/domain/calendar-date.ts';
import type { Contact, Plan, RecordParts } from '../../../../../api/domain/family-record.ts';
import { personId, planId } from '../../../../../api/domain/ids.ts';
import { outsideThePlan } from '../../../../../api/domain/questions/plans/outside-the-plan.ts';
import { contact, household, stay } from '../../../../builders/family-parts.ts';
import { smallFamily, smallParts } from '../../seen/small-family.ts';

function plan(id: string, child: string, kind: Plan['kind'] = 'child_protection', from = '2026-03-02'): Plan {
  return {
    ...statement(id, from),
    id: planId(id),
    personIds: [personId(child)],
    kind,
    category: null,
    visitInterval: null,
    namedIds: [],
    note: null,
  };
}

const statement = (id: string, from: string) => ({
  ...stay('x', 'x', from),
  id,
});

const conference = (on: string, about: string[], facts: Partial<Contact> = {}) =>
  contact(`c-${on}`, on, { kind: 'initial_cp_conference', aboutIds: about.map(personId), ...facts });

const answer = (contacts: Contact[], plans: Plan[], parts: Partial<RecordParts> = {}, on = '2026-06-30') =>
  outsideThePlan.answer(smallFamily(contacts, { parts: { plans, ...parts }, on }), {});

const ofMia = plan('pl-1', 'p-mia');

describe('children of the home outside the plan', () => {
  it.each<[string, Contact[], Plan[], unknown]>([
    [
      'not considered, without a plan',
      [conference('2026-03-02', ['p-mia'])],
      [ofMia],
      ['act', '2026-03-02', ['p-noa'], ['p-noa']],
    ],
    [
      'not considered, with another plan',
      [conference('2026-03-02', ['p-mia'])],
      [ofMia, plan('pl-2', 'p-noa', 'early_help')],
      ['check', '2026-03-02', ['p-noa'], []],
    ],
    [
      'considered, and without a plan',
      [conference('2026-03-02', ['p-mia', 'p-noa'])],
      [ofMia],
      ['note', null, [], ['p-noa']],
    ],
    [
      'considered by a review since',
      [
        conference('2026-03-02', ['p-mia']),
        conference('2026-06-01', ['p-mia', 'p-noa'], { kind: 'review_cp_conference' }),
      ],
      [ofMia],
      ['note', null, [], ['p-noa']],
    ],
    [
      'the conference was cancelled',
      [conference('2026-03-02', ['p-mia'], { outcome: 'cancelled_by_agency' })],
      [ofMia],
      ['check', null, ['p-noa'], ['p-noa']],
    ],
    ['no conference is recorded', [], [ofMia], ['check', null, ['p-noa'], ['p-noa']]],
    [
      'an older conference led to an older plan',
      [conference('2025-01-02', ['p-mia'])],
      [ofMia],
      ['check', null, ['p-noa'], ['p-noa']],
    ],
    [
      'no child has a protection plan',
      [],
      [plan('pl-1', 'p-mia', 'child_in_need')],
      ['note', null, [], ['p-noa']],
    ],
    [
      'every child has a plan',
      [],
      [plan('pl-1', 'p-mia', 'early_help'), plan('pl-2', 'p-noa', 'early_help')],
      null,
    ],
  ])('%s', (_, contacts, plans, expected) => {
    const [finding] = answer(contacts, plans);
    const { severity, facts } = finding ?? {};
    expect(
      facts === undefined
        ? null
        : [severity, facts.conference, facts.livingThereNotConsidered, facts.noPlanAtAll],
    ).toEqual(expected);
  });

  it('lived there on that day: whoever came or left, visited, or shared a refuge is no child of the home', () => {
    const ofRuth = (smallParts.stays ?? []).filter(({ personId: id }) => id !== 'p-noa');
    const noas = (from: string, to: string | null, role: 'child' | 'overnight_stayer' = 'child') => ({
      stays: [...ofRuth, stay('p-noa', 'h-elm', from, to, role)],
    });
    const left = (parts: Partial<RecordParts>) =>
      answer([conference('2026-03-02', ['p-mia'])], [ofMia], parts)[0]?.facts.livingThereNotConsidered;
    expect(left(noas('2026-03-02', null))).toEqual(['p-noa']);
    expect(left(noas('2025-01-01', '2026-03-03'))).toEqual(['p-noa']);
    expect(left(noas('2026-03-03', null))).toEqual([]);
    expect(left(noas('2025-01-01', '2026-03-02'))).toEqual([]);
    expect(left(noas('2025-01-01', null, 'overnight_stayer'))).toEqual([]);
    expect(left({ households: [household('h-elm', 'refuge')] })).toEqual([]);
  });

  it('are told as of the date: before the plan there is nothing to tell', () => {
    expect(answer([conference('2026-03-02', ['p-mia'])], [ofMia], {}, '2026-03-01')).toEqual([]);
  });

  it('cannot be told where no plans are held', () => {
    expect(answer([], [])[0]).toMatchObject({ severity: 'note', facts: { status: 'not-held' } });
  });

  it('are living children: nobody who died or turned 18 since', () => {
    const people = (smallParts.people ?? []).map((each) =>
      each.id === 'p-noa'
        ? { ...each, details: each.details.map((row) => ({ ...row, dod: calendarDate('2026-05-01') })) }
        : each,
    );
    expect(answer([conference('2026-03-02', ['p-mia'])], [ofMia], { people })).toEqual([]);
  });
});
