import type { Point, Scene, SceneMark, ScenePerson, Stroke } from '../../../../web/drawing/scene.ts';
import { markSize } from '../../../../web/drawing/room.ts';
import { textWidth } from '../../../../web/drawing/text-width.ts';
import { endsOf, otherEnd, traceLines, wayBetween, type Stretch, type Trace } from './ink.ts';
import { readHomes, readSymbols } from './read-places.ts';
import { readTwins } from './read-twins.ts';

/** What hangs on one trace: who stands above it, who below, and the line between the first two above. */
export interface Tie {
  readonly trace: Trace;
  readonly uppers: readonly string[];
  readonly lowers: readonly Lower[];
  /** Between the partners; empty where fewer than two stand above. */
  readonly between: readonly Stretch[];
  /** Ends in the open: a line of care starts below the line between the carers. */
  readonly loose: readonly Point[];
}

export interface Lower {
  readonly id: string;
  /** Where the line meets the symbol. */
  readonly place: string;
  readonly stroke: Stroke;
}

/**
 * The family that a reader of the picture would see, as sentences, from shapes, strokes and places alone: ids are taken
 * from the symbols only, and nothing that the scene says about unions, roles or members is looked at.
 */
export function readScene(scene: Scene): string[] {
  const ties = traceLines(scene.lines).map((trace) => tieOf(trace, scene.persons));
  const marks = scene.marks.map(({ kind, x, y, text }) => ({ kind, x, y, text }));
  const facts = [
    ...ties.flatMap((tie) => factsOfTie(tie, { ties, marks })),
    ...readTwins(ties, scene.persons, marks),
    ...readHomes(scene),
    ...readSymbols(scene),
  ];
  return [...new Set(facts)].sort();
}

function tieOf(trace: Trace, persons: readonly ScenePerson[]): Tie {
  const uppers: { id: string; place: string }[] = [];
  const lowers: Lower[] = [];
  const loose: Point[] = [];
  for (const place of endsOf(trace)) {
    const [x, y] = trace.places.get(place) ?? [0, 0];
    const person = persons.find(
      (one) => Math.abs(x - one.x) <= one.w / 2 + 1 && Math.abs(y - one.y) <= one.h / 2 + 1,
    );
    const [stretch] = trace.at.get(place) ?? [];
    if (person === undefined || stretch === undefined) {
      loose.push([x, y]);
      continue;
    }
    const [, beforeY] = trace.places.get(otherEnd(stretch, place)) ?? [x, y];
    if (beforeY < y && y < person.y) lowers.push({ id: person.id, place, stroke: stretch.stroke });
    else uppers.push({ id: person.id, place });
  }
  const [first, ...others] = uppers;
  const between = others.flatMap(({ place }) =>
    first === undefined ? [] : (wayBetween(trace, first.place, place) ?? []),
  );
  return { trace, uppers: [...new Set(uppers.map(({ id }) => id))].sort(), lowers, between, loose };
}

type Mark = Pick<SceneMark, 'kind' | 'x' | 'y' | 'text'>;

interface Page {
  readonly ties: readonly Tie[];
  readonly marks: readonly Mark[];
}

function factsOfTie(tie: Tie, page: Page): string[] {
  const { uppers, lowers } = tie;
  const carers = uppers.length === 0 ? coupleAbove(tie, page.ties) : null;
  if (carers !== null) return lowers.flatMap((lower) => carers.map((carer) => careFact(lower, carer)));
  if (uppers.length === 0) return siblingsFact(tie);
  return [...lowers.flatMap((lower) => childFacts(lower, tie, page)), ...coupleFacts(tie, page.marks)];
}

function siblingsFact({ lowers, loose, trace }: Tie): string[] {
  const ids = lowers.map(({ id }) => id).sort();
  const isClear =
    loose.length === 0 && lowers.length > 1 && lowers.every(({ stroke }) => stroke === 'broken');
  if (isClear) return [`brothers and sisters, parents not recorded: ${ids.join(' + ')}`];
  return [`a line that says nothing, near ${[...trace.places.keys()][0] ?? ''}: ${ids.join(' + ')}`];
}

/** The couple whose line runs just above the loose end of a line of care. */
function coupleAbove({ loose }: Tie, ties: readonly Tie[]): readonly string[] | null {
  const [end] = loose;
  if (end === undefined || loose.length > 1) return null;
  const couple = ties.find(({ trace, between }) =>
    between.some((stretch) => {
      const [a, b] = [trace.places.get(stretch.from), trace.places.get(stretch.to)];
      if (a === undefined || a[1] !== b?.[1]) return false;
      const under = end[1] - a[1];
      return under > 0 && under <= 6 && end[0] > Math.min(a[0], b[0]) && end[0] < Math.max(a[0], b[0]);
    }),
  );
  return couple?.uppers ?? null;
}

