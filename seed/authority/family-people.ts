import type { TieRow } from '../../api/exchange/family-file/people-schema.ts';
import { addPartnerTie, newPartner } from '../generate/couples.ts';
import {
  addChild,
  addPerson,
  addTie,
  inventedFamilyName,
  newGrowth,
  pairUp,
  thisYear,
  type Growth,
  type Pair,
  type Relative,
} from '../generate/growth.ts';
import { weighted, type Chance } from '../generate/chance.ts';
import type { Pathway } from './course.ts';
import { asAt, isoOf, yearsBetween, type Day } from './days.ts';
import { namingOf } from './names.ts';

/** A child of the family, with the day of birth (of an unborn: the day expected). */
export interface Child {
  readonly id: string;
  readonly born: Day;
  readonly isUnborn: boolean;
  readonly father: Relative | null;
}

export interface FamilyPeople {
  readonly growth: Growth;
  readonly mother: Relative;
  /** Eldest first, grown-up ones among them. */
  readonly children: readonly Child[];
  /** Known fathers, in the order in which they had children. */
  readonly fathers: readonly Relative[];
  /** Whom the mother lives with today; null: nobody. */
  readonly partner: Relative | null;
  /** The mother’s parents, where they are recorded. */
  readonly grandparents: readonly Relative[];
}

const childCounts = [
  [1, 23], [2, 26], [3, 20], [4, 13], [5, 8], [6, 4.2], [7, 2.4], [8, 1.3], [9, 0.9], [10, 0.6], [11, 0.35], [12, 0.25],
] as const; // prettier-ignore

/**
 * The people of one family, always different ones: a mother, her children by one or several men, known or not, and those
 * of their kin whom somebody wrote down.
 */
export function familyPeople(
  prefix: string,
  chance: Chance,
  { pathway }: { readonly pathway: Pathway },
): FamilyPeople {
  const growth = newGrowth(200, chance, namingOf(prefix));
  const count = weighted(chance, childCounts);
  const births = pathway === 'leaving_care' ? birthsOfGrown(chance) : birthsOf(chance, count);
  const firstBorn = births[0] ?? asAt;
  const atFirst = weighted(chance, [
    [chance.between(16, 19), 22],
    [chance.between(20, 25), 42],
    [chance.between(26, 35), 36],
  ]);
  const mother = addPerson(growth, yearOf(firstBorn) - atFirst, 'female', inventedFamilyName(growth));
  const { children, fathers, pairs } = addChildren(growth, mother, births);
  const current = pairs.at(-1) ?? null;
  const fatherAtHome = current?.tie != null && chance.inHundred(42) ? current : null;
  const stepfather =
    fatherAtHome === null && chance.inHundred(24)
      ? newPartner(growth, mother, Math.max(mother.born + 18, thisYear - chance.between(1, 4)))
      : null;
  endOthers(growth, pairs, fatherAtHome, stepfather !== null);
  if (pathway !== 'leaving_care' && mother.born > 1984 && chance.inHundred(8)) {
    children.push(addUnborn(growth, mother, fatherAtHome ?? stepfather));
  }
  const grandparents = addKin(growth, mother, fathers);
  const partner = fatherAtHome ?? stepfather;
  return {
    growth,
    mother,
    children,
    fathers,
    partner: partner === null ? null : otherOf(partner, mother),
    grandparents,
  };
}

function yearOf(day: Day): number {
  return Number(isoOf(day).slice(0, 4));
}

function otherOf(pair: Pair, one: Relative): Relative {
  return pair.mother === one ? pair.father : pair.mother;
}

/** Days of birth, eldest first: the youngest of any age, the others some years apart; now and then twins. */
function birthsOf(chance: Chance, count: number): Day[] {
  const youngest = asAt - chance.between(20, count > 3 ? 3_600 : 6_300);
  const births = [youngest];
  while (births.length < count) {
    const next = (births[0] ?? youngest) - chance.between(330, count > 5 ? 800 : 1_500);
    births.unshift(chance.inHundred(2) ? (births[0] ?? next) : next);
  }
  return births;
}

/** Somebody who left care lately, with younger ones or none. */
function birthsOfGrown(chance: Chance): Day[] {
  const eldest = asAt - chance.between(6_580, 7_650);
  return chance.inHundred(45) ? [eldest] : [eldest, eldest + chance.between(400, 2_400)];
}

function addChildren(growth: Growth, mother: Relative, births: readonly Day[]) {
  const { chance } = growth;
  const children: Child[] = [];
  const fathers: Relative[] = [];
  const pairs: Pair[] = [];
  let pair: Pair | null = null;
  for (const born of births) {
    const isTwin = children.at(-1)?.born === born;
    if (!isTwin && (children.length === 0 || chance.inHundred(30))) {
      pair = chance.inHundred(13) ? null : newFather(growth, mother, yearOf(born) - 1);
      if (pair !== null) {
        pairs.push(pair);
        if (pair.father.row.known !== false) fathers.push(pair.father);
      }
    }
    const child = bornOf(growth, mother, pair, born);
    const last = children.at(-1);
    if (isTwin && last !== undefined) twinTie(growth, last.id, child.id);
    children.push({
      id: child.id,
      born,
      isUnborn: false,
      father: pair?.father.row.known === false ? null : (pair?.father ?? null),
    });
  }
  return { children, fathers, pairs };
}

