import { calendarDate } from '../../api/domain/calendar-date.ts';
import { personId } from '../../api/domain/ids.ts';
import type { WorklistRow } from '../../api/domain/worklist/worklist-row.ts';

/** A row of the worklist with plain values: a test names what its assertion rests on. */
export function worklistRow(childId: string, facts: Partial<WorklistRow> = {}): WorklistRow {
  return {
    childId: personId(childId),
    name: `Name of ${childId}`,
    age: '9',
    isUnborn: false,
    years: 9,
    plan: 'Child protection plan, neglect',
    planKind: 'child_protection',
    duty: 'cp-visit',
    dutyTitle: 'Child protection visit',
    state: 'overdue',
    dueOn: calendarDate('2026-06-01'),
    daysOverdue: 29,
    workingDaysOverdue: 21,
    lastSatisfied: calendarDate('2026-05-18'),
    lastBy: null,
    lastSeenOn: calendarDate('2026-05-18'),
    daysSinceSeen: 43,
    lastSeenBy: null,
    lastAloneOn: null,
    seenIsHeld: true,
    unseenFor: 43,
    workerId: null,
    worker: null,
    teamId: null,
    team: null,
    area: null,
    agencyIds: [],
    agencies: [],
    says: 'The child was to be seen by 1 June 2026.',
    notes: [],
    rule: 'Every ten working days.',
    ...facts,
  };
}
