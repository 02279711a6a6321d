import type { FamilyAt } from '../family-at.ts';
import type { AgencyId } from '../ids.ts';
import { listInWords } from '../words/lists-in-words.ts';

/**
 * Whose contacts the answer rests on, and whose it cannot: "Contacts up to this date are held from Elm Surgery; not
 * from Elm School." Empty where all of them are held.
 */
export function heldSays(
  { record }: FamilyAt,
  asked: readonly AgencyId[],
  notHeld: readonly AgencyId[],
): string {
  if (notHeld.length === 0) return '';
  const names = (isAmong: (id: AgencyId) => boolean) =>
    listInWords(
      record.agencies
        .filter(({ id }) => isAmong(id))
        .map(({ name }) => name)
        .sort(),
    );
  const held = names((id) => asked.includes(id) && !notHeld.includes(id));
  const missing = names((id) => notHeld.includes(id));
  return held === ''
    ? `Contacts up to this date are not held from ${missing}.`
    : `Contacts up to this date are held from ${held}; not from ${missing}.`;
}
