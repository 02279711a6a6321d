import { addPartnerTie, pairsOf } from './couples.ts';
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
  type Relative,
} from './growth.ts';

function children(growth: Growth): Relative[] {
  return growth.people.filter((person) => ageOf(person) < 18 && isAlive(person));
}

/** A child without a carer so far: one child is not placed twice. */
function childToCareFor(growth: Growth): Relative | null {
  const cared = new Set(growth.ties.filter(({ kind }) => isCare(kind)).map(({ toId }) => toId));
  return pick(
    growth,
    children(growth).filter(({ id }) => !cared.has(id)),
  );
}

function isCare(kind: string): boolean {
  return /^(foster|connected|private_foster|informal)_carer_of$|^special_guardian_of$/.test(kind);
}

/** A couple who foster a child of the family: nobody's blood, and never drawn as such. */
export function fosterCarers(growth: Growth): boolean {
  const child = childToCareFor(growth);
  if (child === null || !hasRoom(growth, 2)) return false;
  const name = inventedFamilyName(growth);
  const mother = addPerson(growth, 1966 + growth.chance.below(14), 'female', name);
  const father = addPerson(growth, mother.born - growth.chance.below(4), 'male', name);
  pairUp(
    growth,
    mother,
    father,
    mother.born + 24,
    addPartnerTie(growth, mother, father, mother.born + 24, ['married']),
  );
  for (const carer of [mother, father])
    addTie(growth, 'foster_carer_of', carer, child, { from: '2025-02-10' });
  return true;
}

/** A grandparent, aunt or uncle in law responsible for the child, or fostering as a connected person. */
export function kinshipCarer(
  growth: Growth,
  kind: 'special_guardian_of' | 'connected_carer_of' | 'informal_carer_of' = growth.chance.oneOf([
    'special_guardian_of',
    'connected_carer_of',
    'informal_carer_of',
  ]),
): boolean {
  const cared = new Set(growth.ties.filter((tie) => isCare(tie.kind)).map(({ toId }) => toId));
  const found = children(growth)
    .filter(({ id }) => !cared.has(id))
    .flatMap((child) => kinWhoCould(child).map((carer) => ({ child, carer })));
  const chosen = pick(growth, found);
  if (chosen === null) return false;
  addTie(growth, kind, chosen.carer, chosen.child, { from: '2023-09' });
  return true;
}

function kinWhoCould(child: Relative): Relative[] {
  const couples = [child.parents?.mother.parents, child.parents?.father.parents].filter(
    (pair) => pair != null,
  );
  return couples
    .flatMap(({ mother, father, children: siblings }) => [mother, father, ...siblings])
    .filter(
      (one) =>
        isAlive(one) &&
        one.row.known !== false &&
        ageOf(one) > 22 &&
        one !== child.parents?.mother &&
        one !== child.parents?.father,
    );
}

/** An adult with no tie to the family looks after a child by private arrangement. */
export function privateFosterer(growth: Growth): boolean {
  const child = childToCareFor(growth);
  if (child === null || !hasRoom(growth, 1)) return false;
  const carer = addPerson(growth, 1980, 'female', inventedFamilyName(growth));
  addTie(growth, 'private_foster_carer_of', carer, child, { from: '2026-01' });
  return true;
}

/** A child who cares for a parent. */
export function youngCarer(growth: Growth): boolean {
  const could = children(growth).filter((child) => {
    return child.parents !== null && ageOf(child) > 6 && isAlive(child.parents.mother);
  });
  const child = pick(growth, could);
  if (child?.parents == null) return false;
  addTie(growth, 'young_carer_of', child, child.parents.mother, { from: '2024' });
  return true;
}

