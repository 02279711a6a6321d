import type { FamilyAt } from '../../../../api/domain/family-at.ts';
import type { SceneLine, SceneMark, ScenePerson } from '../../scene.ts';
import type { MarkWish } from './place-marks.ts';
import type { TiePeople } from './tie-words.ts';
import type { UnionGroup } from './union-groups.ts';

/** Identical twins: a bar between their two lines; where it is not recorded whether they are: "?". */
export function twinMarks(
  family: FamilyAt,
  group: UnionGroup,
  lines: readonly SceneLine[],
  persons: ReadonlyMap<string, ScenePerson>,
  { nameOf }: TiePeople,
): MarkWish[] {
  return family.relatedTies.flatMap(({ kind, personIds, zygosity }): MarkWish[] => {
    const [a, b] = personIds.map((id) => persons.get(id));
    const own = personIds.every((id) => group.children.includes(id));
    if (kind !== 'twin' || !own || group.kind !== 'family' || a === undefined) return [];
    if (b?.row !== a.row || zygosity === 'fraternal') return [];
    const identical = zygosity === 'identical';
    const how = identical ? 'identical twins' : 'twins; whether identical is not recorded';
    const says = `${nameOf(personIds[0])} and ${nameOf(personIds[1])}: ${how}.`;
    const text = identical ? '' : '?';
    const sign = (x: number, y: number, half: number): SceneMark => {
      const mark = { unionId: group.id, kind: identical ? 'identical' : 'text', x, y, text, says } as const;
      return identical ? { ...mark, half } : mark;
    };
    const [first, second] = [lineTo(a, lines), lineTo(b, lines)];
    const candidates = betweenLines(first, second).map(({ x, y, half }) => [sign(x, y, half)]);
    return candidates.length === 0 ? [] : [{ candidates, must: true }];
  });
}

function lineTo({ id }: ScenePerson, lines: readonly SceneLine[]): SceneLine | null {
  return (
    lines.find(
      ({ role, personIds }) => role === 'descent' && personIds.length === 1 && personIds[0] === id,
    ) ?? null
  );
}

/** Places on both lines at one level, the lower half first, with half the distance between them there. */
function betweenLines(
  first: SceneLine | null,
  second: SceneLine | null,
): { x: number; y: number; half: number }[] {
  const [a, b] = [first?.points.slice(0, 2) ?? [], second?.points.slice(0, 2) ?? []];
  const [[aFrom, aTo], [bFrom, bTo]] = [a, b];
  if (aFrom === undefined || aTo === undefined || bFrom === undefined || bTo === undefined) return [];
  const top = Math.max(aFrom[1], bFrom[1]);
  const bottom = Math.min(aTo[1], bTo[1]);
  return [0.6, 0.5, 0.7, 0.8, 0.9].map((share) => {
    const y = Math.round(top + share * (bottom - top));
    const at = (from: readonly [number, number], to: readonly [number, number]) =>
      from[0] + ((to[0] - from[0]) * (y - from[1])) / (to[1] - from[1] || 1);
    const [left, right] = [at(aFrom, aTo), at(bFrom, bTo)];
    return { x: (left + right) / 2, y, half: Math.abs(right - left) / 2 };
  });
}
