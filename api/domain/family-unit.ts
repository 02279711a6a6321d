import { compareText } from './compare-text.ts';
import type { CalendarDate } from './calendar-date.ts';
import type {
  CareTie,
  FamilyUnit,
  Household,
  ParentTie,
  Partnership,
  RelatedTie,
  Stay,
  UnitMember,
  UnitReason,
} from './family-record.ts';
import type { PersonId } from './ids.ts';
import { overlaps, startedBy, type Statement } from './statement.ts';
import { communalHouseholdKinds } from './vocabulary.ts';

/**
 * Who belongs to the family unit of a child, and why. A step is one parent, partner, care or shared-home tie,
 * present or past; a twin or a sibling whose parents are not recorded is a step too, or that child would be
 * silently missing. Never through communal homes: two people who stayed in one refuge are not tied by it.
 */
export interface UnitTies {
  readonly parentTies: readonly ParentTie[];
  readonly partnerships: readonly Partnership[];
  readonly careTies: readonly CareTie[];
  readonly relatedTies: readonly RelatedTie[];
  readonly stays: readonly Stay[];
}

export const defaultSteps = 4;
export const defaultMaxPeople = 1_000;

export interface UnitLimits {
  readonly maxSteps: number;
  readonly maxPeople: number;
}

/** A person one step away, not yet known to be visible. */
export type UnitCandidate = UnitMember & { readonly reason: UnitReason };

/** Ties whose truth is refuted or withdrawn lead nowhere; with a date, neither do those that had not begun. */
export function leadsOn(statement: Statement, on: CalendarDate | null): boolean {
  return (
    statement.certainty !== 'disproved' &&
    statement.retractedAt === null &&
    (on === null || startedBy(statement, on))
  );
}

/**
 * The people one step from a level who are not members yet, nearest kind of tie first, each once with the tie
 * that brought them in. The order does not depend on the order of the ties.
 */
export function stepBeyond(
  level: readonly UnitMember[],
  members: ReadonlySet<PersonId>,
  ties: UnitTies,
  households: readonly Pick<Household, 'id' | 'kind'>[],
  on: CalendarDate | null = null,
): UnitCandidate[] {
  return stepAlong(allSteps(ties, households, on), level, members);
}

function stepAlong(
  steps: ReadonlyMap<PersonId, readonly Step[]>,
  level: readonly UnitMember[],
  members: ReadonlySet<PersonId>,
): UnitCandidate[] {
  const best = new Map<PersonId, UnitCandidate>();
  for (const { personId, steps: taken } of level) {
    for (const step of steps.get(personId) ?? []) {
      if (members.has(step.toId)) continue;
      const candidate: UnitCandidate = { personId: step.toId, steps: taken + 1, reason: step.reason };
      const rival = best.get(step.toId);
      if (rival === undefined || compareReasons(candidate.reason, rival.reason) < 0) {
        best.set(step.toId, candidate);
      }
    }
  }
  return [...best.values()].sort(
    (a, b) => compareReasons(a.reason, b.reason) || compareText(a.personId, b.personId),
  );
}

/** The unit among ties that are all at hand: a file, or the record that a browser holds, on a date. */
export function unitAmong(
  focusId: PersonId,
  ties: UnitTies,
  households: readonly Pick<Household, 'id' | 'kind'>[],
  limits: UnitLimits = { maxSteps: defaultSteps, maxPeople: defaultMaxPeople },
  on: CalendarDate | null = null,
): FamilyUnit {
  return unitsAmong(ties, households, limits, on)(focusId);
}

/** The units of many among the same ties, which are sorted out once. */
export function unitsAmong(
  ties: UnitTies,
  households: readonly Pick<Household, 'id' | 'kind'>[],
  limits: UnitLimits,
  on: CalendarDate | null,
): (focusId: PersonId) => FamilyUnit {
  const steps = allSteps(ties, households, on);
  return (focusId) => unitAlong(steps, focusId, limits);
}

function unitAlong(
  steps: ReadonlyMap<PersonId, readonly Step[]>,
  focusId: PersonId,
  limits: UnitLimits,
): FamilyUnit {
  const members: UnitMember[] = [{ personId: focusId, steps: 0, reason: null }];
  const known = new Set<PersonId>([focusId]);
  let level = [...members];
  let left: UnitCandidate[] = [];
  for (let step = 1; level.length > 0; step += 1) {
    const candidates = stepAlong(steps, level, known);
    const room = step > limits.maxSteps ? 0 : limits.maxPeople - members.length;
    level = candidates.slice(0, room);
    left = left.concat(candidates.slice(room));
    for (const member of level) known.add(member.personId);
    members.push(...level);
  }
  const beyond = countBeyond(left.filter(({ personId }) => !known.has(personId)));
  return { ...limits, members, beyond, crowdedHomes: [] };
}

