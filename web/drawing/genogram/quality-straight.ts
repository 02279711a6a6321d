import { cross, touchingPairs, type Segment } from './segments.ts';
import type { MeasuredPerson, MeasuredPicture } from './quality.ts';

interface Spoke extends Segment {
  readonly person: string;
  /** The only partner, from whose symbol all lines of the union start. */
  readonly only: string | undefined;
}

/**
 * Crossings of a drawing with straight lines: each partner to the middle of all partners, and from there to each child.
 * It flatters pictures that part couples, since level partner lines never cross: read it beside the couples apart.
 */
export function straightCrossings(
  { unions }: Pick<MeasuredPicture, 'unions'>,
  persons: ReadonlyMap<string, MeasuredPerson>,
): number {
  const spokes = unions.flatMap((union) => spokesOf(union, persons));
  const told = new Map(spokes.map((spoke) => [spoke as Segment, spoke]));
  let count = 0;
  touchingPairs(spokes, (one, other) => {
    const [a, b] = [told.get(one), told.get(other)];
    if (a === undefined || b === undefined || a.owner === b.owner || a.person === b.person) return;
    const share = a.only === b.person || b.only === a.person || (a.only !== undefined && a.only === b.only);
    if (!share && cross(a, b)) count += 1;
  });
  return count;
}

function spokesOf(
  { id: owner, partners, children }: MeasuredPicture['unions'][number],
  persons: ReadonlyMap<string, MeasuredPerson>,
): Spoke[] {
  const above = partners.flatMap((partner) => persons.get(partner) ?? []);
  const below = children.flatMap((child) => persons.get(child) ?? []);
  if (above.length + below.length === 0) return [];
  const x1 = mean((above.length > 0 ? above : below).map((person) => person.x));
  const y1 = above.length > 0 ? mean(above.map(({ y }) => y)) : Math.min(...below.map(({ y, h }) => y - h));
  const only = above.length === 1 ? above[0]?.id : undefined;
  const up =
    above.length > 1
      ? above.map(({ id, x, y }) => ({ x1: x, y1: y, x2: x1, y2: y1, owner, person: id, only: undefined }))
      : [];
  return [...up, ...below.map(({ id, x, y }) => ({ x1, y1, x2: x, y2: y, owner, person: id, only }))];
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
