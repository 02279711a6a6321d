import { compareText } from '../compare-text.ts';
import type { RelatedTie } from '../family-record.ts';
import type { PersonAt } from '../person-at.ts';
import type { Certainty } from '../vocabulary.ts';
import { kinshipPhrase } from './kinship-phrase.ts';
import { classOf, isDoubtful, isWeaker, stepsOf, weakest, type Kinship } from './kinship.ts';
import { phraseText, type Phrase, type PhraseContext } from './phrase.ts';

/** A phrase with how sure it is, ready to be written as a term. */
export interface SurePhrase {
  readonly phrase: Phrase;
  readonly kinship: Kinship;
  readonly certainty: Certainty;
}

/** Closest first; of two as close, descent before partnership; then by the words, never by ids. */
export function phrasesOf(context: PhraseContext, kinships: readonly Kinship[]): SurePhrase[] {
  const phrases = kinships
    .map((kinship) => ({
      kinship,
      phrase: kinshipPhrase(context, kinship),
      certainty: weakest(kinship.map((segment) => segment.certainty)),
    }))
    .map((sure) => ({ sure, order: orderOf(sure) }))
    .sort((a, b) => compareOrder(a.order, b.order));
  return withoutRepeats(phrases.map(({ sure }) => sure));
}

type Order = readonly [steps: number, kind: number, doubt: string, words: string];

function orderOf({ kinship, phrase, certainty }: SurePhrase): Order {
  const { owner, side, noun, notes } = phrase;
  return [stepsOf(kinship), classOf(kinship), certainty, JSON.stringify([noun, owner, side, notes])];
}

function compareOrder(a: Order, b: Order): number {
  return a[0] - b[0] || a[1] - b[1] || compareText(a[2], b[2]) || compareText(a[3], b[3]);
}

/** "unborn maternal half-sibling", "maternal grandfather (deceased)", "mother's partner (suspected)" (R9 to R11). */
export function termOf({ phrase, certainty }: Omit<SurePhrase, 'kinship'>, alter: PersonAt): string {
  const notes = [
    ...phrase.notes,
    ...(phrase.noun.startsWith('late ') ? [] : lifeNotes(alter)),
    ...(isDoubtful(certainty) && alter.known ? [certainty] : []),
  ];
  const before = alter.isUnborn ? 'unborn ' : alter.known ? '' : 'unknown ';
  return phraseText(phrase, before) + (notes.length === 0 ? '' : ` (${notes.join('; ')})`);
}

const lossWords = {
  stillborn: 'stillborn',
  miscarriage: 'miscarried',
  termination: 'pregnancy ended',
} as const;

function lifeNotes({ isDead, birthOutcome }: PersonAt): string[] {
  if (!isDead) return [];
  return [birthOutcome === null ? 'deceased' : lossWords[birthOutcome]];
}

/** Said once: the same words with the surer ties; and cousins by the mother and by the father are so by both sides. */
function withoutRepeats(phrases: readonly SurePhrase[]): SurePhrase[] {
  const kept: SurePhrase[] = [];
  for (const next of phrases) {
    const at = kept.findIndex(
      ({ phrase }) => phrase.owner === next.phrase.owner && phrase.noun === next.phrase.noun,
    );
    const held = kept[at];
    if (held === undefined) kept.push(next);
    else kept[at] = merged(held, next);
  }
  return kept;
}

function merged(held: SurePhrase, next: SurePhrase): SurePhrase {
  const surer = isWeaker(held.certainty, next.certainty) ? next : held;
  const sides = [held.phrase.side, next.phrase.side];
  if (!sides.includes('maternal') || !sides.includes('paternal')) return surer;
  return { ...surer, phrase: { ...surer.phrase, side: null, notes: ['both sides'] } };
}

/** Ties as somebody described them: relatives in their own words, family friends, neighbours. */
export function describedAs(
  ties: readonly RelatedTie[],
): { readonly noun: string; readonly wording: string | null }[] {
  return ties.flatMap(({ kind, wording }) => {
    if (kind === 'relative') return [{ noun: 'relative', wording }];
    if (kind === 'family_friend') return [{ noun: 'family friend', wording }];
    return kind === 'neighbour' ? [{ noun: 'neighbour', wording }] : [];
  });
}