/** How many people hang on which member, one step out: what "expand" would bring in. */
export function countBeyond(left: readonly UnitCandidate[]): FamilyUnit['beyond'] {
  const counted = new Map<PersonId, Set<PersonId>>();
  for (const { personId, reason } of left) {
    counted.set(reason.fromId, (counted.get(reason.fromId) ?? new Set()).add(personId));
  }
  return [...counted]
    .map(([memberId, people]) => ({ memberId, people: people.size }))
    .sort((a, b) => compareText(a.memberId, b.memberId));
}

/** The members from the focus child to this person: whose tie leads to whom. Empty where they are not in the unit. */
export function pathTo(personId: PersonId, members: readonly UnitMember[]): UnitMember[] {
  const byId = new Map(members.map((member) => [member.personId, member]));
  const path: UnitMember[] = [];
  let current = byId.get(personId);
  while (current !== undefined) {
    path.unshift(current);
    current = current.reason === null ? undefined : byId.get(current.reason.fromId);
  }
  return path;
}

interface Step {
  readonly toId: PersonId;
  readonly reason: UnitReason;
}

function allSteps(
  ties: UnitTies,
  households: readonly Pick<Household, 'id' | 'kind'>[],
  on: CalendarDate | null,
): Map<PersonId, Step[]> {
  const steps = new Map<PersonId, Step[]>();
  const add = (fromId: PersonId, toId: PersonId, step: UnitReason['step'], tie: Statement, stay?: Stay) => {
    if (fromId === toId) return;
    const { id: tieId, from, to } = tie;
    const reason = { fromId, step, tieId, householdId: stay?.householdId ?? null, from, to };
    const list = steps.get(fromId);
    if (list === undefined) steps.set(fromId, [{ toId, reason }]);
    else list.push({ toId, reason });
  };
  const live = <T extends Statement>(list: readonly T[]) => list.filter((tie) => leadsOn(tie, on));

  for (const tie of live(ties.parentTies)) {
    add(tie.childId, tie.parentId, 'parent', tie);
    add(tie.parentId, tie.childId, 'child', tie);
  }
  for (const tie of live(ties.partnerships)) {
    const [a, b] = tie.partnerIds;
    add(a, b, 'partner', tie);
    add(b, a, 'partner', tie);
  }
  for (const tie of live(ties.careTies)) {
    add(tie.personId, tie.carerId, 'carer', tie);
    add(tie.carerId, tie.personId, 'cared_for', tie);
  }
  for (const tie of live(ties.relatedTies)) {
    if (tie.kind !== 'twin' && tie.kind !== 'sibling') continue;
    const [a, b] = tie.personIds;
    add(a, b, 'sibling', tie);
    add(b, a, 'sibling', tie);
  }
  for (const [stay, other] of sharedStays(live(ties.stays), households)) {
    add(stay.personId, other.personId, 'shared_home', commonTime(stay, other), other);
  }
  return steps;
}

/** Every ordered pair of overlapping stays in one home that is not communal. A home that is not given counts as communal. */
function* sharedStays(
  stays: readonly Stay[],
  households: readonly Pick<Household, 'id' | 'kind'>[],
): Generator<[Stay, Stay]> {
  const homes = new Set(
    households.filter(({ kind }) => !communalHouseholdKinds.includes(kind)).map(({ id }) => id),
  );
  const byHome = new Map<string, Stay[]>();
  for (const stay of stays) {
    if (!homes.has(stay.householdId)) continue;
    byHome.set(stay.householdId, [...(byHome.get(stay.householdId) ?? []), stay]);
  }
  for (const together of byHome.values()) {
    for (const stay of together) {
      for (const other of together) {
        if (stay !== other && overlaps(stay, other)) yield [stay, other];
      }
    }
  }
}

function commonTime(stay: Stay, other: Stay): Stay {
  const from = later(stay.from, other.from);
  const to = stay.to === null || (other.to !== null && other.to < stay.to) ? other.to : stay.to;
  return { ...other, from, to };
}

function later(a: Stay['from'], b: Stay['from']): Stay['from'] {
  if (a === null) return b;
  return b === null || a > b ? a : b;
}

const nearness: Record<UnitReason['step'], number> = {
  child: 0,
  parent: 1,
  partner: 2,
  cared_for: 3,
  carer: 4,
  sibling: 5,
  shared_home: 6,
};

/** Children first, so that where the unit is bounded no child gives way to an adult; then a tie that still holds. */
function compareReasons(a: UnitReason, b: UnitReason): number {
  return (
    nearness[a.step] - nearness[b.step] ||
    Number(a.to !== null) - Number(b.to !== null) ||
    compareText(b.from ?? '', a.from ?? '') ||
    compareText(a.fromId, b.fromId) ||
    compareText(a.tieId, b.tieId)
  );
}
