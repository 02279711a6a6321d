import type { FamilyAt } from '../../api/domain/family-at.ts';
import { chipsOf } from '../../api/domain/questions/chips.ts';
import type { SeenChip } from '../../api/domain/seen/seen-chip.ts';
import type { Chip, ChipState } from './scene.ts';

// Seen of late by anybody does not say that a visit was in time: no tick until the visiting rules can give one.
const states: Readonly<Record<SeenChip['state'], ChipState>> = {
  seen: 'plain',
  attention: 'attention',
  never: 'never',
  'not-held': 'not-held',
  'not-required': 'not-required',
};

/** The sign that a picture draws for what the domain says about when somebody was seen. */
export function chipStateOf(state: SeenChip['state']): ChipState {
  return states[state];
}

/** What a picture of the family shows under each person. Of an unborn child it says when it is due without a chip. */
export function familyChips(family: FamilyAt): ReadonlyMap<string, Chip> {
  const shown = [...chipsOf(family)].filter(([id]) => family.byId.get(id)?.isUnborn !== true);
  return new Map(
    shown.map(([id, { state, words, lines }]) => [id, { state: chipStateOf(state), words, lines }]),
  );
}
