import type { PersonId } from '../../domain/ids.ts';
import type { RestrictionLevel } from '../../domain/vocabulary.ts';
import type { AccessLog } from '../access-log/open-access-log.ts';
import type { SearchFound, Stores } from '../stores.ts';
import { useCase } from '../use-case.ts';
import { compareHits, hitOf, type SearchHit } from './hits.ts';
import { leastSearchLength, readSearchText, type SearchText } from './search-text.ts';

export interface SearchAnswer {
  /** A sentence where there is nothing to show: what to type, or that nobody was found. */
  readonly says: string | null;
  readonly hits: readonly SearchHit[];
  /** Further hits that the limit left off. */
  readonly more: number;
}

export interface SearchRequest {
  readonly text: string;
  readonly limit: number;
}

const mostHits = 50;
/** How many the store is asked for, so that the youngest of many come first; a common name needs another word. */
const mostFound = 200;

/** Whom visibility never shows to anybody here: the store leaves them out, so that they take no place of another's. */
const neverFound: readonly RestrictionLevel[] = ['sealed_adoption', 'protected_identity', 'named_users'];

/**
 * Finds people by name or part of a name, date of birth, id, or address: children first, youngest first. Visibility
 * acts on what was found before anything is counted. The log holds what was typed and whom it showed, nobody else.
 */
export function createFindPeople(stores: Stores, log: AccessLog) {
  return useCase<SearchRequest, SearchAnswer>(
    log,
    { permission: 'search', event: 'searched', asked: ({ text }) => ({ text: text.slice(0, 100) }) },
    async (who, { text, limit }) => {
      const read = readSearchText(text);
      const refused = sentenceOf(read);
      if (read === null || refused !== null) return nothing(refused);
      const hits: SearchHit[] = [];
      for (const { found, keep } of await findAll(stores, read)) {
        const summaries = await stores.families.summaryOf(found.map(({ personId }) => personId));
        const byId = new Map(summaries.map((summary) => [summary.person.id, summary]));
        const seen = found.flatMap((each) => {
          const summary = byId.get(each.personId);
          const hit = summary === undefined ? null : hitOf(who, each, summary);
          return hit !== null && keep(hit) ? [hit] : [];
        });
        hits.push(...seen.filter(({ personId }) => hits.every((hit) => hit.personId !== personId)));
      }
      if (hits.length === 0)
        return nothing('Nobody was found. Try part of a name, a date of birth or an address.');
      const shown = hits.sort(compareHits).slice(0, Math.min(Math.max(limit, 1), mostHits));
      const answer = { says: null, hits: shown, more: hits.length - shown.length };
      return { answer, ids: shown.map(({ personId }) => personId), answered: true };
    },
  );
}

function sentenceOf(read: SearchText | null): string | null {
  if (read === null)
    return `Type at least ${leastSearchLength} letters of a name, a date of birth or an address.`;
  if (read.notADate !== null) return `${read.notADate} is not a day that exists. Check the date of birth.`;
  return null;
}

function nothing(says: string | null) {
  return { answer: { says, hits: [], more: 0 }, ids: [] as PersonId[], answered: false };
}

interface Finding {
  readonly found: readonly SearchFound[];
  readonly keep: (hit: SearchHit) => boolean;
}

/** The text in each of its meanings: words of a name or address; with a date of birth; with an age. */
async function findAll({ search }: Stores, read: SearchText): Promise<Finding[]> {
  const always = { limit: mostFound, restrictions: neverFound };
  const asked = [];
  if (read.dob !== null) {
    asked.push({ words: read.wordsBesideDob, dob: read.dob, id: null, keep: () => true });
  }
  if (read.age !== null) {
    const isOfAge = ({ ageInYears }: SearchHit) => ageInYears === read.age;
    asked.push({ words: read.wordsBesideAge, dob: null, id: null, keep: isOfAge });
  }
  asked.push({ words: read.words, dob: null, id: read.id, keep: () => true });
  return Promise.all(
    asked.map(async ({ keep, ...text }) => ({ found: await search.find({ ...text, ...always }), keep })),
  );
}
