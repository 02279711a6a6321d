import { inWords } from '../../../../api/domain/calendar-date.ts';
import type { CoupleAt, FamilyAt } from '../../../../api/domain/family-at.ts';
import type { RelatedTie } from '../../../../api/domain/family-record.ts';
import type { PartnerStatus } from '../../../../api/domain/vocabulary.ts';
import { markSize } from '../../room.ts';
import type { Point, SceneLine, SceneMark, ScenePerson } from '../../scene.ts';
import { textWidth } from '../../text-width.ts';
import { placeMarks, type Drawn, type MarkWish } from './place-marks.ts';
import type { UnionGroup } from './union-groups.ts';

const statusWords: Record<PartnerStatus, string> = {
  married: 'married',
  civil_partnership: 'in a civil partnership',
  cohabiting: 'living together as a couple',
  relationship: 'in a relationship',
  separated: 'separated',
  divorced: 'divorced',
  widowed: 'married until one of them died',
  ended: 'relationship ended',
};

/** "divorced, since 20 May 2022 (suspected)". */
export function coupleInWords(couple: CoupleAt | null): string {
  if (couple === null) return 'parents; no partnership recorded';
  const since = couple.phases.at(-1)?.from ?? null;
  const sure =
    couple.certainty === 'confirmed' || couple.certainty === 'unknown' ? '' : ` (${couple.certainty})`;
  return `${statusWords[couple.status]}${since === null ? '' : `, since ${inWords(since)}`}${sure}`;
}

/** Slashes, letters with years, question marks and the bar of identical twins, where they touch nothing. */
export function sceneMarks(family: FamilyAt, groups: readonly UnionGroup[], drawn: Drawn): SceneMark[] {
  const { lines } = drawn;
  const persons = new Map(drawn.persons.map((person) => [person.id, person]));
  const uprights = lines.flatMap(({ points }) => uprightsOf(points));
  const linesOf = new Map<string, SceneLine[]>();
  for (const line of lines) linesOf.set(line.unionId, [...(linesOf.get(line.unionId) ?? []), line]);
  const wishes = groups.flatMap((group) => {
    const own = linesOf.get(group.id) ?? [];
    return [
      ...own.filter(({ role }) => role === 'partner').flatMap((line) => coupleMarks(group, line, uprights)),
      ...own.flatMap((line) => uncertainMarks(group, line)),
      ...relatedMarks(group, own),
      ...twinMarks(family, group, persons),
    ];
  });
  return placeMarks(wishes, drawn);
}

interface Upright {
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
}

function uprightsOf(points: readonly Point[]): Upright[] {
  return points.slice(1).flatMap(([x, y], index) => {
    const [beforeX, beforeY] = points[index] ?? [x, y];
    return x === beforeX && y !== beforeY
      ? [{ x, top: Math.min(y, beforeY), bottom: Math.max(y, beforeY) }]
      : [];
  });
}

function coupleMarks(group: UnionGroup, line: SceneLine, uprights: readonly Upright[]): MarkWish[] {
  const { couple } = group;
  const level = longestLevel(line.points);
  if (couple === null || level === null) return [];
  const { from, to, y } = level;
  const met = uprights
    .filter(({ x, top, bottom }) => x > from && x < to && top <= y && bottom >= y)
    .map(({ x }) => x);
  const says = coupleInWords(couple);
  const at = widestFree(from, to, met);
  const slash = slashOf(couple);
  const sign = (kind: SceneMark['kind'], x: number, markY: number, text: string): SceneMark => {
    return { unionId: group.id, kind, x, y: markY, text, says };
  };
  const above = lettersOf(couple).flatMap((text) =>
    placesAbove(from, to, slash === null ? null : at, textWidth(text, markSize)).map((x) =>
      sign('text', x, y - 7, text),
    ),
  );
  const beside = isUnsure(couple)
    ? (slash === null ? [at] : [at + 14, at - 14]).map((x) => sign('text', x, y, '?'))
    : [];
  // On a line that goes round others the letters would be taken for somebody else's; the question mark may not be missed.
  const letters = line.points.length === 2 ? [...above, ...beside] : beside;
  return [
    ...(slash === null ? [] : [{ candidates: [sign(slash, at, y, '')], must: true }]),
    ...(letters.length === 0 ? [] : [{ candidates: letters, must: isUnsure(couple) }]),
  ];
}

/** The length that the line between two partners needs so that its slashes stand clear of them and of the drop. */
export function roomForSigns({ couple, children }: UnionGroup): number {
  const slash = couple === null ? null : slashOf(couple);
  if (slash === null) return 0;
  const beside = slash === 'divorced' ? 20 : 16;
  return children.length === 0 ? beside + 4 : 2 * beside;
}

function slashOf({ status }: CoupleAt): 'separated' | 'divorced' | null {
  if (status === 'divorced') return 'divorced';
  return status === 'separated' || status === 'ended' ? 'separated' : null;
}