/** A brother or sister whose parents are not recorded. */
export function siblingAlone(growth: Growth): boolean {
  const rootless = growth.people.filter(
    (one) =>
      one.parents === null && one.row.known !== false && one.born > 1940 && hasParentNowhere(growth, one),
  );
  const person = pick(growth, rootless);
  if (person === null || !hasRoom(growth, 1)) return false;
  const sibling = addPerson(
    growth,
    person.born + 2,
    growth.chance.oneOf(['female', 'male']),
    person.familyName,
  );
  addTie(growth, 'sibling_of', person, sibling);
  return true;
}

function hasParentNowhere({ ties }: Growth, { id }: Relative): boolean {
  return !ties.some(({ kind, toId }) => toId === id && kind.endsWith('parent_of'));
}

/** Relatives, friends and neighbours as somebody described them. */
export function described(
  growth: Growth,
  kind: 'relative_of' | 'family_friend_of' | 'neighbour_of' = growth.chance.oneOf([
    'relative_of',
    'family_friend_of',
    'neighbour_of',
  ]),
): boolean {
  const person = pick(
    growth,
    growth.people.filter((one) => isAlive(one) && one.row.known !== false),
  );
  if (person === null || !hasRoom(growth, 1)) return false;
  const other = addPerson(growth, 1958 + growth.chance.below(40), 'female', inventedFamilyName(growth), {
    dob: growth.chance.below(2) === 0 ? null : '1970',
  });
  const wording = {
    relative_of: 'calls her Nan',
    family_friend_of: 'a friend of the family',
    neighbour_of: 'next door',
  };
  addTie(growth, kind, other, person, { wording: wording[kind], certainty: 'reported' });
  return true;
}

const influences = [
  ['domestic_abuse', 'risk'],
  ['trusted_adult', 'protective'],
  ['fear', 'risk'],
  ['keeps_in_touch', 'protective'],
  ['substance_misuse', 'mixed'],
] as const;

/** How one person affects another, in somebody's view: a partner, a parent or any adult and a child. */
export function influence(growth: Growth): boolean {
  const pair = pick(growth, growth.pairs);
  const to = pair === null ? null : (pick(growth, pair.children) ?? pair.mother);
  if (pair === null || to === null || pair.father === to) return false;
  const [kind, polarity] = growth.chance.oneOf(influences);
  const id = `i-${growth.influences.length + 1}`;
  const viewOf = growth.chance.oneOf(['the child', 'the school', 'the social worker']);
  const tie = { id, fromId: pair.father.id, toId: to.id, kind, polarity, from: '2024-05', viewOf };
  growth.influences.push({ ...tie, basis: 'What was said at a visit', certainty: 'reported' });
  return true;
}

/** Somebody old, or a partner before their time, has died; the other is widowed. */
export function death(growth: Growth): boolean {
  const living = growth.people.filter(
    (one) => isAlive(one) && one.row.known !== false && ageOf(one) > 55 && one.row.dob != null,
  );
  const person = pick(growth, living);
  if (person === null) return false;
  const lastChild = Math.max(
    ...pairsOf(growth, person).flatMap((pair) => pair.children.map(({ born }) => born)),
    0,
  );
  const year = Math.min(
    thisYear - 1,
    Math.max(person.born + 50, lastChild + 1, lastYearOfTies(growth, person)),
  );
  person.died = year;
  person.row.dod = `${year}`;
  return true;
}

/** Nobody begins anything after their death. */
function lastYearOfTies({ ties }: Growth, { id }: Relative): number {
  const years = ties
    .filter(({ fromId, toId }) => fromId === id || toId === id)
    .flatMap(({ statusHistory, from }) => [from, ...(statusHistory ?? []).map((phase) => phase.from)])
    .map((date) => Number((date ?? '0').slice(0, 4)));
  return Math.max(0, ...years);
}

const genders = ['non-binary', 'genderfluid'];

/** Somebody who words their own gender. */
export function ownGender(growth: Growth): boolean {
  const young = growth.people.filter((one) => isAlive(one) && ageOf(one) > 12 && ageOf(one) < 40);
  const person = pick(growth, young);
  if (person === null) return false;
  person.row.gender = pick(growth, genders);
  return true;
}
