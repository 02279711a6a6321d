import type { WorklistFilter } from '../worklist/worklist-row.ts';

/** A question that is worth asking from the first day, saved with one press. */
export interface ReadyMadeQuestion {
  readonly title: string;
  readonly asks: WorklistFilter;
  readonly everyDays: number;
  readonly timeOfDay: string;
}

const sixWeeks = 42;
const beforeWork = '06:30';

export const readyMadeQuestions: readonly ReadyMadeQuestion[] = [
  {
    title: 'No agency has seen this child for six weeks',
    asks: { unseenDays: sixWeeks },
    everyDays: 1,
    timeOfDay: beforeWork,
  },
  {
    title: 'Child protection visit overdue',
    asks: { duties: ['cp-visit'], states: ['never-seen', 'overdue'] },
    everyDays: 1,
    timeOfDay: beforeWork,
  },
  {
    title: 'Never seen since the plan began',
    asks: { states: ['never-seen'] },
    everyDays: 1,
    timeOfDay: beforeWork,
  },
];
