import { childDuties, type ChildDuty } from '../duties/child-duties.ts';
import type { FamilyAt } from '../family-at.ts';

const known = new WeakMap<FamilyAt, readonly ChildDuty[]>();

/** The duties towards the children of a family, worked out once for all that is drawn and said of them. */
export function dutiesIn(family: FamilyAt): readonly ChildDuty[] {
  const held = known.get(family);
  if (held !== undefined) return held;
  const duties = childDuties(family);
  known.set(family, duties);
  return duties;
}
