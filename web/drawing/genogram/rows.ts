import type { FamilyGraph, UnionNode } from './family-graph.ts';
import { networkSimplex, type RankEdge } from './network-simplex.ts';

/** Birth, adoption and the like hold rows apart; a care tie only wishes to. */
const familyWeight = 4;
const linkWeight = 1;

/**
 * The row of every person, 0 at the top: partners level wherever that makes nobody their own ancestor, every
 * child below every parent, lines as short as can be. Where the record makes someone their own ancestor, the tie
 * that closes the circle gives way. Parts of the family that hang together by nothing are set level by birth.
 */
export function assignRows(graph: FamilyGraph): Int32Array {
  const family = acyclicTies(
    graph.persons.length,
    graph.unions.filter(({ kind }) => kind === 'family'),
  );
  const classes = mergePartners(graph, family);
  const edges = classEdges(graph, classes, family);
  const classRank = networkSimplex(graph.persons.length + withoutParents(graph).length, edges);
  const rows = Int32Array.from(classes, (own) => classRank[own] ?? 0);
  levelParts(graph, rows, classes, edges);
  graph.rowOf.forEach((other, ghost) => {
    if (other !== null) rows[ghost] = rows[other] ?? 0;
  });
  const top = rows.reduce((low, row) => Math.min(low, row), rows[0] ?? 0);
  return rows.map((row) => row - top);
}

type Tie = readonly [parent: number, child: number];

/** Parent and child pairs, without those that would close a circle. Walked in the order of the graph. */
function acyclicTies(count: number, unions: readonly UnionNode[]): Tie[] {
  const below: number[][] = Array.from({ length: count }, () => []);
  for (const { partners, children } of unions) {
    for (const parent of partners) below[parent]?.push(...children);
  }
  const state = new Uint8Array(count); // 1: on the way, 2: done
  const ties: Tie[] = [];
  for (let start = 0; start < count; start += 1) {
    if (state[start] !== 0) continue;
    state[start] = 1;
    const path = [{ node: start, next: 0 }];
    for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
      const child = below[top.node]?.[top.next];
      top.next += 1;
      if (child === undefined) {
        state[top.node] = 2;
        path.pop();
      } else if (state[child] !== 1) {
        ties.push([top.node, child]);
        if (state[child] === 0) {
          state[child] = 1;
          path.push({ node: child, next: 0 });
        }
      }
    }
  }
  return ties;
}

/** Classes of people who share a row, each named after its first person. Like ages are merged first. */
function mergePartners(graph: FamilyGraph, ties: readonly Tie[]): Int32Array {
  const own = Int32Array.from(graph.persons.keys());
  const members: number[][] = [...graph.persons.keys()].map((person) => [person]);
  const below: number[][] = graph.persons.map(() => []);
  for (const [parent, child] of ties) below[parent]?.push(child);
  const reaches = (from: number, to: number) => {
    const seen = new Set([from]);
    const queue = [from];
    for (const current of queue) {
      for (const person of members[current] ?? []) {
        for (const child of below[person] ?? []) {
          const next = own[child] ?? child;
          if (next === to) return true;
          if (!seen.has(next)) {
            seen.add(next);
            queue.push(next);
          }
        }
      }
    }
    return false;
  };
  for (const [a, b] of couplesLikestAgeFirst(graph)) {
    const [keep, gone] = [Math.min(own[a] ?? a, own[b] ?? b), Math.max(own[a] ?? a, own[b] ?? b)];
    if (keep === gone || reaches(keep, gone) || reaches(gone, keep)) continue;
    if (selfTied(members[keep], members[gone], below)) continue;
    for (const person of members[gone] ?? []) own[person] = keep;
    members[keep]?.push(...(members[gone] ?? []));
    members[gone] = [];
  }
  return own;
}

function selfTied(
  a: readonly number[] | undefined,
  b: readonly number[] | undefined,
  below: readonly number[][],
): boolean {
  const together = new Set([...(a ?? []), ...(b ?? [])]);
  return [...together].some((person) => below[person]?.some((child) => together.has(child)) === true);
}

function couplesLikestAgeFirst(graph: FamilyGraph): [number, number][] {
  const year = (person: number) => Number(graph.persons[person]?.born.slice(0, 4) ?? '');
  const couples = graph.unions
    .filter(({ kind }) => kind === 'family')
    .flatMap(({ partners, children }) =>
      partners.flatMap((a, index) =>
        partners.slice(index + 1).map((b) => {
          const apart = year(a) > 0 && year(b) > 0 ? Math.abs(year(a) - year(b)) : 25;
          return { couple: [a, b] as [number, number], apart: apart - (children.length > 0 ? 1 : 0) };
        }),
      ),
    );
  return couples
    .sort((x, y) => x.apart - y.apart || x.couple[0] - y.couple[0] || x.couple[1] - y.couple[1])
    .map(({ couple }) => couple);
}

