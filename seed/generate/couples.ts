import type { TieRow } from '../../api/exchange/family-file/people-schema.ts';
import {
  addPerson,
  addTie,
  ageOf,
  hasRoom,
  inventedFamilyName,
  isAlive,
  pairUp,
  pick,
  thisYear,
  type Growth,
  type Pair,
  type Relative,
} from './growth.ts';

type Phases = NonNullable<TieRow['statusHistory']>;

/** How couples come and go; the first status is the one they began with. */
const histories: readonly (readonly NonNullable<TieRow['status']>[])[] = [
  ['married'],
  ['married'],
  ['cohabiting'],
  ['relationship'],
  ['civil_partnership'],
  ['cohabiting', 'married'],
  ['married', 'separated'],
  ['married', 'separated', 'divorced'],
  ['cohabiting', 'ended'],
  ['relationship', 'ended'],
  ['married', 'divorced'],
];

/** A tie between partners with its phases a few years apart, in order and none after this year. */
export function addPartnerTie(
  growth: Growth,
  a: Relative,
  b: Relative,
  began: number,
  statuses: readonly NonNullable<TieRow['status']>[] = growth.chance.oneOf(nonEmpty(histories)),
  facts: Partial<TieRow> = {},
): TieRow {
  const room = Math.max(0, thisYear - 1 - began);
  const statusHistory: Phases = statuses.map((status, index) => {
    const year = began + Math.floor((room * index) / statuses.length);
    const isDated = growth.chance.below(6) > 0;
    return { status, from: isDated ? `${year}-0${1 + 2 * index}` : null };
  });
  return addTie(growth, 'partner_of', a, b, {
    status: statuses.at(-1) ?? 'relationship',
    statusHistory,
    ...facts,
  });
}

function nonEmpty<Item>(items: readonly Item[]): readonly [Item, ...Item[]] {
  const [first, ...rest] = items;
  if (first === undefined) throw new Error('A list of choices is empty');
  return [first, ...rest];
}

/** A partner of somebody's own generation, who marries in. */
export function newPartner(growth: Growth, person: Relative, began: number): Pair {
  const sameSex = growth.chance.below(14) === 0;
  const sex = (person.sex === 'male') === sameSex ? 'male' : 'female';
  const born = person.born - 4 + growth.chance.below(9);
  const partner = addPerson(growth, Math.min(born, began - 17), sex, inventedFamilyName(growth));
  return pairUp(growth, person, partner, began, addPartnerTie(growth, person, partner, began));
}

export function pairsOf({ pairs }: Growth, person: Relative): Pair[] {
  return pairs.filter(({ mother, father }) => mother === person || father === person);
}

/** Grown up, and without a partner or children so far. */
export function singleAdults(growth: Growth): Relative[] {
  const paired = new Set(growth.pairs.flatMap(({ mother, father }) => [mother, father]));
  return growth.people.filter(
    (person) => ageOf(person) > 20 && person.row.known !== false && isAlive(person) && !paired.has(person),
  );
}

/** Somebody single finds a partner. */
export function marry(growth: Growth): boolean {
  const person = pick(growth, singleAdults(growth));
  if (person === null || !hasRoom(growth, 1)) return false;
  newPartner(
    growth,
    person,
    Math.min(thisYear - 2, Math.max(person.born + 19, person.born + 18 + growth.chance.below(12))),
  );
  return true;
}

/** Somebody who had a partner has a second or a third one later, and a child with them where there is room. */
export function anotherPartner(growth: Growth): boolean {
  const once = growth.people.filter((person) => {
    const own = pairsOf(growth, person);
    return (
      isAlive(person) && person.row.known !== false && ageOf(person) > 24 && own.length > 0 && own.length < 4
    );
  });
  const person = pick(growth, once);
  if (person === null || !hasRoom(growth, 1)) return false;
  const last = Math.max(...pairsOf(growth, person).map(({ began }) => began));
  newPartner(growth, person, Math.min(thisYear - 1, last + 3 + growth.chance.below(4)));
  return true;
}

/** A partner whom only somebody's word or somebody's worry puts there. */
export function unsurePartner(growth: Growth): boolean {
  const person = pick(
    growth,
    growth.people.filter((one) => one.sex === 'female' && ageOf(one) > 18 && isAlive(one)),
  );
  if (person === null || !hasRoom(growth, 1)) return false;
  const partner = addPerson(growth, person.born - 3, 'male', inventedFamilyName(growth), { dob: null });
  const certainty = growth.chance.oneOf(['reported', 'suspected', 'disputed']);
  addPartnerTie(growth, person, partner, thisYear - 2, ['relationship'], { certainty });
  return true;
}

/** Two grandchildren of one couple become partners: the family closes on itself. */
export function cousinsMarry(growth: Growth): boolean {
  const single = singleAdults(growth);
  for (const a of single) {
    const b = single.find((other) => other.sex !== a.sex && areCousins(a, other));
    if (b === undefined) continue;
    const began = Math.min(thisYear - 1, Math.max(a.born, b.born) + 20);
    pairUp(growth, a, b, began, addPartnerTie(growth, a, b, began, ['married']));
    return true;
  }
  return false;
}

function areCousins(a: Relative, b: Relative): boolean {
  if (a.parents === null || b.parents === null || a.parents === b.parents) return false;
  const grandparents = (person: Relative) =>
    [person.parents?.mother.parents, person.parents?.father.parents].filter((pair) => pair != null);
  return grandparents(a).some((pair) => grandparents(b).includes(pair));
}
