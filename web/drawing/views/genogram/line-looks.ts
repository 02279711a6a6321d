import type { ArrangedLine } from '../../genogram/arrangement.ts';
import type { Notation, Point, SceneLine, ScenePerson, Stroke } from '../../scene.ts';
import { sideEdge, topEdge } from '../../symbols.ts';
import { isUnsure } from './tie-words.ts';
import type { UnionGroup } from './union-groups.ts';

/**
 * The line between two partners (practice.md C2). UK: enduring unbroken, passing broken. McGoldrick: married unbroken,
 * living together broken, passing dotted. Not confirmed: broken in both. No partnership recorded: thin.
 */
export function partnerStroke({ couple }: Pick<UnionGroup, 'couple'>, notation: Notation): Stroke {
  if (couple === null) return 'thin';
  if (isUnsure(couple)) return 'broken';
  const phase = couple.phases.findLast(
    ({ status }) => status !== 'separated' && status !== 'ended' && status !== 'divorced',
  );
  switch (phase?.status ?? couple.status) {
    case 'relationship':
    case 'ended':
      return notation === 'uk' ? 'broken' : 'dotted';
    case 'cohabiting':
      return notation === 'uk' ? 'solid' : 'broken';
    default:
      return 'solid';
  }
}

/**
 * The line to a child or whoever is cared for. Birth solid, adoptive double, foster dotted, kinship care and special
 * guardianship dash-dot, a young carer in fine dashes, as described far apart; never a birth line for care. A tie that
 * is not confirmed is broken, and a word beside it says how.
 *
 * @param childId whom this line ends at; null for what brothers and sisters share.
 */
export function childStroke(group: UnionGroup, childId: string | null): Stroke {
  const { kind, nature, doubts } = group;
  if (nature === 'claimed' || (kind === 'care' && isUnsure(group))) return 'broken';
  switch (nature) {
    case 'birth':
      return childId !== null && doubts.get(childId)?.some(({ how }) => how !== 'nature') === true
        ? 'broken'
        : 'solid';
    case 'adoptive':
      return 'double';
    case 'connected':
    case 'special_guardian':
    case 'informal':
      return 'dash-dot';
    case 'foster':
    case 'private_foster':
      return 'dotted';
    case 'young_carer':
      return 'fine';
    case 'sibling':
      return kind === 'related' ? 'sparse' : 'long';
    default:
      return 'sparse';
  }
}

/** What lines are drawn from. */
export interface LineSource {
  readonly groups: ReadonlyMap<string, UnionGroup>;
  readonly persons: ReadonlyMap<string, ScenePerson>;
  readonly notation: Notation;
  /** How much taller than its symbol the place of a person is, above and below: years stand there (McGoldrick). */
  readonly taller: number;
}

/** The arranged lines with their strokes, each end moved from the box of a symbol to its true edge. */
export function sceneLines(lines: readonly ArrangedLine[], source: LineSource): SceneLine[] {
  const { groups, persons, notation } = source;
  const coupleOf = new Map([...groups.values()].map((group) => [group.placedWith, group]));
  const numbers = new Map<string, number>();
  const forks = forksOf(lines);
  return lines.flatMap((line) => {
    const placer = groups.get(line.ownerId);
    if (placer === undefined || forks.some((fork) => fork.line === line)) return [];
    const couple = coupleOf.get(placer.id);
    const isPartner = line.part === 'partner' && (couple !== undefined || isCouple(placer));
    const group = isPartner && couple !== undefined ? couple : placer;
    const number = (numbers.get(group.id) ?? 0) + 1;
    numbers.set(group.id, number);
    const childId = line.part === 'child' ? (line.personIds[0] ?? null) : onlyChild(placer, line, source);
    const ends = childId === null ? line.personIds : [...new Set([...line.personIds, childId])];
    const points = trimToSymbols(slanted(line, forks, source.taller), ends, source);
    return [
      {
        id: `${group.id}/${number}`,
        unionId: group.id,
        role: isPartner ? 'partner' : group.kind === 'family' ? 'descent' : group.kind,
        stroke: isPartner ? partnerStroke(group, notation) : childStroke(group, childId),
        points:
          couple !== undefined && line.part === 'stem' ? belowTheCouple(points, persons, couple) : points,
        personIds: ends,
        ...(group.nature === 'young_carer' ? arrowToward(group, points, persons) : {}),
      },
    ];
  });
}

function isCouple({ kind, isLink }: UnionGroup): boolean {
  return kind === 'family' && !isLink;
}