/** Ties between classes; links and wishes for closeness only where they close no circle. */
function classEdges(graph: FamilyGraph, classes: Int32Array, ties: readonly Tie[]): RankEdge[] {
  const weights = new Map<string, RankEdge>();
  const out = new Map<number, number[]>();
  const add = (from: number, to: number, weight: number) => {
    const key = `${from}>${to}`;
    const before = weights.get(key);
    if (before === undefined) out.set(from, [...(out.get(from) ?? []), to]);
    weights.set(key, { from, to, weight: weight + (before?.weight ?? 0) });
  };
  for (const [parent, child] of ties) {
    const [from, to] = [classes[parent] ?? parent, classes[child] ?? child];
    if (from !== to) add(from, to, familyWeight);
  }
  for (const { kind, partners, children } of graph.unions) {
    if (kind !== 'link') continue;
    const [from, to] = [classes[partners[0] ?? 0] ?? 0, classes[children[0] ?? 0] ?? 0];
    if (from !== to && !isAbove(to, from, out)) add(from, to, linkWeight);
  }
  withoutParents(graph).forEach(({ children }, index) => {
    for (const child of new Set(children.map((one) => classes[one] ?? one))) {
      add(graph.persons.length + index, child, familyWeight);
    }
  });
  return [...weights.values()].sort((a, b) => a.from - b.from || a.to - b.to);
}

/** Brothers and sisters whose parents are not recorded: an invisible parent above them holds them level. */
function withoutParents(graph: FamilyGraph): UnionNode[] {
  return graph.unions.filter(({ kind, partners }) => kind === 'family' && partners.length === 0);
}

function isAbove(upper: number, lower: number, out: ReadonlyMap<number, readonly number[]>): boolean {
  const seen = new Set([upper]);
  const queue = [upper];
  for (const current of queue) {
    for (const next of out.get(current) ?? []) {
      if (next === lower) return true;
      if (!seen.has(next)) {
        seen.add(next);
        queue.push(next);
      }
    }
  }
  return false;
}

/** Shifts the smaller unconnected parts of the family to where people of their age stand in the largest. */
function levelParts(
  graph: FamilyGraph,
  rows: Int32Array,
  classes: Int32Array,
  edges: readonly RankEdge[],
): void {
  const parts = connectedPeople(classes, edges);
  const [main, ...others] = parts.sort((a, b) => b.length - a.length || (a[0] ?? 0) - (b[0] ?? 0));
  if (main === undefined) return;
  const dated = (part: readonly number[]) =>
    part.flatMap((person) => {
      const year = Number(graph.persons[person]?.born.slice(0, 4) ?? '');
      return year > 0 ? [{ year, row: rows[person] ?? 0 }] : [];
    });
  const known = dated(main);
  const lowest = main.reduce((low, person) => Math.max(low, rows[person] ?? 0), 0);
  for (const part of others) {
    const shifts = dated(part).map(({ year, row }) => {
      const like = known.reduce<{ year: number; row: number } | null>(
        (best, one) => (best === null || Math.abs(one.year - year) < Math.abs(best.year - year) ? one : best),
        null,
      );
      return (like?.row ?? 0) - row;
    });
    const middle = shifts.sort((a, b) => a - b)[shifts.length >> 1] ?? 0;
    const height = part.reduce((low, person) => Math.max(low, rows[person] ?? 0), 0);
    const shift = Math.max(0, Math.min(middle, Math.max(0, lowest - height)));
    for (const person of part) rows[person] = (rows[person] ?? 0) + shift;
  }
}

function connectedPeople(classes: Int32Array, edges: readonly RankEdge[]): number[][] {
  const neighbours = new Map<number, number[]>();
  const join = (a: number, b: number) => neighbours.set(a, [...(neighbours.get(a) ?? []), b]);
  for (const { from, to } of edges) {
    join(from, to);
    join(to, from);
  }
  const partOf = new Map<number, number[]>();
  const parts: number[][] = [];
  classes.forEach((start, person) => {
    let part = partOf.get(start);
    if (part === undefined) {
      part = [];
      parts.push(part);
      const queue = [start];
      partOf.set(start, part);
      for (const current of queue) {
        for (const next of neighbours.get(current) ?? []) {
          if (partOf.has(next)) continue;
          partOf.set(next, part);
          queue.push(next);
        }
      }
    }
    part.push(person);
  });
  return parts;
}
