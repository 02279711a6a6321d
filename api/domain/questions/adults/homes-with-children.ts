import type { CoupleAt, FamilyAt } from '../../family-at.ts';
import type { Stay } from '../../family-record.ts';
import type { PersonId } from '../../ids.ts';
import type { PersonAt } from '../../person-at.ts';
import { communalHouseholdKinds } from '../../vocabulary.ts';

/** An adult with every current stay, of any role, that a child shares, and those children. */
export interface AdultWithChildren {
  readonly adult: PersonAt;
  /** Empty where another tie brings them near the children. */
  readonly stays: readonly Stay[];
  /** Living children of those homes, or those they are near to, each once, in the family's order. */
  readonly children: readonly PersonAt[];
  readonly near: NearChildren;
}

/** What brings an adult near children: a home they share, or what adults-near-children.ts finds besides. */
export type NearChildren =
  | { readonly kind: 'home' }
  | { readonly kind: 'partner'; readonly couple: CoupleAt; readonly partnerId: PersonId }
  | { readonly kind: 'parent_or_carer' }
  | { readonly kind: 'mentioned' };

/**
 * Adults who live, stay or visit where a living child lives or stays, or where a child is expected by a woman who lives
 * there. A communal home (a refuge, a hospital) counts
 * only between a child and that child's own parent or carer: others there are not of one household.
 */
export function homesSharedWithChildren(family: FamilyAt): AdultWithChildren[] {
  const shared = family.homes.flatMap(({ household, residents, partTime, visitors }) => {
    const here = [...residents, ...partTime, ...visitors];
    const isCommunal = communalHouseholdKinds.includes(household.kind);
    const living = new Set([...residents, ...partTime].map(({ personId }) => personId));
    const expected = expectedBy(family, living).map(({ id }) => id);
    return here.flatMap((stay) => {
      const adult = family.byId.get(stay.personId);
      if (adult === undefined || !isLivingAdult(adult)) return [];
      const children = here
        .map(({ personId }) => personId)
        .filter((id) => family.byId.get(id)?.isChild === true);
      const childIds = [...children, ...expected].filter(
        (id) => !isCommunal || isParentOrCarer(family, adult.id, id),
      );
      return childIds.length === 0 ? [] : [{ adult, stay, childIds }];
    });
  });
  const adults = [...new Set(shared.map(({ adult }) => adult))];
  return adults.map((adult) => {
    const own = shared.filter((each) => each.adult === adult);
    const childIds = new Set(own.flatMap((each) => each.childIds));
    return {
      adult,
      stays: own.map(({ stay }) => stay),
      children: family.people.filter(({ id, isChild }) => isChild && childIds.has(id)),
      near: { kind: 'home' },
    };
  });
}

export function isLivingAdult({ isChild, isDead, isUnborn }: PersonAt): boolean {
  return !isChild && !isDead && !isUnborn;
}

/** Unborn children of women who live, stay or visit in these homes. */
export function unbornAt(family: FamilyAt, householdIds: ReadonlySet<string>): PersonAt[] {
  const there = new Set(
    family.homes
      .filter(({ household }) => householdIds.has(household.id))
      .flatMap(({ residents, partTime, visitors }) => [...residents, ...partTime, ...visitors])
      .map(({ personId }) => personId),
  );
  return family.people
    .filter(({ id }) => there.has(id) && isExpected(family, id))
    .concat(expectedBy(family, there).filter(({ id }) => !there.has(id)));
}

/** Unborn children of the women among these people. A child who was lost is not expected. */
function expectedBy(family: FamilyAt, there: ReadonlySet<PersonId>): PersonAt[] {
  const ids = new Set(
    family.parentTies
      .filter(({ parentId }) => there.has(parentId) && family.byId.get(parentId)?.sex !== 'male')
      .map(({ childId }) => childId),
  );
  return family.people.filter(({ id }) => ids.has(id) && isExpected(family, id));
}

function isExpected({ byId }: FamilyAt, id: PersonId): boolean {
  const person = byId.get(id);
  return person?.isUnborn === true && person.birthOutcome === null;
}

export function isParentOrCarer(
  { parentTies, careTies }: FamilyAt,
  adultId: PersonId,
  childId: PersonId,
): boolean {
  return (
    parentTies.some((tie) => tie.parentId === adultId && tie.childId === childId) ||
    careTies.some((tie) => !tie.former && tie.carerId === adultId && tie.personId === childId)
  );
}
