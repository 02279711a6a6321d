import { calendarDate } from '../../../../../api/domain/calendar-date.ts';
import type { Contact, Involvement } from '../../../../../api/domain/family-record.ts';
import { agencyId, personId, professionalId } from '../../../../../api/domain/ids.ts';
import { oneAgency } from '../../../../../api/domain/questions/seen/one-agency.ts';
import { statement } from '../../../../builders/family-parts.ts';
import { atSchool, coverage, fullCoverage, seen, smallFamily } from '../../seen/small-family.ts';

const involved = (who: string, from: string | null = null, to: string | null = null): Involvement => ({
  ...statement(`inv-${who}`, from, to),
  professionalId: professionalId(who),
  personId: personId('p-mia'),
  role: null,
});
type Parts = NonNullable<NonNullable<Parameters<typeof smallFamily>[1]>['parts']>;
const answer = (contacts: Contact[], parts: Parts = {}, given = {}) =>
  oneAgency.answer(smallFamily(contacts, { parts: { involvements: [involved('w-gp')], ...parts } }), given);

const school = (id: string, on: string, facts: Partial<Contact> = {}) =>
  seen(id, on, { 'p-mia': 'no' }, { ...atSchool, ...facts });

describe('seen by one agency only', () => {
  it.each<[string, Contact[], Parts, string | undefined]>([
    ['one saw her, another is involved', [school('c-1', '2026-06-01')], {}, 'check'],
    [
      'both saw her',
      [
        school('c-1', '2026-06-01'),
        seen(
          'c-2',
          '2026-06-02',
          { 'p-mia': 'no' },
          { professionalIds: [professionalId('w-gp')], agencyIds: [agencyId('a-gp')] },
        ),
      ],
      {},
      undefined,
    ],
    [
      'one contact of two agencies',
      [school('c-1', '2026-06-01', { agencyIds: [agencyId('a-gp'), agencyId('a-school')] })],
      {},
      undefined,
    ],
    ['nobody saw her', [], {}, undefined],
    [
      'nobody else is involved',
      [school('c-1', '2026-06-01')],
      { involvements: [involved('w-mentor')] },
      undefined,
    ],
    [
      'the other’s involvement has ended',
      [school('c-1', '2026-06-01')],
      { involvements: [involved('w-gp', '2025-01-01', '2026-05-01')] },
      undefined,
    ],
    [
      'the other came in lately',
      [school('c-1', '2026-06-01')],
      { involvements: [involved('w-gp', '2026-06-15')] },
      'note',
    ],
    [
      'the other’s contacts are not held',
      [school('c-1', '2026-06-01')],
      { coverage: [coverage('a-school'), coverage('a-care')] },
      'note',
    ],
    [
      'the other’s contacts stop in that time',
      [school('c-1', '2026-06-01')],
      { coverage: [coverage('a-school'), coverage('a-gp', { loadedOn: calendarDate('2026-06-01') })] },
      'note',
    ],
    [
      'seen at a meeting is not counted',
      [
        school('c-1', '2026-06-01'),
        seen('c-2', '2026-06-02', { 'p-mia': 'no' }, { kind: 'core_group', agencyIds: [agencyId('a-gp')] }),
      ],
      {},
      'check',
    ],
    [
      'a sighting that names no agency may be the other’s',
      [
        school('c-1', '2026-06-01'),
        seen('c-2', '2026-06-02', { 'p-mia': 'no' }, { professionalIds: [], agencyIds: [] }),
      ],
      {},
      'note',
    ],
    [
      'the other saw her before that time',
      [
        school('c-1', '2026-06-01'),
        seen(
          'c-2',
          '2026-03-31',
          { 'p-mia': 'no' },
          { professionalIds: [professionalId('w-gp')], agencyIds: [agencyId('a-gp')] },
        ),
      ],
      {},
      'check',
    ],
    [
      'the other saw her on the first of those days',
      [
        school('c-1', '2026-06-01'),
        seen(
          'c-2',
          '2026-04-01',
          { 'p-mia': 'no' },
          { professionalIds: [professionalId('w-gp')], agencyIds: [agencyId('a-gp')] },
        ),
      ],
      {},
      undefined,
    ],
  ])('%s', (_, contacts, parts, severity) => {
    expect(answer(contacts, parts).find(({ facts }) => facts.child === 'p-mia')?.severity).toBe(severity);
  });

  it('says by whom, how often, who else is involved, and whose contacts are not held', () => {
    const parts = {
      involvements: [involved('w-gp'), involved('w-social', '2026-06-10')],
      coverage: fullCoverage.filter((row) => row.agencyId !== 'a-gp'),
    };
    const [finding] = answer([school('c-1', '2026-06-01'), school('c-2', '2026-06-20')], parts);
    expect(finding?.says).toBe(
      'Mia was seen twice in the 91 days up to 30 June 2026, each time by Elm School and by no other agency as far as is held; the latest on 20 June 2026, 10 days ago. Also involved, and no sighting by them is recorded in that time: Children’s Social Care (since 10 June 2026). Also involved, and their contacts are not held for all of that time, so it cannot be said whether they saw Mia: Elm Surgery.',
    );
    expect(finding?.facts).toEqual({
      child: 'p-mia',
      window: '91 days',
      agency: 'a-school',
      timesSeen: 2,
      latest: ['2026-06-20', 10],
      othersInvolved: ['a-care'],
      othersNotHeld: ['a-gp'],
    });
  });

  it('takes another number of weeks', () => {
    const contacts = [school('c-1', '2026-05-01')];
    expect(answer(contacts)).toHaveLength(1);
    expect(answer(contacts, {}, { weeks: 4 })).toEqual([]);
  });

  it('says that it cannot be told where nothing is held', () => {
    expect(answer([], { coverage: [] })[0]?.facts).toEqual({
      status: 'not-held',
      children: ['p-mia', 'p-noa'],
    });
  });
});
