import type { SeenChip } from '../../api/domain/seen/seen-chip.ts';
import type { ChipState } from '../drawing/scene.ts';

const states: Readonly<Record<SeenChip['state'], ChipState>> = {
  seen: 'in-time',
  attention: 'overdue',
  never: 'never',
  'not-held': 'not-held',
  'not-required': 'not-required',
};

/** The sign a scene draws for what the domain says about when a child was seen. */
export function chipStateOf(state: SeenChip['state']): ChipState {
  return states[state];
}