/** A stem that goes straight down to the only child is that child's line. */
function onlyChild(
  { children }: UnionGroup,
  { part, points }: ArrangedLine,
  { persons, taller }: LineSource,
): string | null {
  const [id] = children;
  const [child, end] = [persons.get(id ?? ''), points.at(-1)];
  if (part !== 'stem' || id === undefined || children.length !== 1) return null;
  if (child === undefined || end === undefined) return null;
  const isAbove = Math.abs(end[0] - child.x) <= child.w / 2;
  return isAbove && Math.abs(end[1] - (child.y - child.h / 2 - taller)) < 1 ? id : null;
}

/** The carer is the younger and stands below: the arrow points up at whom they care for. */
function arrowToward(
  { partners }: UnionGroup,
  points: readonly Point[],
  persons: ReadonlyMap<string, ScenePerson>,
): Pick<SceneLine, 'arrow'> {
  const [cared, start] = [persons.get(partners[0] ?? ''), points[0]];
  if (cared === undefined || start === undefined) return {};
  const reach = cared.w / 2 + 2;
  const isThere = Math.abs(start[0] - cared.x) <= reach && Math.abs(start[1] - cared.y) <= reach;
  return isThere ? { arrow: 'first' } : {};
}

interface Fork {
  readonly line: ArrangedLine;
  readonly from: number;
  readonly to: number;
  readonly y: number;
  /** Where the stalk meets it. */
  readonly stalk: number;
}

/** Level lines over twins that hang on a stalk: drawn as slanting lines from its end instead. */
function forksOf(lines: readonly ArrangedLine[]): Fork[] {
  const stalks = lines.filter(({ part }) => part === 'stem');
  return lines.flatMap((line): Fork[] => {
    const [a, b] = [line.points[0], line.points.at(-1)];
    if (line.part !== 'fork' || a === undefined || b === undefined) return [];
    const [from, to, y] = [Math.min(a[0], b[0]), Math.max(a[0], b[0]), a[1]];
    const stalk = stalks
      .filter(({ ownerId }) => ownerId === line.ownerId)
      .flatMap(({ points }) => points.slice(-1))
      .find((end) => end[1] === y && end[0] >= from && end[0] <= to);
    return stalk === undefined ? [] : [{ line, from, to, y, stalk: stalk[0] }];
  });
}

function slanted(line: ArrangedLine, forks: readonly Fork[], taller: number): ArrangedLine {
  const [start, end] = [line.points[0], line.points.at(-1)];
  if (line.part !== 'child' || start === undefined || end === undefined) return line;
  const fork = forks.find(
    (one) =>
      one.line.ownerId === line.ownerId && one.y === start[1] && start[0] >= one.from && start[0] <= one.to,
  );
  if (fork === undefined) return line;
  // A flat leg would run into the other lines that end at the symbol: its last bit goes straight down.
  const isFlat = Math.abs(end[0] - fork.stalk) > flattest * (end[1] - fork.y);
  const lift = taller === 0 && isFlat ? footOfFlatLeg : 0;
  const foot: Point[] = taller + lift === 0 ? [] : [[end[0], end[1] + taller]];
  return { ...line, points: [[fork.stalk, fork.y], [end[0], end[1] - lift], ...foot] };
}

/** How many times wider than high a twin's slanting leg may be to meet the symbol as it is. */
const flattest = 4;
const footOfFlatLeg = 6;

/** A care line starts just below the line between the carers: that line is about them and not about care. */
function belowTheCouple(
  points: Point[],
  persons: ReadonlyMap<string, ScenePerson>,
  { partners }: UnionGroup,
): Point[] {
  const level = persons.get(partners[0] ?? '')?.y;
  return points.map(([x, y], index): Point => (index === 0 && y === level ? [x, y + 5] : [x, y]));
}

function trimToSymbols(
  line: ArrangedLine,
  ends: readonly string[],
  { persons, taller }: LineSource,
): Point[] {
  const points = line.points.map(([x, y]): Point => [x, y]);
  const trim = (index: number, towards: number) => {
    const end = points[index];
    const before = points[towards];
    if (end === undefined || before === undefined) return;
    for (const id of ends) {
      const person = persons.get(id);
      if (
        person === undefined ||
        Math.abs(end[0] - person.x) > person.w / 2 ||
        Math.abs(end[1] - person.y) > person.h / 2 + taller
      ) {
        continue;
      }
      if (end[1] !== before[1]) {
        const edge = person.y - topEdge(person, end[0]);
        points[index] = [end[0], end[1] <= person.y ? person.y - edge : person.y + edge];
      } else {
        // Lines that leave at a level of their own keep to the symbol however tall its place is.
        const level = person.y + ((end[1] - person.y) * person.h) / (person.h + 2 * taller);
        const edge = sideEdge(person, level);
        points[index] = [end[0] < person.x ? person.x - edge : person.x + edge, level];
        points[towards] = [before[0], level];
      }
    }
  };
  trim(0, 1);
  trim(points.length - 1, points.length - 2);
  return points;
}
