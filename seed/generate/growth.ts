import type {
  HouseholdRow,
  InfluenceRow,
  PersonRow,
  TieRow,
} from '../../api/exchange/family-file/people-schema.ts';
import type { Chance } from './chance.ts';
import { plainNaming, type Naming } from './naming.ts';

/** The year that generated families are looked at: they speak of 30 June of it. */
export const thisYear = 2026;

export type GeneratedSex = 'female' | 'male' | 'unknown';

/** Somebody of a growing family: the row of the file, and what the next events need to know. */
export interface Relative {
  readonly id: string;
  readonly sex: GeneratedSex;
  readonly born: number;
  readonly familyName: string;
  readonly row: PersonRow;
  parents: Pair | null;
  died: number | null;
}

/** Two people with the children they have together, partners or not. */
export interface Pair {
  readonly mother: Relative;
  readonly father: Relative;
  readonly began: number;
  readonly children: Relative[];
  /** The tie between them; null where only the children are recorded. */
  readonly tie: TieRow | null;
}

/** A family while it grows. Rows are added, never taken away. */
export interface Growth {
  readonly chance: Chance;
  readonly naming: Naming;
  /** Exactly so many people in the end. */
  readonly limit: number;
  readonly people: Relative[];
  readonly pairs: Pair[];
  readonly ties: TieRow[];
  readonly households: HouseholdRow[];
  readonly influences: InfluenceRow[];
}

export function newGrowth(limit: number, chance: Chance, naming: Naming = plainNaming): Growth {
  return { chance, naming, limit, people: [], pairs: [], ties: [], households: [], influences: [] };
}

export function hasRoom({ people, limit }: Growth, more: number): boolean {
  return people.length + more <= limit;
}

export function inventedFamilyName({ chance, naming }: Growth): string {
  return naming.familyName(chance);
}

/** Somebody new, born in a year; `facts` stand above what is made up. */
export function addPerson(
  growth: Growth,
  born: number,
  sex: GeneratedSex,
  familyName: string,
  facts: Partial<PersonRow> = {},
): Relative {
  const id = growth.naming.personId(growth.people.length + 1);
  const row: PersonRow = {
    id,
    givenName: growth.naming.givenName(growth.chance, sex),
    familyName,
    sex,
    dob: dayIn(growth, born),
    dobCertainty: 'confirmed',
    ...facts,
  };
  const relative: Relative = { id, sex, born, familyName, row, parents: null, died: null };
  growth.people.push(relative);
  return relative;
}

/** A day, or only a month or the year, as records have it; whoever is born this year is born before its end of June. */
export function dayIn({ chance }: Growth, year: number): string {
  const two = (number: number) => `${number}`.padStart(2, '0');
  const month = 1 + chance.below(year >= thisYear ? 5 : 12);
  const known = chance.below(12);
  if (known === 0) return `${year}`;
  return known === 1 ? `${year}-${two(month)}` : `${year}-${two(month)}-${two(1 + chance.below(28))}`;
}

export function addTie(
  growth: Growth,
  kind: TieRow['kind'],
  from: Relative,
  to: Relative,
  facts: Partial<TieRow> = {},
): TieRow {
  const id = growth.naming.tieId(growth.ties.length + 1);
  const tie: TieRow = {
    id,
    kind,
    fromId: from.id,
    toId: to.id,
    certainty: 'confirmed',
    source: 'invented',
    ...facts,
  };
  growth.ties.push(tie);
  return tie;
}

/** A child of both; the tie to each parent is by birth unless another kind is given. */
export function addChild(
  growth: Growth,
  pair: Pair,
  born: number,
  facts: Partial<PersonRow> = {},
  kind: TieRow['kind'] = 'birth_parent_of',
): Relative {
  const sex = facts.sex ?? (growth.chance.below(2) === 0 ? 'female' : 'male');
  const name = growth.chance.below(4) === 0 ? pair.mother.familyName : pair.father.familyName;
  const child = addPerson(growth, born, sex, name, facts);
  child.parents = pair;
  pair.children.push(child);
  addTie(growth, kind, pair.mother, child);
  addTie(growth, kind, pair.father, child);
  return child;
}

/** Makes two people a pair, with a tie of this status where they are or were partners. */
export function pairUp(growth: Growth, a: Relative, b: Relative, began: number, tie: TieRow | null): Pair {
  const [mother, father] = a.sex === 'male' && b.sex !== 'male' ? [b, a] : [a, b];
  const pair: Pair = { mother, father, began, children: [], tie };
  growth.pairs.push(pair);
  return pair;
}

export function pick<Item>({ chance }: Growth, items: readonly Item[]): Item | null {
  return items[chance.below(Math.max(1, items.length))] ?? null;
}

export function isAlive({ died, row }: Relative): boolean {
  return died === null && row.birthOutcome == null && row.expectedDob == null;
}

export function ageOf({ born }: Relative): number {
  return thisYear - born;
}
