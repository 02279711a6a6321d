import type { FamilyGraph, UnionNode } from './family-graph.ts';
import type { Layers } from './layers.ts';

export type GroupKind = 'siblings' | 'partners' | 'home';

/** People of one row who want to stand together: strangers among them cost, kin do not. */
export interface Group {
  readonly kind: GroupKind;
  readonly members: readonly number[];
  /** With the members themselves. */
  readonly kin: readonly number[];
}

type RowOf = (person: number) => number;

/** Sibships, partners, twins and second drawings, row by row. Those that are one unit anyway are left out. */
export function formGroups(graph: FamilyGraph, layers: Layers, unitOf: Int32Array): Group[] {
  const rowOf: RowOf = (person) => layers.elementRow[person] ?? 0;
  const families = graph.unions.filter(({ kind }) => kind === 'family');
  const partnersOf = partnersByPerson(families);
  const groups: Group[] = [];
  const add = (kind: GroupKind, members: readonly number[], kin: readonly number[]) => {
    if (new Set(members.map((person) => unitOf[person])).size < 2) return;
    groups.push({ kind, members, kin: [...new Set([...members, ...kin])] });
  };
  for (const { partners, children } of families) {
    for (const row of byRow(children, rowOf)) {
      add('siblings', row, kinThroughPartners(row, partnersOf, rowOf));
    }
    for (const row of byRow(partners, rowOf)) {
      const others = row.flatMap((person) => partnersOf.get(person) ?? []);
      const level = others.filter((other) => rowOf(other) === rowOf(row[0] ?? 0));
      add('partners', row, level);
    }
  }
  // Somebody to move next to; what a home costs is priced over all of its rows (home-prices.ts).
  for (const { members } of graph.households) {
    for (const row of byRow(members, rowOf)) add('home', row, []);
  }
  // Priced as partners: twins hang on one stalk only where no other twins stand between them.
  for (const twins of graph.twins) for (const row of byRow(twins, rowOf)) add('partners', row, []);
  for (const pair of graph.closeness) {
    if (rowOf(pair[0]) !== rowOf(pair[1])) continue;
    const home = graph.households.find(({ members }) => pair.every((person) => members.includes(person)));
    const others = (home?.members ?? []).filter((person) => rowOf(person) === rowOf(pair[0]));
    add('partners', pair, others);
  }
  return groups;
}

/** Of each home with members in several units: those of each row, from the top. */
export function homesByRow(graph: FamilyGraph, layers: Layers, unitOf: Int32Array): HomeRow[][] {
  const rowOf: RowOf = (person) => layers.elementRow[person] ?? 0;
  return graph.households
    .filter(({ members }) => new Set(members.map((person) => unitOf[person])).size > 1)
    .map(({ members }) => {
      const rows = [...new Set(members.map(rowOf))].sort((a, b) => a - b);
      return rows.map((row) => ({ row, members: members.filter((person) => rowOf(person) === row) }));
    });
}

export interface HomeRow {
  readonly row: number;
  readonly members: readonly number[];
}

/** Children of one union who share a row, as far as they are more than one. */
export function sibshipsByRow(graph: FamilyGraph, layers: Layers): number[][] {
  const rowOf: RowOf = (person) => layers.elementRow[person] ?? 0;
  return graph.unions
    .filter(({ kind }) => kind === 'family')
    .flatMap(({ children }) => byRow(children, rowOf));
}

function partnersByPerson(families: readonly UnionNode[]): Map<number, number[]> {
  const partnersOf = new Map<number, number[]>();
  for (const { partners } of families) {
    for (const person of partners) {
      const others = partners.filter((other) => other !== person);
      partnersOf.set(person, [...(partnersOf.get(person) ?? []), ...others]);
    }
  }
  return partnersOf;
}

function byRow(people: readonly number[], rowOf: RowOf): number[][] {
  const rows = new Map<number, number[]>();
  for (const person of people) rows.set(rowOf(person), [...(rows.get(rowOf(person)) ?? []), person]);
  return [...rows.values()].filter((row) => row.length > 1);
}

/** Partners of the siblings, their partners, and so on along the row. */
function kinThroughPartners(
  siblings: readonly number[],
  partnersOf: ReadonlyMap<number, readonly number[]>,
  rowOf: RowOf,
): number[] {
  const row = rowOf(siblings[0] ?? 0);
  const kin = new Set(siblings);
  for (const person of kin) {
    for (const partner of partnersOf.get(person) ?? []) if (rowOf(partner) === row) kin.add(partner);
  }
  return [...kin];
}
