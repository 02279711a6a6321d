import type { FamilyAt, HomeAt } from '../../../../api/domain/family-at.ts';
import type { HouseholdRole } from '../../../../api/domain/vocabulary.ts';

/** A home as drawn: who stands inside the outline, and whose ghost. */
export interface HomeGroup {
  readonly id: string;
  readonly name: string;
  readonly members: readonly string[];
  /** Who also stays here and is drawn solid elsewhere. */
  readonly ghosts: readonly {
    readonly id: string;
    readonly personId: string;
    readonly role: HouseholdRole;
  }[];
}

/**
 * One outline per home. Everybody stands in one home only: where the record gives two, the one without "part-time"
 * and with the later beginning; in the other stands a ghost.
 */
export function homeGroups(family: FamilyAt): HomeGroup[] {
  const mainHome = new Map<string, { homeId: string; rank: string }>();
  const stays = family.homes.flatMap(({ residents, partTime }) => [
    ...residents.map((stay) => ({ stay, rank: `2${stay.from ?? ''}` })),
    ...partTime.map((stay) => ({ stay, rank: `1${stay.from ?? ''}` })),
  ]);
  for (const { stay, rank } of stays) {
    const known = mainHome.get(stay.personId);
    const first =
      known === undefined || rank > known.rank || (rank === known.rank && stay.householdId < known.homeId);
    if (first) mainHome.set(stay.personId, { homeId: stay.householdId, rank });
  }
  return family.homes
    .map((home) =>
      homeGroup(home, (personId) => mainHome.get(personId)?.homeId === home.household.id, family),
    )
    .filter(({ members, ghosts }) => members.length + ghosts.length > 0)
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

function homeGroup(
  { household, residents, partTime }: HomeAt,
  isMain: (personId: string) => boolean,
  family: FamilyAt,
): HomeGroup {
  const stays = [...residents, ...partTime].filter(({ personId }) => family.byId.has(personId));
  const here = new Set(
    stays.filter(({ personId }) => isMain(personId)).map(({ personId }) => personId as string),
  );
  const also = new Map(
    stays.filter(({ personId }) => !here.has(personId)).map((stay) => [stay.personId as string, stay.role]),
  );
  return {
    id: household.id,
    name: household.label,
    members: [...here].sort(),
    ghosts: [...also].map(([personId, role]) => ({
      id: `ghost:${household.id}/${personId}`,
      personId,
      role,
    })),
  };
}
