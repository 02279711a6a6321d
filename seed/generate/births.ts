import { newPartner, pairsOf } from './couples.ts';
import {
  addChild,
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
import { addPartnerTie } from './couples.ts';

/** A year in which both could have a child, and no sibling of the couple was born; null where there is none. */
function yearOfBirth(growth: Growth, { mother, father, began, children }: Pair): number | null {
  const first = Math.max(mother.born + 16, father.born + 16, began);
  const last = Math.min(mother.born + 44, thisYear, mother.died ?? thisYear, father.died ?? thisYear);
  const taken = new Set(children.map(({ born }) => born));
  const free = Array.from({ length: Math.min(14, last - first + 1) }, (_, index) => first + index);
  return pick(
    growth,
    free.filter((year) => !taken.has(year)),
  );
}

function pairWhoCould(growth: Growth): { pair: Pair; born: number } | null {
  for (let go = 0; go < 12; go += 1) {
    const pair = pick(growth, growth.pairs);
    if (pair === null || pair.children.length > (pair.father.row.known === false ? 1 : 7)) continue;
    const born = yearOfBirth(growth, pair);
    if (born !== null) return { pair, born };
  }
  return null;
}

export function birth(growth: Growth): boolean {
  const found = pairWhoCould(growth);
  if (found === null || !hasRoom(growth, 1)) return false;
  addChild(growth, found.pair, found.born);
  return true;
}

const zygosities = ['identical', 'fraternal', 'unknown'] as const;

/** Twins of this zygosity, or of one that chance chooses: born on one day, identical ones of one sex. */
export function twins(growth: Growth, zygosity = growth.chance.oneOf(zygosities)): boolean {
  const found = pairWhoCould(growth);
  if (found === null || !hasRoom(growth, 2)) return false;
  const first = addChild(growth, found.pair, found.born);
  const same = zygosity === 'identical' ? { sex: first.sex } : {};
  const second = addChild(growth, found.pair, found.born, { dob: first.row.dob, ...same });
  addTie(growth, 'twin_of', first, second, { zygosity });
  return true;
}

const losses = ['miscarriage', 'stillborn', 'termination'] as const;

export function loss(growth: Growth): boolean {
  const found = pairWhoCould(growth);
  if (found === null || !hasRoom(growth, 1)) return false;
  const birthOutcome = growth.chance.oneOf(losses);
  const dob = `${found.born}`;
  const givenName = birthOutcome === 'stillborn' ? { sex: 'female' as const } : { givenName: null };
  addChild(growth, found.pair, found.born, { dob, dod: dob, sex: 'unknown', ...givenName, birthOutcome });
  return true;
}

/** Expected this year or early in the next. */
export function pregnancy(growth: Growth): boolean {
  const expecting = growth.pairs.filter(
    ({ mother, children }) =>
      mother.sex === 'female' &&
      isAlive(mother) &&
      ageOf(mother) > 16 &&
      ageOf(mother) < 42 &&
      children.every(({ row }) => row.expectedDob == null),
  );
  const pair = pick(growth, expecting);
  if (pair === null || !hasRoom(growth, 1)) return false;
  const expectedDob = growth.chance.oneOf(['2026-08-21', '2026-11', '2027-01-05']);
  addChild(growth, pair, thisYear, {
    givenName: 'Unborn',
    sex: 'unknown',
    dob: null,
    dobCertainty: 'unknown',
    expectedDob,
  });
  return true;
}

/** The parents of somebody whose own are not in the picture: both, one of them a hole, or one alone. */
export function parents(growth: Growth): boolean {
  const told = new Set(growth.ties.filter(({ kind }) => kind.endsWith('parent_of')).map(({ toId }) => toId));
  const born = growth.people.filter(
    (person) => !told.has(person.id) && person.row.known !== false && person.born > 1915,
  );
  const child = pick(growth, born);
  if (child === null || !hasRoom(growth, 2)) return false;
  const mother = addPerson(
    growth,
    child.born - 19 - growth.chance.below(14),
    'female',
    inventedFamilyName(growth),
  );
  const isHole = growth.chance.below(6) === 0;
  const father = isHole
    ? addHole(growth, mother)
    : addPerson(growth, mother.born - growth.chance.below(6), 'male', child.familyName);
  const began = child.born - 1 - growth.chance.below(3);
  const statuses = growth.chance.below(3) === 0 ? (['married', 'divorced'] as const) : (['married'] as const);
  const tie = isHole ? null : addPartnerTie(growth, mother, father, began, statuses);
  const pair = pairUp(growth, mother, father, began, tie);
  child.parents = pair;
  pair.children.push(child);
  addTie(growth, 'birth_parent_of', mother, child);
  addTie(growth, 'birth_parent_of', father, child);
  return true;
}

/** Somebody who must exist and of whom nothing is known. */
function addHole(growth: Growth, mother: Relative): Relative {
  const nothing = {
    known: false,
    givenName: null,
    familyName: null,
    dob: null,
    dobCertainty: 'unknown',
  } as const;
  return addPerson(growth, mother.born, 'male', '', nothing);
}

/** A child whose father nobody knows, half-sibling of the mother's others. */
export function childOfUnknownFather(growth: Growth): boolean {
  const mothers = growth.people.filter(
    (one) => one.sex === 'female' && one.row.known !== false && ageOf(one) > 19 && ageOf(one) < 60,
  );
  const mother = pick(growth, mothers);
  if (mother === null || !hasRoom(growth, 2)) return false;
  const pair = pairUp(growth, mother, addHole(growth, mother), mother.born + 18, null);
  addChild(growth, pair, Math.min(thisYear, mother.born + 18 + growth.chance.below(6)));
  return true;
}

/** A child of whom only the mother is recorded. */
export function childOfMotherAlone(growth: Growth): boolean {
  const mothers = growth.people.filter((one) => one.sex === 'female' && ageOf(one) > 19 && ageOf(one) < 60);
  const mother = pick(growth, mothers);
  if (mother === null || !hasRoom(growth, 1)) return false;
  const child = addPerson(growth, Math.min(thisYear, mother.born + 19), 'female', mother.familyName);
  addTie(growth, 'parent_of', mother, child);
  return true;
}

/** A man is said, against the record, to be the father of a child who has one. */
export function disputedFather(growth: Growth): boolean {
  const children = growth.people.filter((person) => person.parents !== null && ageOf(person) < 18);
  const child = pick(growth, children);
  if (child === null || !hasRoom(growth, 1)) return false;
  const claimant = addPerson(growth, child.born - 27, 'male', inventedFamilyName(growth));
  addTie(growth, 'birth_parent_of', claimant, child, { certainty: 'disputed' });
  return true;
}

/** A couple adopt a child who has a mother and a father elsewhere in the picture, or none recorded. */
export function adoption(growth: Growth, knowsBirthFamily = growth.chance.below(2) === 0): boolean {
  const couples = growth.pairs.filter(({ mother, father, tie }) => {
    return (
      tie !== null && [mother, father].every((one) => isAlive(one) && ageOf(one) > 28 && ageOf(one) < 60)
    );
  });
  const pair = pick(growth, couples);
  if (pair === null) return false;
  if (!knowsBirthFamily) {
    if (!hasRoom(growth, 1)) return false;
    addChild(growth, pair, thisYear - 2 - growth.chance.below(10), {}, 'adoptive_parent_of');
    return true;
  }
  const adopted = new Set(
    growth.ties.filter(({ kind }) => kind === 'adoptive_parent_of').map(({ toId }) => toId),
  );
  const near = new Set([...familyOf(growth, pair.mother), ...familyOf(growth, pair.father)]);
  const child = pick(
    growth,
    growth.people.filter(
      (one) =>
        one.parents !== null && ageOf(one) < 17 && isAlive(one) && !near.has(one) && !adopted.has(one.id),
    ),
  );
  if (child === null) return false;
  addTie(growth, 'adoptive_parent_of', pair.mother, child, { from: `${child.born + 1}` });
  addTie(growth, 'adoptive_parent_of', pair.father, child, { from: `${child.born + 1}` });
  return true;
}

/** Somebody with their ancestors, children and partners. */
function familyOf(growth: Growth, person: Relative): Relative[] {
  const found = new Set([person]);
  for (const one of found) {
    if (one.parents !== null) [one.parents.mother, one.parents.father].forEach((parent) => found.add(parent));
  }
  for (const pair of pairsOf(growth, person)) {
    for (const one of [pair.mother, pair.father, ...pair.children]) found.add(one);
  }
  return [...found];
}

/** The first two: a mother and her child; later steps go on from here. */
export function beginFamily(growth: Growth): void {
  const mother = addPerson(growth, 1984 + growth.chance.below(8), 'female', inventedFamilyName(growth));
  if (!hasRoom(growth, 1)) return;
  if (!hasRoom(growth, 2)) {
    const child = addPerson(growth, mother.born + 25, 'female', mother.familyName);
    addTie(growth, 'birth_parent_of', mother, child);
    return;
  }
  const pair = newPartner(growth, mother, mother.born + 20);
  addChild(growth, pair, mother.born + 22 + growth.chance.below(4));
}
