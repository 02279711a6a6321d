import type { FamilyAt } from '../../api/domain/family-at.ts';
import type { UnseenFor } from '../../api/domain/seen/unseen-for.ts';

/** How far the family reaches from its focus on the date: the steps of whoever is farthest away. */
export function mostStepsIn({ members }: FamilyAt): number {
  return members.reduce((most, { steps }) => Math.max(most, steps), 0);
}

/** Why somebody may be greyed: each wish greys people of its own, and nobody is greyed less for another. */
export interface GreyWish {
  /** Whoever is more than so many steps from the focus; null for nobody. */
  readonly within: number | null;
  /** Everybody but these children; null for nobody. Whoever it cannot be said of is kept. */
  readonly unseen: UnseenFor | null;
}

/** Everybody who is greyed, for whatever reason. */
export function greyedIn(family: FamilyAt, { within, unseen }: GreyWish): ReadonlySet<string> {
  return new Set([...beyond(family, within), ...allBut(family, unseen)]);
}

/** By the steps of the family unit: a parent, partner, care or shared-home tie each (family-unit.ts). */
function beyond({ members }: FamilyAt, within: number | null): string[] {
  if (within === null) return [];
  return members.filter(({ steps }) => steps > within).map(({ personId }) => personId);
}

function allBut({ people }: FamilyAt, wanted: UnseenFor | null): string[] {
  if (wanted === null) return [];
  const kept = new Set([...wanted.unseen, ...wanted.never, ...wanted.untold]);
  return people.filter(({ id }) => !kept.has(id)).map(({ id }) => id);
}

/** How many of the children wanted for being unseen, or of whom it cannot be said, are greyed for another reason. */
export function wantedButGreyed({ unseen }: GreyWish, greyedIds: ReadonlySet<string>): number {
  if (unseen === null) return 0;
  return [...unseen.unseen, ...unseen.never, ...unseen.untold].filter((id) => greyedIds.has(id)).length;
}
