import { endsOfStretch, type Tie } from './ties.ts';
import type { Mark } from './words.ts';

interface Level {
  readonly from: number;
  readonly to: number;
  readonly y: number;
}

const letters = /\b(c\.p|m|c|rel|s|d|w|e)\.( \d{4})?/g;
/** What is written of couples: letters, years and how sure it is, and no other word. */
const ofCouples = /^((c\.p|m|c|rel|s|d|w|e|n\.r)\.|\d{4}|\?|reported|suspected|disputed| )+$/;
const unsure = /\?|\b(reported|suspected|disputed)\b/;
const care = new Set<string>(['dotted', 'dash-dot', 'fine', 'sparse']);

/** A line between two partners with its level parts. */
interface PartnerLine {
  readonly tie: Tie;
  readonly levels: readonly Level[];
  readonly isStraight: boolean;
}

export function readCouples(ties: readonly Tie[], marks: readonly Mark[]): string[] {
  const lines = ties
    .filter(({ between }) => between.length > 0)
    .map((tie) => ({ tie, levels: levels(tie), isStraight: isStraight(tie) }));
  const straight = lines.filter((line) => line.isStraight);
  return lines.flatMap((line) => readCouple(line, straight, marks));
}

/** Stroke, slashes and letters of the line between two partners; none where two only care for somebody together. */
function readCouple(line: PartnerLine, straight: readonly PartnerLine[], marks: readonly Mark[]): string[] {
  const { uppers, lowers, between } = line.tie;
  if (uppers.length < 2 || uppers.length > 2)
    return uppers.length < 2 ? [] : [`more than two parents: ${uppers.join(' + ')}`];
  const strokes = [...new Set(between.map(({ stroke }) => stroke))].join(' and ');
  const who = uppers.join(' + ');
  if (lowers.length > 0 && lowers.every(({ stroke }) => care.has(stroke)) && strokes === lowers[0]?.stroke)
    return [];
  const own = marks.filter((mark) => isOn(mark, line, straight));
  const slash = own.find(({ kind }) => kind === 'separated' || kind === 'divorced')?.kind ?? 'together';
  const texts = own.filter(({ kind }) => kind === 'text').map(({ text }) => text);
  if (strokes === 'thin') return [`parents, no partnership recorded: ${who}`];
  const doubt = texts.some((text) => unsure.test(text)) ? ', in doubt' : '';
  const told = texts.flatMap((text) =>
    [...text.matchAll(letters)].map(([letter]) => `letters: ${who}, ${letter}`),
  );
  return [`couple: ${who}, ${strokes}, ${slash}${doubt}`, ...told];
}

/** On a level part of the line, or, where it goes straight from partner to partner, over it and no other line between. */
function isOn(mark: Mark, line: PartnerLine, straight: readonly PartnerLine[]): boolean {
  if (mark.kind === 'text' && !ofCouples.test(mark.text)) return false;
  if (line.levels.some((level) => isAlong(mark, level) && Math.abs(level.y - mark.y) <= 1.5)) return true;
  if (mark.kind !== 'text' || mark.text === '?' || !line.isStraight) return false;
  const own = line.levels.find((level) => isUnder(mark, level));
  if (own === undefined) return false;
  return !straight.some((other) => other.levels.some((level) => level.y < own.y && isUnder(mark, level)));
}

function isUnder(mark: Mark, level: Level): boolean {
  return isAlong(mark, level) && level.y > mark.y && level.y - mark.y <= 32;
}

function isAlong({ x }: Mark, { from, to }: Level): boolean {
  return x >= from - 1 && x <= to + 1;
}

function levels({ between, trace }: Tie): Level[] {
  const parts = between
    .map((stretch) => endsOfStretch(stretch, trace))
    .filter(([a, b]) => a[1] === b[1])
    .map(([a, b]) => ({ y: a[1], from: Math.min(a[0], b[0]), to: Math.max(a[0], b[0]) }))
    .sort((a, b) => a.y - b.y || a.from - b.from);
  return parts.reduce<Level[]>((joined, part) => {
    const last = joined.at(-1);
    if (last?.y !== part.y || last.to < part.from) return [...joined, part];
    return [...joined.slice(0, -1), { ...last, to: Math.max(last.to, part.to) }];
  }, []);
}

function isStraight({ between, trace }: Tie): boolean {
  return (
    between.length > 0 &&
    new Set(between.flatMap((stretch) => endsOfStretch(stretch, trace).map(([, y]) => y))).size === 1
  );
}
