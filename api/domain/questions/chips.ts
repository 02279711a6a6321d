import { aloneChipOf } from '../chips/alone-chip.ts';
import { aloneChip, lastSeenChip, type ChipChoice } from '../chips/chip-choice.ts';
import { dutyChipOf } from '../chips/duty-chip.ts';
import type { PersonChip } from '../chips/person-chip.ts';
import type { FamilyAt } from '../family-at.ts';
import type { PersonId } from '../ids.ts';
import { seenChip } from '../seen/seen-chip.ts';
import { hiddenAdult } from './adults/hidden-adult.ts';

/**
 * What stands under each person on the map: of a child what is chosen, by default when they were last seen; under an adult
 * found by `hidden-adult`, whatever is chosen, that nobody has met them. Taken from the findings, so that the map and the
 * answers cannot differ.
 */
export function chipsOf(
  family: FamilyAt,
  choice: ChipChoice = lastSeenChip,
): ReadonlyMap<PersonId, PersonChip> {
  const chips = new Map<PersonId, PersonChip>();
  for (const { id } of family.people) {
    const chip = chipOf(family, id, choice);
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

function chipOf(family: FamilyAt, id: PersonId, choice: ChipChoice): PersonChip | null {
  if (choice === lastSeenChip) return seenChip(family, id);
  return choice === aloneChip ? aloneChipOf(family, id) : dutyChipOf(family, id, choice);
}
