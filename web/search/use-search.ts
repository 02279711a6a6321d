import { skipToken, useQuery } from '@apollo/client/react';

import { SearchDocument, type SearchQuery } from '../generated/operations.ts';
import { failureOf, type Failure } from '../ui/failure.ts';
import { useSettled } from './use-settled.ts';

export type SearchHit = SearchQuery['search']['hits'][number];

export type SearchState =
  | { readonly kind: 'too-short' }
  | { readonly kind: 'searching' }
  | { readonly kind: 'failed'; readonly failure: Failure; readonly retry: () => void }
  | {
      readonly kind: 'answered';
      readonly text: string;
      /** The server's sentence where there is nobody to show. */
      readonly says: string | null;
      readonly hits: readonly SearchHit[];
      readonly more: number;
    };

/** Fewer letters than this find half the county. */
export const leastLetters = 2;
/** Longer than any name, address or number; the server reads less. */
export const mostLetters = 200;

/** Asks while words are typed. An answer is only ever shown for the words that stand in the box. */
export function useSearch(typed: string): SearchState {
  const text = typed.trim();
  const settled = useSettled(text, 150);
  const { data, error, refetch } = useQuery(
    SearchDocument,
    settled.length < leastLetters ? skipToken : { variables: { text: settled }, fetchPolicy: 'no-cache' },
  );
  if (text.length < leastLetters) return { kind: 'too-short' };
  if (error !== undefined) {
    return { kind: 'failed', failure: failureOf(error), retry: () => void refetch().catch(() => undefined) };
  }
  if (data === undefined || settled !== text) return { kind: 'searching' };
  const { says, hits, more } = data.search;
  return { kind: 'answered', text, says: says ?? null, hits, more };
}
