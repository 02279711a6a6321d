import type { FamilyGraph } from './family-graph.ts';
import type { Layers } from './layers.ts';
import type { Unit } from './units.ts';

/** Prices in thousandths of a crossing. Tuned on royal92 and the example family; whole numbers only. */
export const price = {
  crossing: 1000,
  strangerAmongSiblings: 350,
  sibshipBroken: 1000,
  strangerInHome: 1500,
  strangerBetweenPartners: 500,
  partnersApart: 1500,
} as const;

/**
 * A family that is read person by person keeps its eldest on the left, as every genogram does, even where a home falls
 * into two islands or lines cross for it. In a crowd that would cost up to three times the crossings: there it gives way.
 */
const readPersonByPerson = 150;
const elderOnTheRight = { few: 9000, many: 600 } as const;

/** Beyond every place: the first place of nobody. */
export const nowhere = 1 << 30;

/** People of one row who want to stand together: strangers among them cost, kin do not. */
export interface Group {
  readonly members: Int32Array;
  readonly kin: Int32Array;
  readonly each: number;
  readonly any: number;
}

/** The order of the units in every row, and all that is needed to price a swap of two neighbours quickly. */
export interface Ordering {
  readonly units: readonly Unit[];
  readonly rows: number[][];
  /** Place of a unit in its row; -1 while not placed. */
  readonly indexOf: Int32Array;
  /** Place of an element in its row; -1 while not placed. */
  readonly place: Int32Array;
  readonly unitOf: Int32Array;
  readonly elements: Int32Array[];
  readonly starUps: Int32Array[];
  readonly starDowns: Int32Array[];
  readonly starGap: Int32Array;
  readonly starsOf: Int32Array[];
  /** Of each union in a gap, kept up to date with every move: twice the mean place above, and the outermost below. */
  readonly starMiddle: Int32Array;
  readonly starFirst: Int32Array;
  readonly starLast: Int32Array;
  /** Price of the strangers in each group, kept up to date with every move. */
  readonly groupPrice: Int32Array;
  readonly groups: readonly Group[];
  readonly groupsOf: Int32Array[];
  /** Sibships of an element (as a child); -1 for none. */
  readonly sibships: readonly (readonly number[])[];
  readonly bornFirst: Int32Array;
  readonly bornLast: Int32Array;
  /** Price of an elder brother or sister on the right of a younger one. */
  readonly elderOnTheRight: number;
}

export function newOrdering(graph: FamilyGraph, layers: Layers, units: readonly Unit[]): Ordering {
  const count = layers.elementRow.length;
  const unitOf = new Int32Array(count);
  units.forEach(({ elements }, unit) => {
    for (const element of elements) unitOf[element] = unit;
  });
  const groups = formGroups(graph, layers, unitOf);
  const born = bornRanges(graph, count);
  return {
    units,
    rows: Array.from({ length: layers.rowCount }, () => []),
    indexOf: new Int32Array(units.length).fill(-1),
    place: new Int32Array(count).fill(-1),
    unitOf,
    elements: units.map(({ elements }) => Int32Array.from(elements)),
    starUps: layers.stars.map(({ ups }) => Int32Array.from(ups)),
    starDowns: layers.stars.map(({ downs }) => Int32Array.from(downs)),
    starGap: Int32Array.from(layers.stars, ({ gap }) => gap),
    starsOf: touching(
      units.length,
      layers.stars.map(({ ups, downs }) => [...ups, ...downs]),
      unitOf,
    ),
    starMiddle: new Int32Array(layers.stars.length).fill(-1),
    starFirst: new Int32Array(layers.stars.length).fill(nowhere),
    starLast: new Int32Array(layers.stars.length).fill(-1),
    groupPrice: new Int32Array(groups.length),
    groups,
    groupsOf: touching(
      units.length,
      groups.map(({ members }) => [...members]),
      unitOf,
    ),
    sibships: sibshipsOf(graph, count),
    bornFirst: born.first,
    bornLast: born.last,
    elderOnTheRight: elderOnTheRight[graph.persons.length <= readPersonByPerson ? 'few' : 'many'],
  };
}

