import { chipOption, isDutyChip, lastSeenChip, type ChipChoice } from '../../api/domain/chips/chip-choice.ts';
import type { PersonChip } from '../../api/domain/chips/person-chip.ts';
import type { FamilyAt } from '../../api/domain/family-at.ts';
import { chipsOf } from '../../api/domain/questions/chips.ts';
import type { Chip, ChipState } from './scene.ts';
import type { ViewOptions } from './views/view.ts';

// Seen of late by anybody does not say that a visit was in time: only a visiting rule gives a tick.
const states: Readonly<Record<PersonChip['state'], ChipState>> = {
  seen: 'plain',
  'in-time': 'in-time',
  'due-soon': 'due-soon',
  overdue: 'overdue',
  'cannot-tell': 'cannot-tell',
  attention: 'attention',
  never: 'never',
  'not-held': 'not-held',
  'not-required': 'not-required',
};

/** The sign that a picture draws for what the domain says about when somebody was seen. */
export function chipStateOf(state: PersonChip['state']): ChipState {
  return states[state];
}

/** What a picture of the family shows under each person. Of an unborn child it says when it is due without a chip, unless a duty holds before birth. */
export function familyChips(family: FamilyAt, choice: ChipChoice = lastSeenChip): ReadonlyMap<string, Chip> {
  const shown = [...chipsOf(family, choice)].filter(
    ([id, { state }]) =>
      family.byId.get(id)?.isUnborn !== true || (isDutyChip(choice) && state !== 'not-required'),
  );
  return new Map(
    shown.map(([id, { state, words, lines }]) => [id, { state: chipStateOf(state), words, lines }]),
  );
}

/** For a view: the signs, and what they tell where it is another thing than when children were last seen. */
export function seenOptions(
  family: FamilyAt,
  choice: ChipChoice = lastSeenChip,
): Pick<ViewOptions, 'chips' | 'chipChoice'> {
  const option = choice === lastSeenChip ? null : chipOption(family, choice);
  const chips = familyChips(family, option === null ? lastSeenChip : choice);
  return option === null ? { chips } : { chips, chipChoice: option };
}
