import { lastDay, wholeYearsBetween, type CalendarDate, type PartialDate } from './calendar-date.ts';
import type { CareTie, ParentTie, Partnership, Plan, Stay } from './family-record.ts';
import type { PersonId } from './ids.ts';
import { isPlanLiveOn, isTrueOn, startedBy } from './statement.ts';
import { adultRoles, childRoles, type CareKind } from './vocabulary.ts';

/**
 * What the record tells of someone without any date of birth: a child, an adult, or open.
 *
 * The rule in one sentence: without a date of birth someone is a child where a home holds them as one that day; or
 * where a home, a plan or a carer ever did, a parent is under 60, or they are themselves recorded as a young carer,
 * as long as they have no child or partner of their own, no adult's place in a home, and were not there 18 years ago.
 * Where the two contradict each other (a live plan for someone who is a parent), or nothing tells, it stays open.
 */
export type ChildWithoutDob = 'child' | 'adult' | 'open';

/** The statements told of everybody, past and present; those about later days are passed over. */
export interface ToldOfPeople {
  readonly stays: readonly Stay[];
  readonly plans: readonly Plan[];
  readonly careTies: readonly CareTie[];
  readonly parentTies: readonly ParentTie[];
  readonly partnerships: readonly Partnership[];
}

/** The same by person, each under everybody it is about: a whole file of thousands is looked through once. */
export interface ToldOfEach {
  readonly stays: ReadonlyMap<PersonId, readonly Stay[]>;
  readonly plans: ReadonlyMap<PersonId, readonly Plan[]>;
  readonly careTies: ReadonlyMap<PersonId, readonly CareTie[]>;
  readonly parentsOf: ReadonlyMap<PersonId, readonly ParentTie[]>;
  readonly childrenOf: ReadonlyMap<PersonId, readonly ParentTie[]>;
  readonly partnerships: ReadonlyMap<PersonId, readonly Partnership[]>;
}

export function toldOfEach(told: ToldOfPeople): ToldOfEach {
  return {
    stays: byPerson(told.stays, ({ personId }) => [personId]),
    plans: byPerson(told.plans, ({ personIds }) => personIds),
    careTies: byPerson(told.careTies, ({ carerId, personId }) => [carerId, personId]),
    parentsOf: byPerson(told.parentTies, ({ childId }) => [childId]),
    childrenOf: byPerson(told.parentTies, ({ parentId }) => [parentId]),
    partnerships: byPerson(told.partnerships, ({ partnerIds }) => partnerIds),
  };
}

function byPerson<T>(list: readonly T[], idsOf: (one: T) => readonly PersonId[]): Map<PersonId, T[]> {
  const lists = new Map<PersonId, T[]>();
  for (const one of list) {
    for (const id of new Set(idsOf(one))) {
      const known = lists.get(id);
      if (known === undefined) lists.set(id, [one]);
      else known.push(one);
    }
  }
  return lists;
}

/** A parent younger than this may well have a child under 18; an older one's child without a date is left open. */
const parentOfChildUnder = 60;

/** Years after which someone who was there already is no child any more; and the oldest that anybody becomes a parent. */
const yearsOfChildhood = 18;
const oldestNewParent = 80;

/** In these the person cared for is a child; informal care may be of a grandparent, who then has children. */
const careOfChild: readonly CareKind[] = [
  'foster',
  'connected',
  'special_guardian',
  'private_foster',
  'informal',
];

/**
 * @param isKnown an unknown person is a hole in the family: a child only where a home holds them as one that day.
 * @param bornOf dates of birth, for the ages of the parents.
 */
export function childWithoutDob(
  id: PersonId,
  isKnown: boolean,
  told: ToldOfEach,
  bornOf: (id: PersonId) => PartialDate | null,
  on: CalendarDate,
): ChildWithoutDob {
  const stays = (told.stays.get(id) ?? []).filter((stay) => startedBy(stay, on));
  if (stays.some((stay) => isHeldAsChild(stay, on))) return 'child';
  if (!isKnown) return 'adult';
  const plans = (told.plans.get(id) ?? []).filter((plan) => startedBy(plan, on));
  const agesOfParents = (told.parentsOf.get(id) ?? []).flatMap(({ parentId }) => {
    const born = bornOf(parentId);
    return born === null ? [] : [wholeYearsBetween(born, on)];
  });
  const isAdult =
    isToldAsAdult(id, stays, told, on) ||
    agesOfParents.some((age) => age >= oldestNewParent + yearsOfChildhood);
  if (isAdult) return plans.some((plan) => isPlanLiveOn(plan, on)) ? 'open' : 'adult';
  const isChild =
    plans.length > 0 ||
    stays.some(({ role }) => childRoles.includes(role)) ||
    (told.careTies.get(id) ?? []).some((tie) => startedBy(tie, on) && caredForAsChild(tie) === id) ||
    agesOfParents.some((age) => age < parentOfChildUnder);
  return isChild ? 'child' : 'open';
}

/** Does this stay hold the person as a child of the home on that day? */
export function isHeldAsChild(
  { role, ...stay }: Pick<Stay, 'role' | 'from' | 'to'>,
  on: CalendarDate,
): boolean {
  return childRoles.includes(role) && isTrueOn(stay, on);
}

/** Of a young carer the one who cares is the child (Children Act 1989 s.17ZA). */
function caredForAsChild({ kind, carerId, personId }: CareTie): PersonId | null {
  if (kind === 'young_carer') return carerId;
  return careOfChild.includes(kind) ? personId : null;
}

function isToldAsAdult(
  id: PersonId,
  stays: readonly Stay[],
  { childrenOf, partnerships, plans, careTies }: ToldOfEach,
  on: CalendarDate,
): boolean {
  if (childrenOf.has(id) || partnerships.has(id)) return true;
  if (stays.some(({ role }) => adultRoles.includes(role))) return true;
  const ofTheirs = [...stays, ...(plans.get(id) ?? []), ...(careTies.get(id) ?? [])];
  return ofTheirs.some(
    ({ from }) => from !== null && wholeYearsBetween(lastDay(from), on) >= yearsOfChildhood,
  );
}
