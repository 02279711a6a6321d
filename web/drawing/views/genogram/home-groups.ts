import type { FamilyAt, HomeAt } from '../../../../api/domain/family-at.ts';
import type { Stay } from '../../../../api/domain/family-record.ts';
import type { HouseholdRole } from '../../../../api/domain/vocabulary.ts';

/** A home as drawn: who stands inside the outline, and whose ghost. */
export interface HomeGroup {
  readonly id: string;
  readonly name: string;
  /** The address is kept from the viewer, or was never given. Nothing that could be read as one is drawn. */
  readonly isHeldBack: boolean;
  readonly members: readonly string[];
  /** Members of whom it is not sure that they live here, each with words for it: "said to live here". */
  readonly unsure: ReadonlyMap<string, string>;
  /** Who also stays here and is drawn solid elsewhere. */
  readonly ghosts: readonly {
    readonly id: string;
    readonly personId: string;
    readonly role: HouseholdRole;
    /** Below the name: "part-time", "also here", "said to stay here". */
    readonly words: string;
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
  const here = stays.filter(({ personId }) => isMain(personId));
  const members = new Set<string>(here.map(({ personId }) => personId));
  const also = new Map(
    stays.filter(({ personId }) => !members.has(personId)).map((stay) => [stay.personId, stay]),
  );
  return {
    id: household.id,
    name: household.label,
    isHeldBack: household.addressHeldBack,
    members: [...members].sort(),
    unsure: new Map(
      [...members].flatMap((id) => {
        const words = unsureWords(here.filter(({ personId }) => personId === id));
        return words === null ? [] : [[id, words] as const];
      }),
    ),
    ghosts: [...also].map(([personId, stay]) => ({
      id: `ghost:${household.id}/${personId}`,
      personId,
      role: stay.role,
      words: ghostWords(stay),
    })),
  };
}

/** Null where any stay here is sure. */
function unsureWords(stays: readonly Stay[]): string | null {
  const words = stays.map(({ role, certainty }) => {
    if (certainty === 'suspected') return 'may live here';
    if (certainty === 'disputed') return 'disputed whether here';
    return certainty === 'reported' || role === 'reported_resident' ? 'said to live here' : null;
  });
  return words.includes(null) ? null : (words[0] ?? null);
}

function ghostWords(stay: Stay): string {
  if (unsureWords([stay]) !== null) return 'said to stay here';
  return stay.role === 'part_time_child' ? 'part-time' : 'also here';
}
