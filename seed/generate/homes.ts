import type { HouseholdRow, MembershipRow } from '../../api/exchange/family-file/people-schema.ts';
import { ageOf, isAlive, pick, type Growth, type Relative } from './growth.ts';

const streets = [
  'Ropewalk',
  'Beacon Rise',
  'Sorrel Close',
  'Tanner’s Row',
  'Mill Lane',
  'Quarry Bank',
] as const;

interface Home {
  readonly row: HouseholdRow;
  readonly stays: MembershipRow[];
}

/** Where everybody lives on the date: couples with their children, carers with whom they care for, others alone. */
export function settleInHomes(growth: Growth): void {
  const homes = new Map<Relative, Home>();
  for (const pair of growth.pairs)
    settlePair(growth, pair.mother, pair.father, isTogether(pair.tie?.status), homes);
  for (const person of growth.people) {
    if (!homes.has(person) && canLiveAlone(person) && growth.chance.below(5) > 0)
      openHome(growth, person, homes);
  }
  for (const person of growth.people) settleChild(growth, person, homes);
  const young = growth.people.filter((person) => homes.has(person) && ageOf(person) < 18);
  addSecondHomes(growth, young, homes);
  addElsewhere(growth, homes);
  const settled = [...new Set(homes.values())].filter(({ stays }) => stays.length > 0);
  for (const { row, stays } of settled) growth.households.push({ ...row, memberships: stays });
}

function isTogether(status: string | null | undefined): boolean {
  return status === 'married' || status === 'cohabiting' || status === 'civil_partnership';
}

function canLiveAlone(person: Relative): boolean {
  return isAlive(person) && person.row.known !== false && ageOf(person) > 20;
}

function settlePair(
  growth: Growth,
  a: Relative,
  b: Relative,
  together: boolean,
  homes: Map<Relative, Home>,
): void {
  for (const person of [a, b]) {
    if (homes.has(person) || !canLiveAlone(person)) continue;
    const partner = person === a ? b : a;
    const shared = together ? homes.get(partner) : undefined;
    if (shared === undefined) openHome(growth, person, homes);
    else move(person, shared, 'other_adult', homes);
  }
}

function openHome(growth: Growth, person: Relative, homes: Map<Relative, Home>): void {
  const number = new Set(homes.values()).size + 1;
  const name = person.row.givenName ?? 'Somebody';
  const row = {
    id: `h-${number}`,
    label: growth.chance.below(5) === 0 ? `${name} ${person.familyName}’s flat` : `${name}’s home`,
    address: `${number} ${growth.chance.oneOf(streets)}, Marlbrook`,
    kind: 'family_home',
  };
  move(person, { row, stays: [] }, 'main_carer', homes);
}

function move(person: Relative, home: Home, role: MembershipRow['role'], homes: Map<Relative, Home>): void {
  home.stays.push(stayOf(person, role));
  homes.set(person, home);
}

function stayOf(person: Relative, role: MembershipRow['role']): MembershipRow {
  const from = `${Math.max(person.born, 2019)}`;
  return { personId: person.id, role, from, certainty: 'confirmed', source: 'invented' };
}

/** With the carer of the date, else with the mother, else with the father. */
function settleChild(growth: Growth, person: Relative, homes: Map<Relative, Home>): void {
  if (homes.has(person) || ageOf(person) > 20 || !isAlive(person)) return;
  const byId = new Map(growth.people.map((one) => [one.id, one]));
  const placed = growth.ties.find(
    ({ kind, toId }) =>
      toId === person.id && /carer_of$|guardian_of$/.test(kind) && kind !== 'young_carer_of',
  );
  const parents = growth.ties
    .filter(({ kind, toId }) => toId === person.id && kind.endsWith('parent_of'))
    .sort((a, b) => (a.kind < b.kind ? -1 : 1));
  const [home] = [placed, ...parents].flatMap(
    (tie) => homes.get(byId.get(tie?.fromId ?? '') ?? person) ?? [],
  );
  if (home !== undefined) move(person, home, placed === undefined ? 'child' : 'placed_child', homes);
}

/** A few children stay part of the week with the other parent, or with a grandparent. */
function addSecondHomes(
  growth: Growth,
  young: readonly Relative[],
  homes: ReadonlyMap<Relative, Home>,
): void {
  const most = Math.min(young.length, 1 + Math.floor(growth.people.length / 40));
  for (let count = 0; count < most; count += 1) {
    const child = pick(growth, young);
    const others = [child?.parents?.father, child?.parents?.mother.parents?.mother, child?.parents?.mother];
    const second = others
      .flatMap((person) => (person === undefined ? [] : (homes.get(person) ?? [])))
      .find(({ stays }) => child !== null && stays.every(({ personId }) => personId !== child.id));
    if (child !== null && second !== undefined) second.stays.push(stayOf(child, 'part_time_child'));
  }
}

/** One home that is a refuge, one reported resident and one visitor, where the family is large enough. */
function addElsewhere(growth: Growth, homes: Map<Relative, Home>): void {
  const [first, ...others] = [...new Set(homes.values())].filter(({ stays }) => stays.length > 1);
  const visitor = pick(growth, growth.people.filter(isAlive));
  if (
    first !== undefined &&
    visitor !== null &&
    first.stays.every(({ personId }) => personId !== visitor.id)
  ) {
    first.stays.push(stayOf(visitor, 'regular_visitor'));
  }
  const homeless = growth.people.find((one) => !homes.has(one) && isAlive(one) && one.row.known !== false);
  if (first !== undefined && homeless !== undefined && ageOf(homeless) > 18) {
    first.stays.push({ ...stayOf(homeless, 'reported_resident'), certainty: 'reported' });
    homes.set(homeless, first);
  }
  const refuge = others.find(({ stays }) => stays.length < 4);
  if (refuge === undefined) return;
  Object.assign(refuge.row, { label: 'Refuge', kind: 'refuge', address: null });
}
