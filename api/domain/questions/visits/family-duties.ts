import { childDuties, type ChildDuty } from '../../duties/child-duties.ts';
import type { FamilyAt } from '../../family-at.ts';
import { comparePressing } from './duty-finding.ts';

const known = new WeakMap<FamilyAt, readonly ChildDuty[]>();

/** Every duty towards the children of the family, the most pressing first. Two questions ask: worked out once. */
export function familyDuties(family: FamilyAt): readonly ChildDuty[] {
  let duties = known.get(family);
  if (duties === undefined) {
    duties = childDuties(family).toSorted(comparePressing);
    known.set(family, duties);
  }
  return duties;
}