/** Middles for letters of this width over a line: in its middle, left and right of a slash, at its ends. */
function placesAbove(from: number, to: number, slash: number | null, width: number): number[] {
  const half = width / 2;
  const besideSlash = slash === null ? [] : [slash - 10 - half, slash + 10 + half];
  return [(from + to) / 2, ...besideSlash, from + 3 + half, to - 3 - half].filter(
    (x) => x - half >= from + 1 && x + half <= to - 1,
  );
}

function isUnsure(couple: CoupleAt): boolean {
  return couple.certainty !== 'confirmed' && couple.certainty !== 'unknown';
}

/** Letters for the line, longest first: "m. 2014", "m."; "?" where the partnership is not confirmed. */
function lettersOf(couple: CoupleAt): string[] {
  if (isUnsure(couple)) return ['?'];
  const phase = couple.phases.findLast(
    ({ status }) => status === 'married' || status === 'civil_partnership' || status === 'cohabiting',
  );
  if (phase === undefined) return [];
  const letter = phase.status === 'cohabiting' ? 'c.' : phase.status === 'married' ? 'm.' : 'c.p.';
  return phase.from === null ? [letter] : [`${letter} ${phase.from.slice(0, 4)}`, letter];
}

function longestLevel(points: readonly Point[]): { from: number; to: number; y: number } | null {
  return points.slice(1).reduce<{ from: number; to: number; y: number } | null>((best, [x, y], index) => {
    const [beforeX, beforeY] = points[index] ?? [x, y];
    const own = { from: Math.min(x, beforeX), to: Math.max(x, beforeX), y };
    return y === beforeY && (best === null || own.to - own.from > best.to - best.from) ? own : best;
  }, null);
}

/** The middle of the widest stretch that no upright line cuts. */
function widestFree(from: number, to: number, cuts: readonly number[]): number {
  const edges = [from, ...[...cuts].sort((a, b) => a - b), to];
  let [at, widest] = [(from + to) / 2, -1];
  edges.slice(1).forEach((edge, index) => {
    const before = edges[index] ?? from;
    if (edge - before > widest) [at, widest] = [(edge + before) / 2, edge - before];
  });
  return at;
}

function uncertainMarks(group: UnionGroup, line: SceneLine): MarkWish[] {
  const child = line.personIds.find((id) => group.uncertain.has(id));
  const end = line.points.at(-1);
  if (line.role !== 'descent' || line.personIds.length !== 1 || child === undefined || end === undefined)
    return [];
  const says = 'One of the parents is reported or suspected, not confirmed';
  const candidates = besideEnd(end, 8).map(([x, y]): SceneMark => {
    return { unionId: group.id, kind: 'text', x, y, text: '?', says };
  });
  return [{ candidates, must: true }];
}

/** Right and left of the end of a line, then further up. */
function besideEnd([x, y]: Point, away: number): Point[] {
  return [8, 14, 20].flatMap((up): Point[] => [
    [x + away, y - up],
    [x - away, y - up],
  ]);
}

const relatedWords: Record<RelatedTie['kind'], string> = {
  twin: 'twin',
  sibling: 'brother or sister',
  relative: 'relative',
  family_friend: 'family friend',
  neighbour: 'neighbour',
};

function relatedMarks(group: UnionGroup, lines: readonly SceneLine[]): MarkWish[] {
  if (group.kind !== 'related') return [];
  const end = lines.find(({ personIds, points }) => personIds.length > 0 && points.length > 1)?.points.at(-1);
  const text = group.nature in relatedWords ? relatedWords[group.nature as RelatedTie['kind']] : '';
  if (end === undefined || text === '') return [];
  const says = group.wording ?? text;
  const candidates = besideEnd(end, textWidth(text, markSize) / 2 + 5).map(([x, y]): SceneMark => {
    return { unionId: group.id, kind: 'text', x, y, text, says };
  });
  return [{ candidates, must: true }];
}

/** Identical twins: a short bar between them; zygosity not known: "?". */
function twinMarks(
  family: FamilyAt,
  group: UnionGroup,
  persons: ReadonlyMap<string, ScenePerson>,
): MarkWish[] {
  return family.relatedTies.flatMap(({ kind, personIds, zygosity }): MarkWish[] => {
    const [a, b] = personIds.map((id) => persons.get(id));
    const own = personIds.every((id) => group.children.includes(id));
    if (kind !== 'twin' || !own || group.kind !== 'family' || a === undefined) return [];
    if (b?.row !== a.row) return [];
    if (zygosity === 'fraternal') return [];
    const identical = zygosity === 'identical';
    const y = Math.min(a.y - a.h / 2, b.y - b.h / 2) - (identical ? 9 : 12);
    const says = identical ? 'identical twins' : 'twins, not recorded whether identical';
    const candidates = [0, -8, 8, -16, 16].map((aside): SceneMark => {
      const x = (a.x + b.x) / 2 + (identical ? 0 : aside);
      return {
        unionId: group.id,
        kind: identical ? 'identical' : 'text',
        x,
        y,
        text: identical ? '' : '?',
        says,
      };
    });
    return [{ candidates, must: true }];
  });
}
