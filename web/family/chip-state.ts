import type { SeenChip } from '../../api/domain/seen/seen-chip.ts';
import type { ChipState, LegendItem } from '../drawing/scene.ts';

// Seen of late by anybody does not say that a visit was in time: no tick until the visiting rules can give one.
const states: Readonly<Record<SeenChip['state'], ChipState>> = {
  seen: 'plain',
  attention: 'attention',
  never: 'never',
  'not-held': 'not-held',
  'not-required': 'not-required',
};

/** What the sign means here, for a legend. */
const meanings: Readonly<Partial<Record<ChipState, string>>> = {
  plain: 'Last seen by anyone: nothing found that needs attention',
  attention: 'Needs attention: not seen for six weeks or more, or not seen alone',
  never: 'Never seen although the record would hold it, or an adult nobody has met',
  'not-held': 'No record held: cannot be told',
};

/** The legend of a picture with what its seen signs mean by the rules that set them. */
export function withChipMeanings(legend: readonly LegendItem[]): LegendItem[] {
  return legend.map((item) => {
    const state = Object.entries(meanings).find(([name]) => item.sign === `chip:${name}`);
    return state === undefined ? item : { ...item, words: state[1] };
  });
}

/** The sign a scene draws for what the domain says about when a child was seen. */
export function chipStateOf(state: SeenChip['state']): ChipState {
  return states[state];
}