/** For every unit, which of the lists have an element in it. */
function touching(
  unitCount: number,
  lists: readonly (readonly number[])[],
  unitOf: Int32Array,
): Int32Array[] {
  const found: Set<number>[] = Array.from({ length: unitCount }, () => new Set());
  lists.forEach((elements, index) => {
    for (const element of elements) found[unitOf[element] ?? 0]?.add(index);
  });
  return found.map((indices) => Int32Array.from(indices));
}

function sibshipsOf(graph: FamilyGraph, count: number): number[][] {
  const sibships: number[][] = Array.from({ length: count }, () => []);
  graph.unions.forEach(({ kind, children }, union) => {
    if (kind === 'family') for (const child of children) sibships[child]?.push(union);
  });
  return sibships;
}

/** First and last day a date can mean as whole numbers (1987 → 19870000 to 19879999), 0 to 99999999 if unknown. */
function bornRanges(graph: FamilyGraph, count: number): { first: Int32Array; last: Int32Array } {
  const first = new Int32Array(count);
  const last = new Int32Array(count).fill(99_999_999);
  graph.persons.forEach(({ born }, person) => {
    const digits = born.replaceAll('-', '');
    if (digits === '') return;
    first[person] = Number(digits.padEnd(8, '0'));
    last[person] = Number(digits.padEnd(8, '9'));
  });
  return { first, last };
}

function formGroups(graph: FamilyGraph, layers: Layers, unitOf: Int32Array): Group[] {
  const rowOf = (person: number) => layers.elementRow[person] ?? 0;
  const partnersOf = new Map<number, number[]>();
  const families = graph.unions.filter(({ kind }) => kind === 'family');
  for (const { partners } of families) {
    for (const person of partners) {
      partnersOf.set(person, [
        ...(partnersOf.get(person) ?? []),
        ...partners.filter((other) => other !== person),
      ]);
    }
  }
  const groups: Group[] = [];
  const add = (members: readonly number[], kin: readonly number[], each: number, any: number) => {
    const inUnits = new Set(members.map((person) => unitOf[person]));
    if (inUnits.size < 2) return;
    const all = new Set([...members, ...kin]);
    groups.push({ members: Int32Array.from(members), kin: Int32Array.from(all), each, any });
  };
  for (const { partners, children } of families) {
    for (const row of byRow(children, rowOf)) {
      add(row, kinThroughPartners(row, partnersOf, rowOf), price.strangerAmongSiblings, price.sibshipBroken);
    }
    for (const row of byRow(partners, rowOf)) {
      const others = row.flatMap((person) => partnersOf.get(person) ?? []);
      add(
        row,
        others.filter((other) => rowOf(other) === rowOf(row[0] ?? 0)),
        price.strangerBetweenPartners,
        price.partnersApart,
      );
    }
  }
  for (const { members } of graph.households) {
    for (const row of byRow(members, rowOf)) add(row, [], price.strangerInHome, 0);
  }
  for (const pair of graph.closeness) {
    if (rowOf(pair[0]) !== rowOf(pair[1])) continue;
    const home = graph.households.find(({ members }) => pair.every((person) => members.includes(person)));
    const others = (home?.members ?? []).filter((person) => rowOf(person) === rowOf(pair[0]));
    add(pair, others, price.strangerBetweenPartners, price.partnersApart);
  }
  return groups;
}

function byRow(people: readonly number[], rowOf: (person: number) => number): number[][] {
  const rows = new Map<number, number[]>();
  for (const person of people) rows.set(rowOf(person), [...(rows.get(rowOf(person)) ?? []), person]);
  return [...rows.values()].filter((row) => row.length > 1);
}

/** Partners of the siblings, their partners, and so on along the row. */
function kinThroughPartners(
  siblings: readonly number[],
  partnersOf: ReadonlyMap<number, readonly number[]>,
  rowOf: (person: number) => number,
): number[] {
  const row = rowOf(siblings[0] ?? 0);
  const kin = new Set(siblings);
  for (const person of kin) {
    for (const partner of partnersOf.get(person) ?? []) if (rowOf(partner) === row) kin.add(partner);
  }
  return [...kin];
}
