import type { FamilyAt } from '../../../api/domain/family-at.ts';
import type { Scene, SceneHome } from '../scene.ts';
import type { SceneTally } from '../scene-folds.ts';
import { homeGroups } from '../views/genogram/home-groups.ts';
import { ghostsIn } from './ghosts-in.ts';
import { tallyOf, type SeenOf } from './tally.ts';

/** Whom the family has in a home and the picture has in a branch that is folded. */
interface FoldedHere {
  readonly members: readonly string[];
  readonly ghosts: number;
}

const nobody: FoldedHere = { members: [], ghosts: 0 };

/**
 * The homes of a picture with everybody counted who lives in them by the whole family: those in a folded branch too,
 * with the first island of their home that is drawn. What is said of such a home says that some are folded.
 */
export function withTallies(scene: Scene, family: FamilyAt, away: ReadonlySet<string>, seen: SeenOf): Scene {
  const drawn = new Set(scene.persons.map(({ id }) => id));
  const folded = away.size === 0 ? new Map<string, FoldedHere>() : foldedByHome(family, away);
  const foldedWith = (home: SceneHome) => {
    const isFirst = scene.homes.find(({ householdId }) => householdId === home.householdId) === home;
    return (isFirst ? folded.get(home.householdId) : undefined) ?? nobody;
  };
  const tallies = scene.homes.map((home): SceneTally => {
    const here = foldedWith(home);
    const members = [...home.members.filter((id) => drawn.has(id)), ...here.members];
    const alsoHere = ghostsIn(home, scene.ghosts).length + here.ghosts;
    return { homeId: home.id, ...tallyOf(members, seen), ...(alsoHere === 0 ? {} : { alsoHere }) };
  });
  const homes = scene.homes.map((home): SceneHome => {
    const count = folded.get(home.householdId)?.members.length ?? 0;
    const words = count === 1 ? '1 more person lives here, folded' : `${count} more people live here, folded`;
    return count === 0 ? home : { ...home, says: `${home.says} ${words} into a branch.` };
  });
  return { ...scene, homes, tallies };
}

function foldedByHome(family: FamilyAt, away: ReadonlySet<string>): ReadonlyMap<string, FoldedHere> {
  return new Map(
    homeGroups(family).map(({ id, members, ghosts }) => [
      id,
      {
        members: members.filter((member) => away.has(member)),
        ghosts: ghosts.filter(({ personId }) => away.has(personId)).length,
      },
    ]),
  );
}