function childFacts(lower: Lower, { uppers, trace }: Tie, page: Page): string[] {
  const word = wordAt(lower, trace, page);
  const parents = uppers.join(' + ');
  switch (lower.stroke) {
    case 'solid':
    case 'double': {
      const nature = lower.stroke === 'solid' ? 'birth' : 'adoptive';
      const facts = uppers.map((upper) => `${nature} parent: ${upper} > ${lower.id}`);
      return word === '?' ? [...facts, `not sure (${nature}): ${parents} > ${lower.id}`] : facts;
    }
    case 'broken':
      return uppers.map((upper) =>
        word === '?'
          ? `said to be a parent: ${upper} > ${lower.id}`
          : `${word ?? 'no word'}: ${upper} > ${lower.id}`,
      );
    default:
      return uppers.map((upper) => careFact(lower, upper));
  }
}

function careFact({ id, stroke }: Lower, carer: string): string {
  return `care (${stroke}): ${carer} > ${id}`;
}

/** The question mark beside the end of a line, or the word that stands nearer to this line than to any other. */
function wordAt({ place, stroke }: Lower, trace: Trace, { marks, ties }: Page): string | null {
  const [x, y] = trace.places.get(place) ?? [0, 0];
  const isMarked = marks.some(
    ({ text, x: markX, y: markY }) =>
      text === '?' && Math.abs(markX - x) <= 9 && y - markY >= 4 && y - markY <= 24,
  );
  if (isMarked) return '?';
  if (stroke !== 'broken') return null;
  const words = marks.filter(({ kind, text }) => kind === 'text' && /^[a-z][a-z ]+$/.test(text));
  const own = words.filter((mark) => nearestTo(mark, ties)?.trace === trace);
  return own.map(({ text }) => text).join(' or ') || null;
}

/** The broken line that a word stands beside. */
function nearestTo(mark: Mark, ties: readonly Tie[]): Tie | null {
  let [best, least]: [Tie | null, number] = [null, 12 + textWidth(mark.text, markSize) / 2];
  for (const tie of ties) {
    if (!tie.lowers.some(({ stroke }) => stroke === 'broken')) continue;
    for (const { from, to } of tie.trace.stretches) {
      const [a, b] = [tie.trace.places.get(from) ?? [0, 0], tie.trace.places.get(to) ?? [0, 0]];
      const dx = Math.max(Math.min(a[0], b[0]) - mark.x, mark.x - Math.max(a[0], b[0]), 0);
      const dy = Math.max(Math.min(a[1], b[1]) - mark.y, mark.y - Math.max(a[1], b[1]), 0);
      if (Math.hypot(dx, dy) < least) [best, least] = [tie, Math.hypot(dx, dy)];
    }
  }
  return best;
}

function coupleFacts({ uppers, lowers, between, trace }: Tie, marks: readonly Mark[]): string[] {
  if (uppers.length < 2) return [];
  const strokes = [...new Set(between.map(({ stroke }) => stroke))];
  const who = uppers.join(' + ');
  const isCare =
    lowers.length > 0 && lowers.every(({ stroke }) => stroke === 'dotted' || stroke === 'dash-dot');
  if (isCare && strokes.join() === lowers[0]?.stroke) return [];
  if (strokes.join() === 'dotted') return [`parents, no partnership recorded: ${who}`];
  const level = between.flatMap(({ from, to }) => {
    const [a, b] = [trace.places.get(from), trace.places.get(to)];
    return a === undefined || a[1] !== b?.[1]
      ? []
      : [{ y: a[1], from: Math.min(a[0], b[0]), to: Math.max(a[0], b[0]) }];
  });
  const on = ({ x, y }: Mark, above: number) =>
    level.some((part) => x >= part.from - 1 && x <= part.to + 1 && part.y - y >= -1 && part.y - y <= above);
  const slash =
    marks.find((mark) => (mark.kind === 'separated' || mark.kind === 'divorced') && on(mark, 1))?.kind ??
    'together';
  const letter = marks.find((mark) => mark.kind === 'text' && mark.text !== '?' && on(mark, 9));
  // Letters stand over a line only where it goes straight from one partner to the other.
  const isStraight = between.every(
    ({ from, to }) => trace.places.get(from)?.[1] === trace.places.get(to)?.[1],
  );
  const unsure = marks.some((mark) => mark.text === '?' && on(mark, isStraight ? 9 : 1)) ? ', not sure' : '';
  return [
    `couple: ${who}, ${strokes.join(' and ')}, ${slash}${unsure}`,
    ...(letter === undefined ? [] : [`letters: ${who}, ${letter.text}`]),
  ];
}
