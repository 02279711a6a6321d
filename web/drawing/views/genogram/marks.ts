import { inWords } from '../../../../api/domain/calendar-date.ts';
import type { CoupleAt, FamilyAt } from '../../../../api/domain/family-at.ts';
import type { RelatedTie } from '../../../../api/domain/family-record.ts';
import type { PartnerStatus } from '../../../../api/domain/vocabulary.ts';
import { markSize } from '../../room.ts';
import type { Point, SceneLine, SceneMark, ScenePerson } from '../../scene.ts';
import { textWidth } from '../../text-width.ts';
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

/** Slashes, letters with years, question marks and the bar of identical twins. */
export function sceneMarks(
  family: FamilyAt,
  groups: readonly UnionGroup[],
  lines: readonly SceneLine[],
  persons: ReadonlyMap<string, ScenePerson>,
): SceneMark[] {
  const uprights = lines.flatMap(({ points }) => uprightsOf(points));
  return groups.flatMap((group) => {
    const own = lines.filter(({ unionId }) => unionId === group.id);
    return [
      ...own
        .filter(({ role }) => role === 'partner')
        .flatMap((line) => coupleMarks(group, line, uprights, persons)),
      ...own.flatMap((line) => uncertainMarks(group, line)),
      ...relatedMarks(group, own),
      ...twinMarks(family, group, persons),
    ];
  });
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

function coupleMarks(
  group: UnionGroup,
  line: SceneLine,
  uprights: readonly Upright[],
  persons: ReadonlyMap<string, ScenePerson>,
): SceneMark[] {
  const { couple } = group;
  const level = longestLevel(line.points);
  if (couple === null || level === null) return [];
  const { from, to, y } = level;
  const met = uprights
    .filter(({ x, top, bottom }) => x > from && x < to && top <= y && bottom >= y)
    .map(({ x }) => x);
  const says = coupleInWords(couple);
  const marks: SceneMark[] = [];
  const slash =
    couple.status === 'divorced'
      ? 'divorced'
      : couple.status === 'separated' || couple.status === 'ended'
        ? 'separated'
        : null;
  const at = widestFree(from, to, met);
  if (slash !== null) marks.push({ unionId: group.id, kind: slash, x: at, y, text: '', says });
  const text = lettersOf(couple);
  const left = persons.get(line.personIds[0] ?? '');
  const start = from + (left !== undefined && left.chip !== null && line.points.length === 2 ? 14 : 3);
  const foreign = uprights.some(
    ({ x, top, bottom }) => x > start && x < to && top < y - 3 && bottom > y - markSize - 3,
  );
  if (line.points.length === 2 && !foreign) {
    const fits = text.find((words) => textWidth(words, markSize) <= to - 3 - start);
    if (fits !== undefined)
      marks.push({ unionId: group.id, kind: 'text', x: (start + to) / 2, y: y - 7, text: fits, says });
  } else if (isUnsure(couple))
    marks.push({ unionId: group.id, kind: 'text', x: slash === null ? at : at + 14, y, text: '?', says });
  return marks;
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

function uncertainMarks(group: UnionGroup, line: SceneLine): SceneMark[] {
  const child = line.personIds.find((id) => group.uncertain.has(id));
  const end = line.points.at(-1);
  if (line.role !== 'descent' || line.personIds.length !== 1 || child === undefined || end === undefined)
    return [];
  const says = 'One of the parents is reported or suspected, not confirmed';
  return [{ unionId: group.id, kind: 'text', x: end[0] + 8, y: end[1] - 8, text: '?', says }];
}

const relatedWords: Record<RelatedTie['kind'], string> = {
  twin: 'twin',
  sibling: 'brother or sister',
  relative: 'relative',
  family_friend: 'family friend',
  neighbour: 'neighbour',
};

function relatedMarks(group: UnionGroup, lines: readonly SceneLine[]): SceneMark[] {
  if (group.kind !== 'related') return [];
  const end = lines.find(({ personIds, points }) => personIds.length > 0 && points.length > 1)?.points.at(-1);
  const word = group.nature in relatedWords ? relatedWords[group.nature as RelatedTie['kind']] : '';
  if (end === undefined || word === '') return [];
  return [
    {
      unionId: group.id,
      kind: 'text',
      x: end[0] + 6,
      y: end[1] - 8,
      text: word,
      says: group.wording ?? word,
    },
  ];
}

/** Identical twins: a short bar between them; zygosity not known: "?". */
function twinMarks(
  family: FamilyAt,
  group: UnionGroup,
  persons: ReadonlyMap<string, ScenePerson>,
): SceneMark[] {
  return family.relatedTies.flatMap(({ kind, personIds, zygosity }): SceneMark[] => {
    const [a, b] = personIds.map((id) => persons.get(id));
    const own = personIds.every((id) => group.children.includes(id));
    if (kind !== 'twin' || !own || group.kind !== 'family' || a === undefined) return [];
    if (b?.row !== a.row) return [];
    if (zygosity === 'fraternal') return [];
    const identical = zygosity === 'identical';
    const y = Math.min(a.y - a.h / 2, b.y - b.h / 2) - (identical ? 9 : 12);
    const says = identical ? 'identical twins' : 'twins, not recorded whether identical';
    return [
      {
        unionId: group.id,
        kind: identical ? 'identical' : 'text',
        x: (a.x + b.x) / 2,
        y,
        text: identical ? '' : '?',
        says,
      },
    ];
  });
}
