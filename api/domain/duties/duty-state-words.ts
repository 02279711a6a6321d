import type { DutyState } from './duty-status.ts';

/** What a chip, a column or a filter calls a state; the sentence beside it says more. */
export const dutyStateWords: Readonly<Record<DutyState, string>> = {
  'never-seen': 'Never',
  overdue: 'Overdue',
  'cannot-tell': 'Cannot tell',
  'not-held': 'Not held',
  'due-soon': 'Due soon',
  'awaiting-first': 'In time, first not yet due',
  'up-to-date': 'In time',
  'done-late': 'Done late',
  'done-in-time': 'Done in time',
  'not-required': 'Not required',
};

/** The most pressing first: the order of every list of states. */
export const dutyStatesByPressing: readonly DutyState[] = [
  'never-seen',
  'overdue',
  'cannot-tell',
  'not-held',
  'due-soon',
  'awaiting-first',
  'up-to-date',
  'done-late',
  'done-in-time',
  'not-required',
];

/** Counted as in time on a day (data-and-rules B5): nothing is late, and that is certain. */
export const statesInTime: readonly DutyState[] = ['up-to-date', 'due-soon', 'awaiting-first'];

/** In neither side of a share, and always told beside it (data-and-rules B5). */
export const statesNotTold: readonly DutyState[] = ['cannot-tell', 'not-held'];
