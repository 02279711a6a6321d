import { calendarDate } from '../../../../../api/domain/calendar-date.ts';
import type { Contact, Plan, RecordParts } from '../../../../../api/domain/family-record.ts';
import { personId, planId } from '../../../../../api/domain/ids.ts';
import { overdue } from '../../../../../api/domain/questions/visits/overdue.ts';
import { visits } from '../../../../../api/domain/questions/visits/visits.ts';
import { contact, person, statement } from '../../../../builders/family-parts.ts';
import { coverage, seen, smallFamily, smallParts } from '../../seen/small-family.ts';

const plan = (id: string, who: string[], from: string, to: string | null = null): Plan => ({
  ...statement(id, from, to),
  id: planId(id),
  personIds: who.map(personId),
  kind: 'child_in_need',
  category: null,
  visitInterval: null,
  namedIds: [],
  note: null,
});
const familyOf = (contacts: Contact[], plans: Plan[], parts: Partial<RecordParts> = {}) =>
  smallFamily(contacts, { parts: { plans, ...parts } });
const answer = (...args: Parameters<typeof familyOf>) => overdue.answer(familyOf(...args), {});

/** Twenty working days before 30 June 2026 is 2 June. */
const onPlan = plan('pl-1', ['p-mia'], '2026-01-05');
const visit = (on: string, facts: Partial<Contact> = {}) => seen(`c-${on}`, on, { 'p-mia': 'yes' }, facts);

describe('what is overdue', () => {
  it.each<[string, Contact[], string | undefined, number | null]>([
    ['nothing, where the last visit is in time', [visit('2026-06-10')], undefined, null],
    ['nothing on the day due itself', [visit('2026-06-02')], undefined, null],
    ['the visit, from the day after', [visit('2026-06-01')], 'overdue', 1],
    ['the first visit, where none was ever made', [], 'never-seen', 148],
    [
      'the visit, where the last saw nobody',
      [
        visit('2026-05-01'),
        contact('c-9', '2026-06-10', {
          kind: 'statutory_visit',
          outcome: 'no_access',
          attempts: [{ personId: personId('p-mia'), seen: 'no' }],
        }),
      ],
      'overdue',
      28,
    ],
  ])('is %s', (_, contacts, state, days) => {
    const [family, first] = answer(contacts, [onPlan]);
    expect(first?.facts.status).toBe(state);
    expect(family?.severity).toBe(state === undefined ? undefined : 'act');
    if (days !== null && state === 'overdue') expect(first?.facts.daysOverdue).toBe(days);
  });

  it('is counted by child, so that the numbers add up to all of them', () => {
    const [family, ...single] = answer([visit('2026-06-01')], [onPlan]);
    expect(family?.says).toBe('2 children: a visit overdue for 1 (Mia), none required for 1.');
    expect(family?.facts).toEqual({
      children: 2,
      overdue: ['p-mia'],
      notTold: [],
      inTime: [],
      notRequired: ['p-noa'],
    });
    expect(single).toHaveLength(1);
    expect(single[0]?.rule.id).toBe('cin-visit');
  });

  it('says the same of each child and duty as the whole picture does', () => {
    const family = familyOf([visit('2026-06-01')], [onPlan, plan('pl-2', ['p-noa'], '2026-01-05')]);
    const whole = visits.answer(family, {}).map(({ says }) => says);
    const [, ...single] = overdue.answer(family, {});
    expect(single).toHaveLength(2);
    for (const { says } of single) expect(whole).toContain(says);
    expect(single.map(({ about }) => about[0])).toEqual(['p-noa', 'p-mia']);
  });

  it('is not told for certain where the record leaves it open, and that is said apart', () => {
    const unsure = contact('c-9', '2026-06-10', {
      kind: 'statutory_visit',
      professionalIds: visit('2026-01-01').professionalIds,
      attempts: [{ personId: personId('p-mia'), seen: 'unknown' }],
    });
    const [family, ...single] = answer([visit('2026-06-01'), unsure], [onPlan]);
    expect(family).toMatchObject({ severity: 'check', facts: { overdue: [], notTold: ['p-mia'] } });
    expect(family?.says).toContain('not to be told for 1 (Mia)');
    expect(single).toEqual([]);
  });

  it('is not told where social care’s contacts are not held', () => {
    const [family] = answer([], [onPlan], { coverage: [coverage('a-school')] });
    expect(family).toMatchObject({ severity: 'check', facts: { overdue: [], notTold: ['p-mia'] } });
  });

  it('is nothing where no plan is open, and for an unborn child', () => {
    expect(answer([], [])).toEqual([]);
    expect(answer([], [plan('pl-1', ['p-mia'], '2026-01-05', '2026-06-20')])).toEqual([]);
    const unborn = person('p-mia', { details: { expectedDob: calendarDate('2026-09-01') } });
    const people = [unborn, ...(smallParts.people ?? []).slice(1)];
    expect(answer([], [onPlan], { people })).toEqual([]);
  });
});
