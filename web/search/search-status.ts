import { leastLetters, type SearchState } from './use-search.ts';

/** What stands above the hits. Where nobody is found, the server's own sentence says why: too little typed, no such day. */
export function searchStatus(state: SearchState, typed: string): string {
  switch (state.kind) {
    case 'too-short':
      return typed.trim() === '' ? '' : `Type at least ${leastLetters} letters.`;
    case 'searching':
      return 'Searching…';
    case 'failed':
      return '';
    case 'answered':
      return state.hits.length === 0
        ? (state.says ?? `Nobody is found for “${inShort(state.text)}”.`)
        : found(state);
  }
}

function found({ hits, more }: Extract<SearchState, { kind: 'answered' }>): string {
  const people = hits.length === 1 ? '1 person found' : `${hits.length} people found`;
  if (more > 0) return `${people}, ${more} more: type more of the name to narrow them down.`;
  return hits.length === 1 ? `${people}.` : `${people}, children first.`;
}

const mostEchoed = 40;

function inShort(text: string): string {
  return text.length <= mostEchoed ? text : `${text.slice(0, mostEchoed)}…`;
}
