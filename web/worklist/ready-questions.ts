import { noneRecorded } from '../../api/domain/worklist/none-recorded.ts';
import { wholeWorklist, type WorklistAddress } from './worklist-address.ts';

/** A question that managers ask every week, as an address. */
export interface ReadyQuestion {
  readonly id: string;
  readonly title: string;
  /** What it counts, so that nobody has to guess. */
  readonly says: string;
  readonly asks: Partial<WorklistAddress>;
}

const sixWeeks = 42;

const longestOverdue = { by: 'DAYS_OVERDUE', descending: true } as const;

export const readyQuestions: readonly ReadyQuestion[] = [
  {
    id: 'cp-overdue',
    title: 'Child protection visits overdue',
    says: 'The day by which the child was to be seen has passed, or no visit is recorded since the plan began.',
    asks: { states: ['never-seen', 'overdue'], duties: ['cp-visit'], ...longestOverdue },
  },
  {
    id: 'cla-overdue',
    title: 'Visits to looked-after children overdue',
    says: 'The same for children who are looked after.',
    asks: { states: ['never-seen', 'overdue'], duties: ['cla-visit'], ...longestOverdue },
  },
  {
    id: 'never',
    title: 'Never seen since the plan began',
    says: 'No visit that counts is recorded since the plan or placement began, and the first was due.',
    asks: { states: ['never-seen'], ...longestOverdue },
  },
  {
    id: 'six-weeks',
    title: 'Not seen by anyone for six weeks',
    says: 'No professional of any agency is recorded as having seen the child for 42 days, or ever.',
    asks: { unseenDays: sixWeeks, by: 'DAYS_SINCE_SEEN', descending: true },
  },
  {
    id: 'due-soon',
    title: 'Due in the next three working days',
    says: 'In time today, and to be planned now.',
    asks: { states: ['due-soon'], by: 'DUE' },
  },
  {
    id: 'not-told',
    title: 'Cannot tell or not held',
    says: 'The record does not say whether the child was seen, or no source here would show it.',
    asks: { states: ['cannot-tell', 'not-held'] },
  },
  {
    id: 'no-worker',
    title: 'No worker allocated',
    says: 'No allocated worker is recorded for the child on the day.',
    asks: { workerIds: [noneRecorded] },
  },
];

/** The address of a ready-made question on the day that is looked at. */
export function askedOn({ asks }: ReadyQuestion, on: WorklistAddress['on']): WorklistAddress {
  return { ...wholeWorklist, ...asks, on };
}
