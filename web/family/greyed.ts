import type { FamilyAt } from '../../api/domain/family-at.ts';

/** How far the family reaches from its focus on the date: the steps of whoever is farthest away. */
export function mostStepsIn({ members }: FamilyAt): number {
  return members.reduce((most, { steps }) => Math.max(most, steps), 0);
}

/**
 * Everybody who is more than so many steps from the focus, by the steps of the family unit: a parent, partner, care or
 * shared-home tie each (family-unit.ts). Nobody where no number is given.
 */
export function greyedIn({ members }: FamilyAt, within: number | null): ReadonlySet<string> {
  if (within === null) return new Set();
  return new Set(members.filter(({ steps }) => steps > within).map(({ personId }) => personId));
}
