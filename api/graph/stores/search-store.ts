import type { PartialDate } from '../../domain/calendar-date.ts';
import { foldText } from '../../domain/fold-text.ts';
import type { HouseholdId, PersonId } from '../../domain/ids.ts';
import type { RestrictionLevel } from '../../domain/vocabulary.ts';
import type { Graph } from '../graph.ts';
import { peopleByAddress, peopleByDateOfBirth, peopleByName, personById } from '../queries/search.ts';

export interface SearchFor {
  /** All must stand in the names, or in the address. */
  readonly words: readonly string[];
  /** Whole or as far as it is known; beside words, both must match. */
  readonly dob: PartialDate | null;
  readonly id: string | null;
  /** At most this many of each kind of match. */
  readonly limit: number;
  /** Restrictions whose people this viewer may not find, and people hidden from this viewer by name. */
  readonly restrictions: readonly RestrictionLevel[];
  readonly hiddenIds?: readonly PersonId[];
}

export interface SearchHit {
  readonly personId: PersonId;
  readonly matchedOn: 'id' | 'name' | 'date of birth' | 'address';
  /** The home that matched, for a match on address. */
  readonly householdId: HouseholdId | null;
}

export interface SearchStore {
  /**
   * People found by id, name or part of one, date of birth, address or postcode, the closest kind of match first
   * and the youngest first within it; each person once.
   */
  readonly find: (search: SearchFor) => Promise<SearchHit[]>;
}

/** No search by address walks through more homes than this. */
const mostHomes = 200;
/** A shorter word is looked for at the beginning of names only: in the middle it would find everybody. */
const leastInside = 3;

export function createSearchStore(graph: Graph): SearchStore {
  return {
    find: async (search) => {
      const byId = search.id === null ? [] : await findById(graph, search.id, search);
      const byName = await findByName(graph, search);
      const byDate = await findByDate(graph, search);
      const byAddress = await findByAddress(graph, search);
      const hits = [...byId, ...byName, ...byDate, ...byAddress];
      return [...new Map(hits.toReversed().map((hit) => [hit.personId, hit])).values()].toReversed();
    },
  };
}

function limitsOf({ restrictions, hiddenIds }: SearchFor) {
  return { restrictions: [...restrictions], hiddenIds: [...(hiddenIds ?? [])] };
}

async function findById(graph: Graph, id: string, search: SearchFor): Promise<SearchHit[]> {
  const rows = await graph.read(personById, { id, ...limitsOf(search) });
  return rows.map(({ personId }) => ({ personId, matchedOn: 'id', householdId: null }));
}

async function findByName(graph: Graph, search: SearchFor): Promise<SearchHit[]> {
  const words = longestFirst(search.words);
  const [first, ...others] = words.map((word) => (word.length < leastInside ? `|${word}` : word));
  if (first === undefined) return [];
  const rows = await graph.read(peopleByName, {
    firstWord: first,
    otherWords: others,
    startOfName: `|${words[0] ?? ''}`,
    dates: search.dob === null ? [] : datesThatMayBe(search.dob),
    ...limitsOf(search),
    limit: search.limit,
  });
  return rows.map(({ personId }) => ({ personId, matchedOn: 'name', householdId: null }));
}

async function findByDate(graph: Graph, search: SearchFor): Promise<SearchHit[]> {
  if (search.dob === null || search.words.length > 0) return [];
  const rows = await graph.read(peopleByDateOfBirth, {
    dates: datesThatMayBe(search.dob),
    ...limitsOf(search),
    limit: search.limit,
  });
  return rows.map(({ personId }) => ({ personId, matchedOn: 'date of birth', householdId: null }));
}

async function findByAddress(graph: Graph, search: SearchFor): Promise<SearchHit[]> {
  const words = longestFirst(search.words);
  const [first, ...others] = words.map((word) => (word.length < leastInside ? `|${word}` : word));
  if (first === undefined || search.dob !== null || !words.some(saysWhere)) return [];
  const rows = await graph.read(peopleByAddress, {
    firstWord: first,
    otherWords: others,
    ...limitsOf(search),
    homes: mostHomes,
    limit: search.limit,
  });
  return rows.map(({ personId, householdId }) => ({ personId, matchedOn: 'address', householdId }));
}

/** A house number alone, or a letter, says no address. */
function saysWhere(word: string): boolean {
  return word.length >= leastInside;
}

/** The longest word narrows most, so the engine looks for it first. */
function longestFirst(words: readonly string[]): string[] {
  const folded = words.flatMap((word) => foldText(word).split(' ')).filter((word) => word !== '');
  return [...new Set(folded)].sort((a, b) => b.length - a.length);
}

/** Recorded dates that the one looked for may mean: those that begin with it, and vaguer ones that it begins with. */
function datesThatMayBe(dob: PartialDate): string[] {
  const vaguer = [dob.slice(0, 4), dob.slice(0, 7)].filter((date) => date.length < dob.length);
  return [`|${dob}`, ...vaguer.map((date) => `|${date}|`)];
}
