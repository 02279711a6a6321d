import type { DutyState } from '../../api/domain/duties/duty-status.ts';
import { dutyStatesByPressing } from '../../api/domain/duties/duty-state-words.ts';
import type { ChipState } from '../drawing/scene.ts';

/** The shapes of the map, so that a state looks the same on the list and under the child. */
const signs: Readonly<Record<DutyState, ChipState>> = {
  'never-seen': 'never',
  overdue: 'overdue',
  'cannot-tell': 'cannot-tell',
  'not-held': 'not-held',
  'due-soon': 'due-soon',
  'awaiting-first': 'in-time',
  'up-to-date': 'in-time',
  'done-late': 'plain',
  'done-in-time': 'in-time',
  'not-required': 'not-required',
};

/** The sign of a state; a state that this page does not know has the plain one, and its own words beside it. */
export function signOfState(state: string): ChipState {
  const known = readState(state);
  return known === null ? 'plain' : signs[known];
}

export function readState(text: string): DutyState | null {
  return dutyStatesByPressing.find((state) => state === text) ?? null;
}
