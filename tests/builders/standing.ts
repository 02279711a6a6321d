import { calendarDate } from '../../api/domain/calendar-date.ts';
import { agencyId, personId, professionalId } from '../../api/domain/ids.ts';
import type { RowMark } from '../../api/domain/standing/row-mark.ts';
import type { FoundRow, StandingQuestion, StandingRow } from '../../api/domain/standing/standing-question.ts';

/** Ids begin with `test-`: what tests made may be taken away again. */
export function rowMark(facts: Partial<RowMark> = {}): RowMark {
  return {
    id: 'test-mark',
    childId: personId('p-ann'),
    duty: 'cp-visit',
    about: {
      on: calendarDate('2026-06-30'),
      state: 'overdue',
      dueOn: calendarDate('2026-06-01'),
      lastSatisfied: calendarDate('2026-05-18'),
      lastSeenOn: calendarDate('2026-05-18'),
      plan: 'Child protection plan, neglect',
    },
    verdict: 'explained',
    reason: 'Abroad with her father until the 12th.',
    by: 'Priya Sandalwood',
    at: '2026-07-01T08:00:00.000Z',
    takenBack: null,
    ...facts,
  };
}

export function standingQuestion(facts: Partial<StandingQuestion> = {}): StandingQuestion {
  return {
    id: 'test-question',
    title: 'No agency has seen this child for six weeks',
    asks: { unseenDays: 42 },
    everyDays: 1,
    timeOfDay: '06:30',
    by: {
      professionalId: professionalId('w-priya'),
      name: 'Priya Sandalwood',
      agencyId: agencyId('a-csc'),
      personId: null,
    },
    createdAt: '2026-07-01T08:00:00.000Z',
    ended: null,
    ...facts,
  };
}

export function foundRow(childId: string, facts: Partial<FoundRow> = {}): FoundRow {
  const lastSeenOn = calendarDate('2026-05-01');
  return { childId: personId(childId), duty: null, state: 'overdue', dueOn: null, lastSeenOn, ...facts };
}

export function standingRow(childId: string, facts: Partial<StandingRow> = {}): StandingRow {
  return {
    ...foundRow(childId),
    id: `test-row-${childId}`,
    foundIn: 1,
    goneIn: null,
    timesBefore: 0,
    acknowledged: null,
    ...facts,
  };
}
