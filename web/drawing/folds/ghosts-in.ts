import type { SceneGhost, SceneHome } from '../scene.ts';

/** Who also stays in this island of a home and stands solid elsewhere. */
export function ghostsIn(island: SceneHome, ghosts: readonly SceneGhost[]): readonly SceneGhost[] {
  const [ghostIds, { householdId }] = [new Set(island.members), island];
  return ghosts.filter(
    ({ homeId, personId }) =>
      homeId === householdId && ghostIds.has(`${ghostPrefix}${householdId}/${personId}`),
  );
}

/** Whom a member of an island is about: themselves, or whoever also stays there. */
export function personOfMember(member: string): string {
  return member.startsWith(ghostPrefix) ? member.slice(member.indexOf('/') + 1) : member;
}

/** As the arrangement names them among the members of a home (views/genogram/home-groups.ts). */
const ghostPrefix = 'ghost:';
