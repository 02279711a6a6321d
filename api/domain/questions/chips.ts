import type { FamilyAt } from '../family-at.ts';
import type { PersonId } from '../ids.ts';
import { seenChip, type SeenChip } from '../seen/seen-chip.ts';
import { hiddenAdult } from './adults/hidden-adult.ts';

/**
 * What stands under each person on the map: when a child was last seen, and under an adult found by `hidden-adult`
 * that nobody has met them. Taken from the findings, so that the map and the answers cannot differ.
 */
export function chipsOf(family: FamilyAt): ReadonlyMap<PersonId, SeenChip> {
  const chips = new Map<PersonId, SeenChip>();
  for (const { id } of family.people) {
    const chip = seenChip(family, id);
    if (chip !== null) chips.set(id, chip);
  }
  for (const { about, says, facts } of hiddenAdult.answer(family, {})) {
    const adult = family.people.find(({ id }) => id === about[0]);
    if (adult === undefined) continue;
    const held = facts.seenBy !== null;
    const words = held ? 'nobody has met' : 'not known if met';
    chips.set(adult.id, { state: held ? 'never' : 'not-held', words, lines: [words], sentence: says });
  }
  return chips;
}
