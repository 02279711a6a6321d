import type { CoupleAt, FamilyAt } from '../../../../api/domain/family-at.ts';
import type { Partnership } from '../../../../api/domain/family-record.ts';
import { livePartnerStatuses, type PartnerStatus } from '../../../../api/domain/vocabulary.ts';
import { listInWords } from '../../../../api/domain/words/lists-in-words.ts';
import { markSize } from '../../room.ts';
import type { Notation, Point, SceneLine, SceneMark } from '../../scene.ts';
import { textWidth } from '../../text-width.ts';
import type { MarkWish } from './place-marks.ts';
import { coupleInWords, isUnsure, type TiePeople } from './tie-words.ts';
import type { UnionGroup } from './union-groups.ts';
import { whoLeft } from './who-left.ts';

/** The letter that stands before a year on the line between two partners. */
export const coupleLetters: Readonly<Record<PartnerStatus, string>> = {
  married: 'm.',
  civil_partnership: 'c.p.',
  cohabiting: 'c.',
  relationship: 'rel.',
  separated: 's.',
  divorced: 'd.',
  widowed: 'w.',
  ended: 'e.',
};
/** Over the thin line between parents of whose partnership nothing is recorded. */
export const notRecorded = 'n.r.';

/** Slash and letters of a couple on its line. */
export function coupleMarks(
  group: UnionGroup,
  line: SceneLine,
  family: FamilyAt,
  notation: Notation,
  { nameOf }: TiePeople,
): MarkWish[] {
  const level = longestLevel(line.points);
  if (level === null) return [];
  const says = `${listInWords(group.partners.map(nameOf))}: ${coupleInWords(group.couple)}.`;
  const isStraight = line.points.length === 2;
  const sign = (kind: SceneMark['kind'], x: number, y: number, text: string): SceneMark => {
    return { unionId: group.id, kind, x, y, text, says };
  };
  const slash = group.couple === null ? null : slashOf(group.couple);
  const slashes =
    slash === null
      ? []
      : [
          {
            candidates: slashPlaces(level, line, group, family).map((x) => [sign(slash, x, level.y, '')]),
            must: true,
          },
        ];
  const rows = letterRows(group.couple, notation);
  return [
    ...slashes,
    ...(rows.length === 0 ? [] : [letterWish(rows, level, isStraight, group.couple, sign)]),
  ];
}

type Sign = (kind: SceneMark['kind'], x: number, y: number, text: string) => SceneMark;

/** Rows over the line, or, where it goes round others, on it: over it they would be taken for somebody else's. */
function letterWish(
  rows: readonly string[],
  level: Level,
  isStraight: boolean,
  couple: CoupleAt | null,
  sign: Sign,
): MarkWish {
  const over = [8, 15, 19].flatMap((up) =>
    isStraight
      ? alongLevel(level, rows).map((x) =>
          rows.map((text, index) =>
            sign('text', x, level.y - up - rowHeight * (rows.length - 1 - index), text),
          ),
        )
      : [],
  );
  const short = couple !== null && isUnsure(couple) ? [couple.certainty, '?'] : lastTogether(couple);
  const flat = [rows.join(' '), ...short];
  const on = flat.flatMap((text) => alongLevel(level, [text]).map((x) => [sign('text', x, level.y, text)]));
  return { candidates: [...over, ...on], must: couple !== null && isUnsure(couple) };
}

const rowHeight = 12;

/** What the two were last, where there is no room for more: the slash says that it ended. */
function lastTogether(couple: CoupleAt | null): string[] {
  const phase = couple?.phases.findLast(({ status }) => livePartnerStatuses.includes(status));
  return phase === undefined ? [] : [letterOf(phase)];
}

/**
 * The length that the line between two partners needs so that its signs stand clear of them and of the drop.
 *
 * @param taken pixels of it that something else takes: a seen sign, the outline of a home that only one lives in.
 */
