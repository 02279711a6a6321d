import type { RecordParts } from '../../domain/family-record.ts';
import { mostPeoplePerHome } from '../../domain/family-source.ts';
import type { HouseholdId, PersonId } from '../../domain/ids.ts';
import { communalHouseholdKinds } from '../../domain/vocabulary.ts';

/**
 * People who may belong to one family whoever is asked about: whom any tie or shared home joins, at any time. What a
 * family is told by never leaves its cluster, so each can be looked at apart.
 */
export function clustersOf(parts: RecordParts): RecordParts[] {
  const group = joinedPeople(parts);
  const of = (id: PersonId) => group.get(id) ?? id;
  const byGroup = <Item>(items: readonly Item[], idsOf: (item: Item) => readonly PersonId[]) =>
    grouped(items, (item) => [...new Set(idsOf(item).map(of))]);
  const own = <Item extends { readonly personId: PersonId }>(items: readonly Item[]) =>
    byGroup(items, ({ personId }) => [personId]);
  const lists = {
    people: byGroup(parts.people, ({ id }) => [id]),
    parentTies: byGroup(parts.parentTies, ({ parentId }) => [parentId]),
    partnerships: byGroup(parts.partnerships, ({ partnerIds }) => [partnerIds[0]]),
    careTies: byGroup(parts.careTies, ({ carerId }) => [carerId]),
    relatedTies: byGroup(parts.relatedTies, ({ personIds }) => [personIds[0]]),
    stays: own(parts.stays),
    involvements: own(parts.involvements),
    plans: byGroup(parts.plans, ({ personIds }) => personIds),
    placements: own(parts.placements),
    legalStatuses: own(parts.legalStatuses),
    notifications: own(parts.notifications),
    missingEpisodes: own(parts.missingEpisodes),
    contacts: byGroup(parts.contacts, ({ sightings, attempts, aboutIds, attended }) => [
      ...sightings.map(({ personId }) => personId),
      ...attempts.map(({ personId }) => personId),
      ...aboutIds,
      ...attended.personIds,
    ]),
  };
  const directory = directoryOf(parts);
  return [...lists.people.keys()].map((key) => {
    const around: RecordParts = {
      ...parts,
      people: lists.people.get(key) ?? [],
      parentTies: lists.parentTies.get(key) ?? [],
      partnerships: lists.partnerships.get(key) ?? [],
      careTies: lists.careTies.get(key) ?? [],
      relatedTies: lists.relatedTies.get(key) ?? [],
      stays: lists.stays.get(key) ?? [],
      involvements: lists.involvements.get(key) ?? [],
      plans: lists.plans.get(key) ?? [],
      placements: lists.placements.get(key) ?? [],
      legalStatuses: lists.legalStatuses.get(key) ?? [],
      notifications: lists.notifications.get(key) ?? [],
      missingEpisodes: lists.missingEpisodes.get(key) ?? [],
      contacts: lists.contacts.get(key) ?? [],
    };
    return { ...around, ...directory(around) };
  });
}

function grouped<Item>(
  items: readonly Item[],
  keysOf: (item: Item) => readonly PersonId[],
): Map<PersonId, Item[]> {
  const groups = new Map<PersonId, Item[]>();
  for (const item of items) {
    for (const key of keysOf(item)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [item]);
      else group.push(item);
    }
  }
  return groups;
}

/** The one that stands for each person's cluster. */
function joinedPeople(parts: RecordParts): Map<PersonId, PersonId> {
  const parents = new Map<PersonId, PersonId>(parts.people.map(({ id }) => [id, id]));
  const rootOf = (id: PersonId): PersonId => {
    let root = id;
    for (let next = parents.get(root); next !== undefined && next !== root; next = parents.get(root)) {
      parents.set(root, parents.get(next) ?? next);
      root = next;
    }
    return root;
  };
  const join = (a: PersonId, b: PersonId) => {
    const [first, second] = [rootOf(a), rootOf(b)];
    if (first !== second) parents.set(second, first);
  };
  for (const { parentId, childId } of parts.parentTies) join(parentId, childId);
  for (const { partnerIds } of parts.partnerships) join(...partnerIds);
  for (const { carerId, personId } of parts.careTies) join(carerId, personId);
  for (const { personIds } of parts.relatedTies) join(...personIds);
  for (const people of sharedHomes(parts)) {
    const [first, ...others] = people;
    if (first !== undefined) for (const other of others) join(first, other);
  }
  return new Map(parts.people.map(({ id }) => [id, rootOf(id)]));
}

/** Who stays or stayed in each home that is a family's: neither communal nor with more people than any family. */
function sharedHomes({ stays, households }: RecordParts): Set<PersonId>[] {
  const open = new Set(
    households.filter(({ kind }) => !communalHouseholdKinds.includes(kind)).map(({ id }) => id),
  );
  const byHome = new Map<HouseholdId, Set<PersonId>>();
  for (const { householdId, personId } of stays) {
    if (!open.has(householdId)) continue;
    byHome.set(householdId, (byHome.get(householdId) ?? new Set()).add(personId));
  }
  return [...byHome.values()].filter(({ size }) => size <= mostPeoplePerHome);
}

type Directory = Pick<RecordParts, 'professionals' | 'teams' | 'areas' | 'agencies' | 'households'>;

/** Who and what a cluster names, out of all that is held. Children's social care stays whatever names it. */
function directoryOf(parts: RecordParts): (cluster: RecordParts) => Directory {
  const byId = <Item extends { readonly id: string }>(items: readonly Item[]) =>
    new Map(items.map((item) => [item.id, item]));
  const [professionals, teams, areas] = [byId(parts.professionals), byId(parts.teams), byId(parts.areas)];
  const [agencies, households] = [byId(parts.agencies), byId(parts.households)];
  const socialCare = parts.agencies.filter(({ kind }) => kind === 'childrens_social_care');
  const covered = parts.coverage.map(({ agencyId }) => agencyId);
  return ({ involvements, contacts, stays }) => {
    const workerIds = new Set<string>(involvements.map(({ professionalId }) => professionalId));
    const agencyIds = new Set<string>([...covered, ...socialCare.map(({ id }) => id)]);
    const homeIds = new Set<string>(stays.map(({ householdId }) => householdId));
    for (const contact of contacts) {
      for (const id of contact.professionalIds) workerIds.add(id);
      for (const id of contact.attended.professionalIds) workerIds.add(id);
      for (const id of contact.agencyIds) agencyIds.add(id);
      if (contact.householdId !== null) homeIds.add(contact.householdId);
    }
    const workers = found(professionals, workerIds);
    const theirTeams = found(teams, new Set(workers.map(({ teamId }) => teamId ?? '')));
    for (const { agencyId } of [...workers, ...theirTeams]) agencyIds.add(agencyId);
    return {
      professionals: workers,
      teams: theirTeams,
      areas: found(areas, new Set(theirTeams.map(({ areaId }) => areaId ?? ''))),
      agencies: found(agencies, agencyIds),
      households: found(households, homeIds),
    };
  };
}

function found<Item extends { readonly id: string }>(
  byId: ReadonlyMap<string, Item>,
  ids: ReadonlySet<string>,
): Item[] {
  return [...ids].sort().flatMap((id) => {
    const item = byId.get(id);
    return item === undefined ? [] : [item];
  });
}
