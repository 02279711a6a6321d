import { at, listsOf, type Lists } from './lists.ts';
import type { Ordering } from './ordering.ts';

/** Which units hang together by a union, and how deep in the circles of the family each is. */
export interface UnitTies {
  readonly neighbours: Lists;
  /** In which round a unit is peeled off as the end of a chain; those in circles, the core, have the highest number. */
  readonly depth: Int32Array;
}

export function unitTies(ordering: Ordering): UnitTies {
  const sets: Set<number>[] = Array.from({ length: ordering.unitCount }, () => new Set());
  const { starUps, starDowns, unitOf } = ordering;
  for (let star = 0; star < ordering.starGap.length; star += 1) {
    const units = [starUps, starDowns].flatMap(({ start, items }) =>
      [...items.subarray(at(start, star), at(start, star + 1))].map((element) => at(unitOf, element)),
    );
    const [first] = units;
    for (const unit of units) {
      if (first === undefined || unit === first) continue;
      sets[first]?.add(unit);
      sets[unit]?.add(first);
    }
  }
  const neighbours = sets.map((set) => [...set].sort((a, b) => a - b));
  return { neighbours: listsOf(neighbours), depth: peelDepth(neighbours) };
}

function peelDepth(neighbours: readonly (readonly number[])[]): Int32Array {
  const degree = Int32Array.from(neighbours, (list) => list.length);
  const depth = new Int32Array(neighbours.length).fill(neighbours.length);
  let round = [...degree.keys()].filter((unit) => at(degree, unit) <= 1);
  for (let level = 0; round.length > 0; level += 1) {
    const next: number[] = [];
    for (const unit of round) depth[unit] = level;
    for (const unit of round) {
      for (const other of neighbours[unit] ?? []) {
        degree[other] = at(degree, other) - 1;
        if (depth[other] === neighbours.length && degree[other] === 1) next.push(other);
      }
    }
    round = next;
  }
  return depth;
}
