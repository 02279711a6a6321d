import type { ArrangedLine } from '../../genogram/arrangement.ts';
import type { Point, SceneLine, ScenePerson, Stroke } from '../../scene.ts';
import { sideEdge, topEdge } from '../../symbols.ts';
import type { UnionGroup } from './union-groups.ts';

/** Strokes by UK (ICS) convention and practice.md C2: enduring unbroken, transitory or suspected broken. */
export function partnerStroke({ couple }: UnionGroup): Stroke {
  if (couple === null) return 'dotted';
  if (couple.certainty !== 'confirmed' && couple.certainty !== 'unknown') return 'broken';
  const phase = couple.phases.findLast(
    ({ status }) => status !== 'separated' && status !== 'ended' && status !== 'divorced',
  );
  const status = phase?.status ?? couple.status;
  return status === 'relationship' || status === 'ended' ? 'broken' : 'solid';
}

/** Birth solid, adoptive double, foster dotted, kinship and special guardianship dash-dot; never a birth line for care. */
export function childStroke({ kind, nature }: UnionGroup): Stroke {
  if (kind === 'related' || nature === 'sibling' || nature === 'claimed') return 'broken';
  switch (nature) {
    case 'birth':
      return 'solid';
    case 'adoptive':
      return 'double';
    case 'connected':
    case 'special_guardian':
    case 'informal':
      return 'dash-dot';
    default:
      return 'dotted';
  }
}

/** The arranged lines with their strokes, each end moved from the box of a symbol to its true edge. */
export function sceneLines(
  lines: readonly ArrangedLine[],
  groups: ReadonlyMap<string, UnionGroup>,
  persons: ReadonlyMap<string, ScenePerson>,
): SceneLine[] {
  const coupleOf = new Map([...groups.values()].map((group) => [group.placedWith, group]));
  const numbers = new Map<string, number>();
  return lines.flatMap((line) => {
    const placer = groups.get(line.ownerId);
    if (placer === undefined) return [];
    const couple = coupleOf.get(placer.id);
    const isPartner = line.part === 'partner' && (couple !== undefined || isCouple(placer));
    const group = isPartner && couple !== undefined ? couple : placer;
    const number = (numbers.get(group.id) ?? 0) + 1;
    numbers.set(group.id, number);
    const points = trimToSymbols(line, persons);
    return [
      {
        id: `${group.id}/${number}`,
        unionId: group.id,
        role: isPartner ? 'partner' : group.kind === 'family' ? 'descent' : group.kind,
        stroke: isPartner ? partnerStroke(group) : childStroke(group),
        points:
          couple !== undefined && line.part === 'stem' ? belowTheCouple(points, persons, couple) : points,
        personIds: line.personIds,
      },
    ];
  });
}

function isCouple({ kind, isLink }: UnionGroup): boolean {
  return kind === 'family' && !isLink;
}

/** A care line starts just below the line between the carers: that line is about them and not about care. */
function belowTheCouple(
  points: Point[],
  persons: ReadonlyMap<string, ScenePerson>,
  { partners }: UnionGroup,
): Point[] {
  const level = persons.get(partners[0] ?? '')?.y;
  return points.map(([x, y], index): Point => (index === 0 && y === level ? [x, y + 5] : [x, y]));
}

function trimToSymbols(line: ArrangedLine, persons: ReadonlyMap<string, ScenePerson>): Point[] {
  const points = line.points.map(([x, y]): Point => [x, y]);
  const trim = (index: number, towards: number) => {
    const end = points[index];
    const before = points[towards];
    if (end === undefined || before === undefined) return;
    for (const id of line.personIds) {
      const person = persons.get(id);
      if (
        person === undefined ||
        Math.abs(end[0] - person.x) > person.w / 2 ||
        Math.abs(end[1] - person.y) > person.h / 2
      ) {
        continue;
      }
      if (end[0] === before[0]) {
        const edge = person.y - topEdge(person, end[0]);
        points[index] = [end[0], end[1] <= person.y ? person.y - edge : end[1]];
      } else {
        const edge = sideEdge(person, end[1]);
        points[index] = [end[0] < person.x ? person.x - edge : person.x + edge, end[1]];
      }
    }
  };
  trim(0, 1);
  trim(points.length - 1, points.length - 2);
  return points;
}
