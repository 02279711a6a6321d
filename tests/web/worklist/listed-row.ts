import type { WorklistRow } from '../../../web/worklist/file/file-columns.ts';
import type { WorklistList } from '../../../web/worklist/use-row-windows.ts';

/** A row as the server lists it: Cora, whose child protection visit is five days overdue. */
export function listedRow(of: Partial<WorklistRow> = {}): WorklistRow {
  return {
    id: 'p-cora/cp-visit',
    childId: 'p-cora',
    name: 'Cora Pennyfold',
    age: '9',
    isUnborn: false,
    years: 9,
    plan: 'Child protection plan, neglect',
    planKind: 'child_protection',
    duty: 'cp-visit',
    dutyTitle: 'Child protection visit',
    state: 'overdue',
    stateWords: 'Overdue',
    dueOn: '2025-11-19',
    daysOverdue: 5,
    workingDaysOverdue: 3,
    lastSatisfied: '2025-11-05',
    lastBy: 'Priya Sandalwood',
    lastSeenOn: '2025-11-18',
    daysSinceSeen: 6,
    lastSeenBy: 'Carys Thornbury (school)',
    lastAloneOn: null,
    seenIsHeld: true,
    workerId: 'w-priya',
    worker: 'Priya Sandalwood',
    teamId: 't-north',
    team: 'North team',
    area: 'North',
    says: 'Overdue by 5 days: due by Wednesday 19 November 2025. Last seen 5 November 2025.',
    notes: ['On 18 November 2025 the child is recorded as not seen.'],
    rule: 'Every 10 working days. (Local practice.)',
    marks: null,
    ...of,
  };
}

/** So many rows, each of a child of its own. */
export function listedRows(count: number): WorklistRow[] {
  return Array.from({ length: count }, (_, index) =>
    listedRow({ id: `p-${index}/cp-visit`, childId: `p-${index}`, name: `Child ${index}` }),
  );
}

/** A list as it opens, of which these are all the rows or the first. */
export function listOf(rows: readonly WorklistRow[], total = rows.length): WorklistList {
  return {
    on: '2025-11-24',
    says: ['As at 24 November 2025.', 'By the rules “England default”, version 2026-11.'],
    rulePack: 'England default, version 2026-11',
    total,
    children: total,
    place: null,
    counts: [
      { state: 'never-seen', words: 'Never', rows: 2 },
      { state: 'overdue', words: 'Overdue', rows: 3 },
    ],
    inTime: { numerator: 4, denominator: 9, leftOut: 1 },
    facets: {
      duties: [{ id: 'cp-visit', label: 'Child protection visit', rows: 5 }],
      planKinds: [{ id: 'child_protection', label: 'Child protection plan', rows: 5 }],
      teams: [
        { id: 't-north', label: 'North team', rows: 3 },
        { id: 't-south', label: 'South team', rows: 2 },
      ],
      areas: [],
      workers: [],
      agencies: [],
      marked: [],
    },
    rows: [...rows],
  };
}