export function roomForSigns({ couple, children }: UnionGroup, notation: Notation, taken: number): number {
  const slash = couple === null ? null : slashOf(couple);
  const beside = slash === null ? 0 : slash === 'divorced' ? 20 : 16;
  const forSlash = slash === null ? 0 : children.length === 0 ? beside + 4 : 2 * beside;
  const letters = Math.max(0, ...letterRows(couple, notation).map((text) => textWidth(text, markSize)));
  return Math.max(forSlash, letters + 6) + taken;
}

function slashOf({ status }: CoupleAt): 'separated' | 'divorced' | null {
  if (status === 'divorced') return 'divorced';
  return status === 'separated' || status === 'ended' ? 'separated' : null;
}

/**
 * Letters with years in the order of the phases, on at most two rows: "m. 2013" over "d. 2022". UK leaves a separation
 * out that a divorce followed; McGoldrick writes both. Certainty is a word of its own.
 */
export function letterRows(couple: CoupleAt | null, notation: Notation): string[] {
  if (couple === null) return [notRecorded];
  const told = couple.phases.filter((phase, index) => {
    const next = couple.phases[index + 1];
    return notation === 'mcgoldrick' || !(phase.status === 'separated' && next?.status === 'divorced');
  });
  const words = told.map(letterOf);
  const sure = isUnsure(couple)
    ? [couple.certainty === 'disputed' ? 'disputed' : `? ${couple.certainty}`]
    : [];
  return inTwoRows([...words, ...sure]);
}

function letterOf({ status, from }: Partnership): string {
  const letter = coupleLetters[status];
  return from === null ? letter : `${letter} ${from.slice(0, 4)}`;
}

/** Broken where the wider of the two rows is narrowest; what began the couple stays above. */
function inTwoRows(words: readonly string[]): string[] {
  if (words.length < 2) return [...words];
  const breaks = words.slice(1).map((_, index) => {
    return [words.slice(0, index + 1).join(' '), words.slice(index + 1).join(' ')];
  });
  const widest = (rows: readonly string[]) => Math.max(...rows.map((row) => textWidth(row, markSize)));
  return breaks.sort((a, b) => widest(a) - widest(b))[0] ?? [...words];
}

interface Level {
  readonly from: number;
  readonly to: number;
  readonly y: number;
}

function longestLevel(points: readonly Point[]): Level | null {
  return points.slice(1).reduce<Level | null>((best, [x, y], index) => {
    const [beforeX, beforeY] = points[index] ?? [x, y];
    const own = { from: Math.min(x, beforeX), to: Math.max(x, beforeX), y };
    return y === beforeY && (best === null || own.to - own.from > best.to - best.from) ? own : best;
  }, null);
}

/** Middles for these words: in the middle of the line, then outwards to both ends. */
function alongLevel({ from, to }: Level, rows: readonly string[]): number[] {
  const half = Math.max(...rows.map((text) => textWidth(text, markSize))) / 2;
  const reach = (to - from) / 2 - half - 2;
  if (reach < 0) return [];
  const steps = [0, 0.15, 0.3, 0.45, 0.6, 0.75, 0.9, 1];
  const middle = (from + to) / 2;
  return steps.flatMap((step) => (step === 0 ? [middle] : [middle - step * reach, middle + step * reach]));
}

/** A slash stands nearer the one who left the home; where the record does not tell, in the middle. */
function slashPlaces(
  { from, to }: Level,
  { points, personIds }: SceneLine,
  { couple, children }: UnionGroup,
  family: FamilyAt,
): number[] {
  const left = couple === null ? null : whoLeft(couple, family);
  const [first, last] = [points[0]?.[0] ?? from, points.at(-1)?.[0] ?? to];
  const quarter = (to - from) / 4;
  const middle = (from + to) / 2;
  const inward = [12, 20, 28, 40, 60].filter((step) => step < (to - from) / 2);
  const isFirst = left !== null && personIds[0] === left;
  const leaverIsRight = isFirst ? first > last : last > first;
  const plain = children.length === 0 ? [middle] : [middle - quarter, middle + quarter];
  if (left === null) return [...plain, middle - 12, middle + 12, middle];
  return [...inward.map((step) => (leaverIsRight ? to - step : from + step)), ...plain];
}
