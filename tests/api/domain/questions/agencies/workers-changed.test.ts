import { calendarDate } from '../../../../../api/domain/calendar-date.ts';
import type { Involvement, Plan, Professional } from '../../../../../api/domain/family-record.ts';
import { agencyId, personId, planId, professionalId } from '../../../../../api/domain/ids.ts';
import { workersChanged } from '../../../../../api/domain/questions/agencies/workers-changed.ts';
import { person, statement } from '../../../../builders/family-parts.ts';
import { smallFamily, smallParts } from '../../seen/small-family.ts';

const people = [person('p-mia', { details: { dob: calendarDate('2017-01-19') } })];
const worker = (
  id: string,
  role: Professional['role'] = 'social_worker',
  agency = 'a-care',
): Professional => ({
  id: professionalId(id),
  name: id,
  role,
  agencyId: agencyId(agency),
  roleWording: null,
  teamId: null,
  phone: null,
  email: null,
  from: null,
  to: null,
});
const professionals = [
  ...['w-1', 'w-2', 'w-3'].map((id) => worker(id)),
  ...['w-h1', 'w-h2', 'w-h3'].map((id) => worker(id, 'health_visitor', 'a-gp')),
  ...(smallParts.professionals ?? []),
];

function works(
  id: string,
  from: string | null,
  to: string | null,
  facts: Partial<Involvement> = {},
): Involvement {
  return {
    ...statement(`inv-${id}-${from ?? ''}`, from, to),
    professionalId: professionalId(id),
    personId: personId('p-mia'),
    role: null,
    ...facts,
  };
}

const plan = (from: string, to: string | null = null, kind: Plan['kind'] = 'child_in_need'): Plan => ({
  ...statement('pl-1', from, to),
  id: planId('pl-1'),
  personIds: [personId('p-mia')],
  kind,
  category: null,
  visitInterval: null,
  namedIds: [],
  note: null,
});

const answer = (involvements: Involvement[], plans: Plan[] = [], given = {}) =>
  workersChanged.answer(smallFamily([], { parts: { people, professionals, involvements, plans } }), given);

const three = [
  works('w-1', '2024-01-01', '2024-09-01'),
  works('w-2', '2024-09-01', '2025-06-01'),
  works('w-3', '2025-06-01', null),
];

describe('workers who changed', () => {
  it.each<[string, Involvement[], Record<string, number>, number]>([
    ['three one after another', three, {}, 1],
    ['two are fewer than asked', three.slice(1), {}, 0],
    ['two, where two are asked', three.slice(1), { workers: 2 }, 1],
    ['three, one of them before the months asked', three, { months: 20 }, 0],
    ['three at once are no change', three.map((tie) => ({ ...tie, to: null })), {}, 0],
    [
      'one of them in two stretches is one worker',
      [
        works('w-1', '2024-01-01', '2024-09-01'),
        works('w-1', '2025-01-01', '2025-06-01'),
        works('w-3', '2025-06-01', null),
      ],
      {},
      0,
    ],
    ['one disproved', [{ ...three[0], certainty: 'disproved' } as Involvement, ...three.slice(1)], {}, 0],
    [
      'three health visitors',
      [
        works('w-h1', '2024-01-01', '2024-09-01'),
        works('w-h2', '2024-09-01', '2025-06-01'),
        works('w-h3', '2025-06-01', null),
        works('w-1', '2025-01-01', null),
      ],
      {},
      1,
    ],
  ])('%s', (_, involvements, given, count) => {
    expect(answer(involvements, [], given)).toHaveLength(count);
  });

  it('are those marked as allocated, where any is', () => {
    const marked = [...three.slice(0, 2), { ...works('w-3', '2025-06-01', null), role: 'allocated' }];
    expect(answer(marked)).toEqual([]);
  });

  it('are told with their days, as far as these are known', () => {
    const about = [works('w-1', '2024', '2024-09'), ...three.slice(1)];
    expect(answer(about)[0]?.says).toBe(
      'Mia: 3 allocated social workers in the 36 months up to 30 June 2026: w-1 (from 2024 to September 2024), ' +
        'w-2 (from 1 September 2024 to 1 June 2025) and w-3 (from 1 June 2025, still).',
    );
  });
});

describe('time without an allocated worker', () => {
  const gap = [works('w-1', '2025-01-01', '2025-06-01'), works('w-2', '2025-07-01', null)];

  it.each<[string, Involvement[], Plan[], string | null, unknown]>([
    ['with a plan open', gap, [plan('2025-01-01')], 'note', [['2025-06-01', '2025-06-30', 30]]],
    ['with no plan open', gap, [], null, null],
    ['with early help only', gap, [plan('2025-01-01', null, 'early_help')], null, null],
    [
      'until the plan ended',
      gap,
      [plan('2025-01-01', '2025-06-10')],
      'note',
      [['2025-06-01', '2025-06-10', 10]],
    ],
    [
      'for six days',
      [works('w-1', '2025-01-01', '2025-06-25'), works('w-2', '2025-07-01', null)],
      [plan('2025-01-01')],
      null,
      null,
    ],
    ['now', gap.slice(0, 1), [plan('2025-01-01')], 'check', [['2025-06-01', null, 395]]],
    [
      'now, under a child protection plan',
      gap.slice(0, 1),
      [plan('2025-01-01', null, 'child_protection')],
      'act',
      [['2025-06-01', null, 395]],
    ],
  ])('is told %s', (_, involvements, plans, severity, without) => {
    const [finding] = answer(involvements, plans);
    expect([finding?.severity ?? null, finding?.facts.without ?? null]).toEqual([severity, without]);
  });

  it('is not told where who works with whom is not held', () => {
    expect(answer([], [plan('2025-01-01')])[0]).toMatchObject({
      severity: 'note',
      facts: { status: 'not-held' },
    });
  });
});
