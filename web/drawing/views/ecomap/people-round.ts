import type { FamilyAt } from '../../../../api/domain/family-at.ts';
import type { PersonId } from '../../../../api/domain/ids.ts';
import { kinshipOf } from '../../../../api/domain/kinship/kinship-of.ts';
import { stepsOf } from '../../../../api/domain/kinship/kinship.ts';
import { homeBoxes } from '../homes/home-boxes.ts';
import { usualMonths } from '../homes/moves.ts';

/** Who stands in which ring round the child, and who in none. */
export interface PeopleRound {
  readonly home: readonly PersonId[];
  readonly elsewhere: readonly PersonId[];
  readonly friends: readonly PersonId[];
  /** In the family, with nothing recorded that ties them to the child more closely. */
  readonly others: readonly PersonId[];
}

/** A parent, a brother or sister, a grandparent, an aunt or uncle, a parent's partner. */
const mostSteps = 2;

/**
 * Home: who lives with the child, in either home. Elsewhere: kin within two steps, whoever cares for the child or has an
 * influence recorded between them, and whoever moved out of the child's home of late. Friends: family friends and
 * neighbours. Nobody who has died.
 */
export function peopleRound(family: FamilyAt, childId: PersonId): PeopleRound {
  const inHomeOrder = homeBoxes(family, usualMonths)
    .flatMap(({ rows }) => rows.flat())
    .filter((id) => id !== childId && family.byId.get(id)?.isDead === false);
  const home = homematesOf(family, childId);
  const friends = friendsOf(family, childId);
  const close = closeTo(family, childId);
  const isElsewhere = (id: PersonId) => !home.has(id) && !friends.has(id) && close(id);
  return {
    home: inHomeOrder.filter((id) => home.has(id)),
    elsewhere: inHomeOrder.filter(isElsewhere),
    friends: inHomeOrder.filter((id) => friends.has(id) && !home.has(id)),
    others: inHomeOrder.filter((id) => !home.has(id) && !friends.has(id) && !isElsewhere(id)),
  };
}

/** Of whom it is not sure that they live in the child's home, with words for it: "said to live here". */
export function unsureAtHome(family: FamilyAt, childId: PersonId): ReadonlyMap<string, string> {
  const own = homeBoxes(family, usualMonths).find(({ rows, householdId }) => {
    return householdId !== null && rows.flat().includes(childId);
  });
  return own?.unsure ?? new Map();
}

function homematesOf(family: FamilyAt, childId: PersonId): Set<PersonId> {
  const found = new Set<PersonId>();
  for (const { residents, partTime } of family.homes) {
    const all = [...residents, ...partTime].map(({ personId }) => personId);
    if (all.includes(childId)) for (const id of all) found.add(id);
  }
  // A child not born yet is where the mother is.
  for (const { parentId, childId: unbornId } of family.parentTies) {
    const isUnborn = family.byId.get(unbornId)?.isUnborn === true;
    if (isUnborn && found.has(parentId) && family.byId.get(parentId)?.sex === 'female') found.add(unbornId);
  }
  return found;
}

function friendsOf(family: FamilyAt, childId: PersonId): Set<PersonId> {
  return new Set(
    family.relatedTies
      .filter(
        ({ kind, personIds }) =>
          (kind === 'family_friend' || kind === 'neighbour') && personIds.includes(childId),
      )
      .flatMap(({ personIds }) => personIds),
  );
}

function closeTo(family: FamilyAt, childId: PersonId): (id: PersonId) => boolean {
  const tied = new Set<PersonId>(
    [
      ...family.influences.map(({ fromId, toId }) => [fromId, toId] as const),
      ...family.careTies.map(({ carerId, personId }) => [carerId, personId] as const),
      ...family.relatedTies.map(({ personIds }) => personIds),
    ]
      .filter((pair) => pair.includes(childId))
      .flat(),
  );
  return (id) => {
    if (tied.has(id)) return true;
    const { kinship } = kinshipOf(family, childId, id);
    return kinship !== null && stepsOf(kinship) <= mostSteps;
  };
}