/** The day is known but for a few, of whom only the month or the year is written down. */
function bornOf(growth: Growth, mother: Relative, pair: Pair | null, born: Day): Relative {
  const { chance } = growth;
  const day = isoOf(born);
  const isYoung = yearsBetween(born, asAt) < 17;
  const dob = isYoung && chance.inHundred(1) ? day.slice(0, 7) : day;
  const facts = { dob, ...(chance.inHundred(0.4) ? { sex: 'unknown' as const } : {}) };
  if (pair !== null) {
    const child = addChild(growth, pair, yearOf(born), facts);
    if (pair.father.row.known !== false && chance.inHundred(5)) {
      const tie = growth.ties.at(-1);
      if (tie !== undefined) tie.certainty = chance.oneOf(['reported', 'suspected', 'disputed']);
    }
    return child;
  }
  const sex = chance.inHundred(50) ? 'female' : 'male';
  const child = addPerson(growth, yearOf(born), sex, mother.familyName, facts);
  addTie(growth, 'birth_parent_of', mother, child);
  return child;
}

function twinTie(growth: Growth, first: string, second: string): void {
  const [a, b] = [first, second].map((id) => growth.people.find((person) => person.id === id));
  if (a === undefined || b === undefined) return;
  addTie(growth, 'twin_of', a, b, { zygosity: a.sex === b.sex ? 'unknown' : 'fraternal' });
}

/** A man the mother had a child with: her partner, somebody she was never a couple with, or one nobody names. */
function newFather(growth: Growth, mother: Relative, began: number): Pair {
  const { chance } = growth;
  if (chance.inHundred(13)) {
    const unknown = {
      known: false,
      givenName: null,
      familyName: null,
      dob: null,
      dobCertainty: 'unknown',
    } as const;
    const hole = addPerson(growth, mother.born, 'male', '', unknown);
    return pairUp(growth, mother, hole, began, null);
  }
  const facts = chance.inHundred(6) ? { dob: null, dobCertainty: 'unknown' as const } : {};
  const father = addPerson(
    growth,
    mother.born - 4 + chance.below(10),
    'male',
    inventedFamilyName(growth),
    facts,
  );
  const statuses = weighted<readonly NonNullable<TieRow['status']>[]>(chance, [
    [['cohabiting'], 34],
    [['relationship'], 22],
    [['married'], 14],
    [['cohabiting', 'married'], 10],
    [['relationship', 'cohabiting'], 20],
  ]);
  const tie = chance.inHundred(18)
    ? null
    : addPartnerTie(growth, mother, father, Math.max(began - 1, mother.born + 15), statuses);
  return pairUp(growth, mother, father, began, tie);
}

/** Every couple but the one that lives together has come to an end. */
function endOthers(growth: Growth, pairs: readonly Pair[], together: Pair | null, hasOther: boolean): void {
  for (const pair of pairs) {
    const { tie } = pair;
    if (pair === together || tie === null) continue;
    if (pair === pairs.at(-1) && !hasOther && growth.chance.inHundred(25)) continue;
    const wasMarried = tie.statusHistory?.some(({ status }) => status === 'married') === true;
    const status = wasMarried ? growth.chance.oneOf(['separated', 'divorced']) : 'ended';
    tie.statusHistory = [...(tie.statusHistory ?? []), { status, from: null }];
    tie.status = status;
  }
}

function addUnborn(growth: Growth, mother: Relative, pair: Pair | null): Child {
  const expected = asAt + growth.chance.between(15, 190);
  const facts = {
    givenName: 'Unborn',
    sex: 'unknown' as const,
    dob: null,
    dobCertainty: 'unknown' as const,
    expectedDob: isoOf(expected),
  };
  const father = pair === null ? null : otherOf(pair, mother);
  const child =
    pair === null || father?.sex !== 'male'
      ? addPerson(growth, yearOf(expected), 'unknown', mother.familyName, facts)
      : addChild(growth, pair, yearOf(expected), facts);
  if (child.parents === null) addTie(growth, 'birth_parent_of', mother, child);
  return { id: child.id, born: expected, isUnborn: true, father: child.parents === null ? null : father };
}

/** Grandparents, aunts and uncles: as many as somebody asked for. @returns the mother’s parents */
function addKin(growth: Growth, mother: Relative, fathers: readonly Relative[]): Relative[] {
  const { chance } = growth;
  const grandparents: Relative[] = [];
  if (chance.inHundred(58)) {
    const grandmother = addPerson(
      growth,
      mother.born - chance.between(17, 34),
      'female',
      inventedFamilyName(growth),
    );
    addTie(growth, 'birth_parent_of', grandmother, mother);
    grandparents.push(grandmother);
    if (chance.inHundred(45)) {
      const grandfather = addPerson(
        growth,
        grandmother.born - chance.between(0, 6),
        'male',
        mother.familyName,
      );
      addPartnerTie(growth, grandmother, grandfather, mother.born - 1);
      addTie(growth, 'birth_parent_of', grandfather, mother);
      grandparents.push(grandfather);
    }
    for (let more = chance.between(0, 2); more > 0 && chance.inHundred(55); more -= 1) {
      const sibling = addPerson(
        growth,
        Math.max(grandmother.born + 16, mother.born + chance.between(-6, 8)),
        chance.inHundred(60) ? 'female' : 'male',
        mother.familyName,
      );
      addTie(growth, 'birth_parent_of', grandmother, sibling);
    }
  }
  for (const father of fathers) {
    if (!chance.inHundred(22)) continue;
    const paternal = addPerson(growth, father.born - chance.between(18, 34), 'female', father.familyName);
    addTie(growth, 'birth_parent_of', paternal, father);
  }
  return grandparents;
}
