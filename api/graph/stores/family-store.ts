import type { RulePack } from '../../domain/duties/rule-pack.ts';
import type { Household, Person, Stay } from '../../domain/family-record.ts';
import { mostPeoplePerHome, type FamilySource, type TiesBeside } from '../../domain/family-source.ts';
import type { PersonId } from '../../domain/ids.ts';
import type { Graph, RunQuery } from '../graph.ts';
import type { Source } from '../load/source.ts';
import { everyone, peopleBySource } from '../queries/sources.ts';
import { readHouseholds } from '../read/directory.ts';
import { groupBy } from '../read/group-by.ts';
import { itemsOf } from '../read/held.ts';
import { inOrder } from '../read/in-order.ts';
import { readSourceOfEach, readSources } from '../read/sources.ts';
import { readSurroundings } from '../read/surroundings.ts';
import {
  readCareTies,
  readParentTies,
  readPartnerships,
  readRelatedTies,
  readSharedHomes,
  readStays,
} from '../read/ties.ts';
import { readPeople } from '../read/told-people.ts';

/** What a search hit is told by: names and facts, where they came from, and their stays, past ones included. */
export interface PersonSummary {
  readonly person: Person;
  readonly source: Source;
  readonly stays: readonly Stay[];
  readonly households: readonly Household[];
}

/** People of one source who are restricted and protected alike. */
export interface PeopleOfSource extends Pick<Person, 'restriction' | 'recordedBy' | 'protectedFrom'> {
  readonly sourceId: string;
  readonly people: number;
}

export interface FamilyStore extends FamilySource {
  /** The source that a person came from, with the date it speaks of; null where they are not held. */
  readonly asAt: (id: PersonId) => Promise<Source | null>;
  /** Every source that was loaded, by id. */
  readonly sources: () => Promise<Source[]>;
  /** How many people each source brought, apart for what decides who may see them: visibility does the counting. */
  readonly peopleBySource: () => Promise<PeopleOfSource[]>;
  /** In the order asked for; people not held are left out. */
  readonly summaryOf: (ids: readonly PersonId[]) => Promise<PersonSummary[]>;
  /** Ids of all people held, at most so many. */
  readonly everyone: (limit: number) => Promise<PersonId[]>;
  /** As FamilySource says; homes with more people than `mostPerHome` are named in `crowded` and not walked through. */
  readonly tiesBeside: (ids: readonly PersonId[], mostPerHome?: number) => Promise<Required<TiesBeside>>;
}

/** Everything is read whole: whoever asks decides what a viewer may see of it, between one level and the next. */
export function createFamilyStore({ read }: Graph, rules: RulePack | null = null): FamilyStore {
  return {
    ...(rules === null ? {} : { rules }),
    people: (ids) => readPeople(read, ids),
    tiesBeside: (ids, mostPerHome = mostPeoplePerHome) => readTiesBeside(read, ids, mostPerHome),
    around: (ids) => readSurroundings(read, ids),
    asAt: async (id) => (await readSourceOfEach(read, [id])).get(id) ?? null,
    sources: () => readSources(read),
    peopleBySource: () => read(peopleBySource, {}),
    summaryOf: (ids) => readSummaries(read, ids),
    everyone: async (limit) => (await read(everyone, { limit })).map(({ id }) => id),
  };
}

async function readSummaries(run: RunQuery, ids: readonly PersonId[]): Promise<PersonSummary[]> {
  const [held, sources, stays] = await Promise.all([
    readPeople(run, ids),
    readSourceOfEach(run, ids),
    readStays(run, ids),
  ]);
  const people = new Map(held.map((person) => [person.id, person]));
  const staysOfEach = groupBy(stays, ({ personId }) => personId);
  const homes = new Map((await homesOf(run, stays)).map((home) => [home.id, home]));
  return ids.flatMap((id) => {
    const person = people.get(id);
    const source = sources.get(id);
    if (person === undefined || source === undefined) return [];
    const own = staysOfEach.get(id) ?? [];
    const households = [...new Set(own.map(({ householdId }) => householdId))].flatMap(
      (householdId) => homes.get(householdId) ?? [],
    );
    return [{ person, source, stays: own, households }];
  });
}

async function readTiesBeside(run: RunQuery, ids: readonly PersonId[], mostPerHome: number) {
  const [{ stays, crowded }, parentTies, partnerships, careTies, relatedTies] = await Promise.all([
    readSharedHomes(run, ids, mostPerHome),
    readParentTies(run, ids),
    readPartnerships(run, ids),
    readCareTies(run, ids),
    readRelatedTies(run, ids),
  ]);
  const homes = await homesOf(run, stays);
  const households = homes.map(({ id, kind }) => ({ id, kind }));
  return { parentTies, partnerships, careTies, relatedTies, stays, households, crowded };
}

async function homesOf(run: RunQuery, stays: readonly Stay[]): Promise<Household[]> {
  const ids = [...new Set(stays.map(({ householdId }) => householdId))];
  return inOrder(itemsOf(await readHouseholds(run, ids)));
}
