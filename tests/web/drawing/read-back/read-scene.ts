import type { Scene, ScenePerson } from '../../../../web/drawing/scene.ts';
import { readCouples } from './read-couples.ts';
import { readHomes, readSymbols } from './read-places.ts';
import { twinFact, twinPairs } from './read-twins.ts';
import { endsOfStretch, tiesOf, type Lower, type Tie } from './ties.ts';
import { wordsBeside } from './words.ts';

/** What one page holds, and who is drawn as what. */
interface Page {
  readonly ties: readonly Tie[];
  readonly words: ReadonlyMap<Lower, string>;
  readonly symbols: ReadonlyMap<string, ScenePerson['symbol']>;
}

/**
 * The family that a reader of the picture would see, as sentences, from shapes, strokes, places and written words alone:
 * ids are taken from the symbols only, and nothing that the scene says about unions, roles or members is looked at.
 */
export function readScene(scene: Scene): string[] {
  const ties = tiesOf(scene.lines, scene.persons);
  const marks = scene.marks.map(({ kind, x, y, text }) => ({ kind, x, y, text }));
  const symbols = new Map(scene.persons.map(({ id, symbol }) => [id, symbol]));
  const twins = twinPairs(ties, marks);
  const beside = marks.filter((mark) => !twins.some(({ between }) => between.includes(mark)));
  const page = { ties, words: wordsBeside(ties, beside), symbols };
  const facts = [
    ...ties.flatMap((tie) => factsOfTie(tie, page)),
    ...readCouples(ties, marks),
    ...twins.map(twinFact),
    ...readHomes(scene),
    ...readSymbols(scene),
  ];
  return [...new Set(facts)].sort();
}

function factsOfTie(tie: Tie, page: Page): string[] {
  const uppers = tie.uppers.length > 0 ? tie.uppers : (coupleAbove(tie, page.ties)?.uppers ?? []);
  if (uppers.length === 0) return siblingsFact(tie);
  return tie.lowers.flatMap((lower) => childFacts(lower, uppers, tie, page));
}

function siblingsFact({ lowers, loose, trace }: Tie): string[] {
  const ids = lowers.map(({ id }) => id).sort();
  const isClear = loose.length === 0 && lowers.length > 1 && lowers.every(({ stroke }) => stroke === 'long');
  if (isClear) return [`brothers and sisters, parents not recorded: ${ids.join(' + ')}`];
  return [`a line that says nothing, near ${[...trace.places.keys()][0] ?? ''}: ${ids.join(' + ')}`];
}

/** The couple whose line runs just above the loose end of a line of care. */
function coupleAbove({ loose }: Tie, ties: readonly Tie[]): Tie | null {
  const [end] = loose;
  if (end === undefined || loose.length > 1) return null;
  const isAbove = ({ trace, between }: Tie) =>
    between.some((stretch) => {
      const [a, b] = endsOfStretch(stretch, trace);
      const under = end[1] - a[1];
      if (a[1] !== b[1] || under <= 0 || under > 6) return false;
      return end[0] > Math.min(a[0], b[0]) && end[0] < Math.max(a[0], b[0]);
    });
  return ties.find(isAbove) ?? null;
}

const careWords = /^(foster|private foster|connected|SGO|informal care)( .*)?$/;
const relatedWords = /^(relative|family friend|neighbour|twin|brother or sister)( .*)?$/;

function childFacts(lower: Lower, uppers: readonly string[], tie: Tie, page: Page): string[] {
  const word = page.words.get(lower) ?? '';
  const { id, stroke } = lower;
  if (careWords.test(word)) return uppers.map((upper) => `${word}: ${upper} > ${id}`);
  if (word.startsWith('young carer')) {
    return uppers.map(
      (upper) => `${word}${tie.pointsAt.has(upper) ? '' : ' without an arrow'}: ${id} > ${upper}`,
    );
  }
  if (relatedWords.test(word)) return uppers.map((upper) => `${word}: ${[upper, id].sort().join(' + ')}`);
  if (stroke === 'solid' || stroke === 'broken' || stroke === 'double') {
    return uppers.map((upper) => `${parentFact(word, stroke, upper, uppers, page)}: ${upper} > ${id}`);
  }
  return uppers.map((upper) => `a ${stroke} line without a word: ${upper} > ${id}`);
}

function parentFact(
  word: string,
  stroke: string,
  upper: string,
  uppers: readonly string[],
  page: Page,
): string {
  const kind = stroke === 'double' ? 'adoptive parent' : 'birth parent';
  if (word === 'birth or adopted?' || (word === '?' && stroke === 'solid'))
    return 'parent by birth or adoption';
  if (stroke === 'broken' && word === '') return 'parent, broken line without a word';
  const isMeant = word !== '' && (uppers.length === 1 || concerns(word, page.symbols.get(upper)));
  return isMeant ? `${kind}, in doubt` : kind;
}

/** "father reported" speaks of the square above, "parents not confirmed" of both. */
function concerns(word: string, symbol: ScenePerson['symbol'] | undefined): boolean {
  if (word.startsWith('parents') || word === '?') return true;
  if (word.startsWith('father')) return symbol === 'square';
  return word.startsWith('mother') ? symbol === 'circle' : symbol === 'diamond';
}
