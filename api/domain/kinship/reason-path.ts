import type { FamilyAt } from '../family-at.ts';
import type { UnitMember } from '../family-record.ts';
import { pathTo, unitAmong } from '../family-unit.ts';
import type { PersonId } from '../ids.ts';

/**
 * The way to a person that a reason is told by: through kin, partners and care where that is at most one tie longer
 * than the shortest way, since "Dawn's son" says more than "lives at Dawn's home with Poppy"; else the shortest way.
 */
export function reasonPath(family: FamilyAt, personId: PersonId): UnitMember[] {
  const shortest = pathTo(personId, family.members);
  const byKin = pathTo(personId, kinMembersOf(family));
  return byKin.length > 0 && byKin.length <= shortest.length + 1 ? byKin : shortest;
}

const kinMembers = new WeakMap<FamilyAt, readonly UnitMember[]>();

/** Every family on a date is asked for each of its people: the walk without homes is made once. */
function kinMembersOf(family: FamilyAt): readonly UnitMember[] {
  const { focusId, record, byId, on } = family;
  if (focusId === null || !byId.has(focusId)) return [];
  const known = kinMembers.get(family);
  if (known !== undefined) return known;
  const ties = {
    parentTies: family.parentTies,
    partnerships: family.couples.flatMap(({ phases }) => phases),
    careTies: family.careTies,
    relatedTies: family.relatedTies,
    stays: [],
  };
  const { members } = unitAmong(focusId, ties, [], record.unit, on);
  kinMembers.set(family, members);
  return members;
}
