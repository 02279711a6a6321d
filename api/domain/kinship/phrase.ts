import type { KinGraph } from './kin-graph.ts';
import type { PersonAt } from '../person-at.ts';
import type { PersonId } from '../ids.ts';

/** A kinship on its way into words: whose (`mother's partner`), which side, what, and what to add in brackets. */
export interface Phrase {
  readonly owner: string | null;
  readonly side: 'maternal' | 'paternal' | null;
  readonly noun: string;
  readonly notes: readonly string[];
}

export interface KinshipOptions {
  /** Areas that say step-parent of a parent's partner who lives with them, married or not (R6). */
  readonly stepWhenCohabiting: boolean;
  /** For viewers with the adoption role: "adoptive mother", else "mother". */
  readonly namesAdoption: boolean;
}

export const usualOptions: KinshipOptions = { stepWhenCohabiting: false, namesAdoption: false };

export interface PhraseContext {
  readonly graph: KinGraph;
  readonly options: KinshipOptions;
}

export function plain(noun: string, notes: readonly string[] = []): Phrase {
  return { owner: null, side: null, noun, notes };
}

export function owned(owner: string, phrase: Phrase): Phrase {
  return { ...phrase, owner: phrase.owner === null ? owner : `${owner}'s ${phrase.owner}` };
}

/** "mother's partner", "maternal aunt": without brackets, to be followed by "'s" or "of". */
export function phraseText({ owner, side, noun }: Phrase, before = ''): string {
  const what = `${before}${side === null ? '' : `${side} `}${noun}`;
  return owner === null ? what : `${owner}'s ${what}`;
}

export function personIn(context: PhraseContext, id: PersonId): PersonAt {
  const person = context.graph.people.get(id);
  if (person === undefined) throw new RangeError(`${id} is not in the family`);
  return person;
}
