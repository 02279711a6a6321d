import type { Anchors } from './anchors.ts';
import { bornBefore, type FamilyGraph } from './family-graph.ts';
import type { Layers } from './layers.ts';

/**
 * What moves as one piece in a row: partners side by side (a chain), neighbouring brothers and sisters with
 * neither partner nor child (a run), one person, or one trunk. Elements stand in this order or turned round.
 */
export interface Unit {
  readonly row: number;
  readonly elements: readonly number[];
  /** Partners at a fixed least distance. */
  readonly isChain: boolean;
}

/** A chain may join at most two people who have brothers or sisters in the picture, or it would tear sibships. */
const rootedInChain = 2;

/**
 * Chains first, then runs. Where there was a picture before, couples who stood side by side in it stay a chain before
 * any others, and everybody else is a unit alone, so that each can stay where they stood.
 */
export function formUnits(graph: FamilyGraph, layers: Layers, anchors: Anchors | null): Unit[] {
  const isFollowing = anchors?.isFollowing === true;
  const taken = new Set<number>();
  const units: Unit[] = [];
  const add = (elements: readonly number[], isChain: boolean) => {
    for (const element of elements) taken.add(element);
    units.push({ row: layers.elementRow[elements[0] ?? 0] ?? 0, elements, isChain });
  };
  for (const chain of partnerChains(graph, layers, isFollowing ? anchors : null)) add(chain, true);
  for (const run of isFollowing ? [] : leafRuns(graph, layers)) {
    if (run.every((person) => !taken.has(person))) add(run, false);
  }
  for (let element = 0; element < layers.elementRow.length; element += 1) {
    if (!taken.has(element)) add([element], false);
  }
  return units;
}

/** Paths of partners on one row. Couples of one home, with children, and of late go first. */
function partnerChains(graph: FamilyGraph, layers: Layers, anchors: Anchors | null): number[][] {
  const rooted = new Set(
    graph.unions.flatMap(({ kind, children }) => (kind === 'family' && children.length > 1 ? children : [])),
  );
  const neighbours = new Map<number, number[]>();
  const chainOf = new Map<number, number[]>();
  for (const [a, b] of couplesInOrder(graph, layers, neighboursBefore(layers, anchors))) {
    const [left, right] = [chainOf.get(a) ?? [a], chainOf.get(b) ?? [b]];
    if (left === right || (neighbours.get(a)?.length ?? 0) > 1 || (neighbours.get(b)?.length ?? 0) > 1)
      continue;
    const joined = [...left, ...right];
    if (joined.filter((person) => rooted.has(person)).length > rootedInChain) continue;
    neighbours.set(a, [...(neighbours.get(a) ?? []), b]);
    neighbours.set(b, [...(neighbours.get(b) ?? []), a]);
    for (const person of joined) chainOf.set(person, joined);
  }
  return [...new Set(chainOf.values())].map((members) => walkChain(members, neighbours));
}

/** From the end that keeps partners in date order: the person with the lower number first. */
function walkChain(members: readonly number[], neighbours: ReadonlyMap<number, readonly number[]>): number[] {
  const ends = members.filter((person) => neighbours.get(person)?.length === 1).sort((a, b) => a - b);
  const chain: number[] = [];
  let current = ends[0];
  while (current !== undefined) {
    chain.push(current);
    const previous: number | undefined = chain.at(-2);
    current = neighbours.get(current)?.find((next) => next !== previous);
  }
  return chain;
}

/** Who stood next to whom, as `left/right`: everybody's right neighbour among the people of their row. */
function neighboursBefore(layers: Layers, anchors: Anchors | null): ReadonlySet<string> {
  if (anchors === null) return new Set();
  const { x, weight } = anchors;
  const known = [...weight.subarray(0, layers.people).keys()].filter((person) => (weight[person] ?? 0) > 0);
  const row = (person: number) => layers.elementRow[person] ?? 0;
  known.sort((a, b) => row(a) - row(b) || (x[a] ?? 0) - (x[b] ?? 0) || a - b);
  return new Set(
    known.slice(1).flatMap((person, index) => {
      const left = known[index] ?? 0;
      return row(left) === row(person) ? [`${left}/${person}`, `${person}/${left}`] : [];
    }),
  );
}

function couplesInOrder(
  graph: FamilyGraph,
  layers: Layers,
  neighbours: ReadonlySet<string>,
): [number, number][] {
  const rowOf = (person: number) => layers.elementRow[person];
  const couples = graph.unions
    .filter(({ kind }) => kind === 'family')
    .flatMap(({ partners, children, began }) =>
      partners.flatMap((a, index) =>
        partners
          .slice(index + 1)
          .filter((b) => rowOf(a) === rowOf(b))
          .map((b) => ({
            couple: [a, b] as [number, number],
            stoodTogether: neighbours.has(`${a}/${b}`),
            liveTogether: liveTogether(graph, a, b),
            hasChildren: children.length > 0,
            began,
          })),
      ),
    );
  return couples
    .sort(
      (x, y) =>
        Number(y.stoodTogether) - Number(x.stoodTogether) ||
        Number(y.liveTogether) - Number(x.liveTogether) ||
        Number(y.hasChildren) - Number(x.hasChildren) ||
        (x.began === y.began ? 0 : x.began > y.began ? -1 : 1) ||
        x.couple[0] - y.couple[0] ||
        x.couple[1] - y.couple[1],
    )
    .map(({ couple }) => couple);
}

function liveTogether({ households }: FamilyGraph, a: number, b: number): boolean {
  return households.some(({ members }) => members.includes(a) && members.includes(b));
}

/** Brothers and sisters next to each other in age with nobody hanging on them and the same homes. */
function leafRuns(graph: FamilyGraph, layers: Layers): number[][] {
  const ties = new Map<number, number>();
  for (const { partners, children } of graph.unions) {
    for (const person of partners) ties.set(person, 2);
    for (const person of children) ties.set(person, (ties.get(person) ?? 0) + 1);
  }
  for (const [person] of graph.closeness) ties.set(person, 2);
  const homesOf = new Map<number, string>();
  for (const { id, members } of graph.households) {
    for (const person of members) homesOf.set(person, `${homesOf.get(person) ?? ''}|${id}`);
  }
  const together = (a: number, b: number) =>
    ties.get(a) === 1 &&
    ties.get(b) === 1 &&
    homesOf.get(a) === homesOf.get(b) &&
    layers.elementRow[a] === layers.elementRow[b] &&
    bornBefore(graph.persons[a]?.born ?? '', graph.persons[b]?.born ?? '') <= 0;
  const runs: number[][] = [];
  for (const { kind, children } of graph.unions) {
    if (kind !== 'family') continue;
    let run: number[] = [];
    for (const child of children) {
      const last = run.at(-1);
      if (last !== undefined && together(last, child)) run.push(child);
      else {
        if (run.length > 1) runs.push(run);
        run = [child];
      }
    }
    if (run.length > 1) runs.push(run);
  }
  return runs;
}
