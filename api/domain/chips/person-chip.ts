import type { SeenChip } from '../seen/seen-chip.ts';

/**
 * What stands under somebody on the map. Beside the states of when they were seen, those of a duty towards them:
 *
 * - `in-time`, `due-soon`, `overdue`: told by the rule; `never`: nothing since the duty began, and it is past due.
 * - `cannot-tell`: the record leaves it open; `not-held`: no source would show it.
 */
export interface PersonChip extends Omit<SeenChip, 'state'> {
  readonly state: SeenChip['state'] | 'in-time' | 'due-soon' | 'overdue' | 'cannot-tell';
}
