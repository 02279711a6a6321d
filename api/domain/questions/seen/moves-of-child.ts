import {
  addDays,
  daysBetween,
  firstDay,
  isWholeDate,
  lastDay,
  type CalendarDate,
  type PartialDate,
} from '../../calendar-date.ts';
import { compareText } from '../../compare-text.ts';
import { isTold, placementOf } from '../../duties/placement-stay.ts';
import type { FamilyAt } from '../../family-at.ts';
import type { Household, Stay } from '../../family-record.ts';
import type { HouseholdId, PersonId } from '../../ids.ts';
import { birthOf, type PersonAt } from '../../person-at.ts';
import { isPlanLiveOn, isTrueOn, startedBy } from '../../statement.ts';
import { visitingRoles } from '../../vocabulary.ts';

/** A child came to live where the child lives on the date: a stay in another home, or a placement. */
export interface Move {
  /** Id of the stay or placement. */
  readonly id: string;
  /** As the record has it: an imprecise day may be any of those it means. */
  readonly from: PartialDate;
  /** The first and the last day it may have been; the last is at most the date looked at. */
  readonly earliest: CalendarDate;
  readonly latest: CalendarDate;
  /** Null where a placement does not say which home. */
  readonly householdId: HouseholdId | null;
  /** "Maureen's home"; "a placement". */
  readonly to: string;
  readonly kind: 'home' | 'part-time' | 'placement';
}

/** A home into which a child is brought so soon after birth is the first one, and no move. */
const daysFromBirth = 28;

/** Stay and placement that begin so near one another are one move. */
const daysApart = 7;

/** Every move to where the child lives on the date, by day. Hospital is no home; a first home after birth no move. */
export function movesOf(family: FamilyAt, child: PersonAt): Move[] {
  const stays = staysOf(family).get(child.id) ?? [];
  const moves = stays
    .filter((stay) => isTrueOn(stay, family.on))
    .flatMap((stay) => moveOf(family, child, firstOfStretch(stay, stays), stays));
  const placed = placementMove(family, child.id, moves);
  return [...moves, ...placed].sort((a, b) => compareText(a.earliest, b.earliest) || compareText(a.id, b.id));
}

const indexed = new WeakMap<FamilyAt, ReadonlyMap<PersonId, readonly Stay[]>>();

/** Everybody's homes, past and present, that are no visits and no hospital; told and begun by the date. */
function staysOf(family: FamilyAt): ReadonlyMap<PersonId, readonly Stay[]> {
  const known = indexed.get(family);
  if (known !== undefined) return known;
  const hospitals = new Set(
    family.record.households.filter(({ kind }) => kind === 'hospital').map(({ id }) => id),
  );
  const byPerson = new Map<PersonId, Stay[]>();
  for (const stay of family.record.stays) {
    const isHome = !visitingRoles.includes(stay.role) && !hospitals.has(stay.householdId);
    if (!isHome || !isTold(stay, family) || !startedBy(stay, family.on)) continue;
    byPerson.set(stay.personId, [...(byPerson.get(stay.personId) ?? []), stay]);
  }
  indexed.set(family, byPerson);
  return byPerson;
}

/** A child who goes on living in a home in another role has not moved: the first row of the stretch tells the day. */
function firstOfStretch(stay: Stay, all: readonly Stay[]): Stay {
  const { from } = stay;
  if (from === null) return stay;
  const before = all.find(
    (other) =>
      other.id !== stay.id &&
      other.householdId === stay.householdId &&
      (other.from === null || firstDay(other.from) < firstDay(from)) &&
      (other.to === null || lastDay(other.to) >= addDays(firstDay(from), -1)),
  );
  return before === undefined ? stay : firstOfStretch(before, all);
}

function moveOf(family: FamilyAt, child: PersonAt, stay: Stay, all: readonly Stay[]): Move[] {
  if (stay.from === null || !isMove(child, stay, stay.from, all)) return [];
  const home = family.record.households.find(({ id }) => id === stay.householdId);
  const isPartTime = all.some(
    (each) =>
      each.householdId === stay.householdId && each.role === 'part_time_child' && isTrueOn(each, family.on),
  );
  return [
    {
      id: stay.id,
      from: stay.from,
      ...daysOf(stay.from, family.on),
      householdId: stay.householdId,
      to: labelOf(home),
      kind: isPartTime ? 'part-time' : stay.role === 'placed_child' ? 'placement' : 'home',
    },
  ];
}

/** From another home that is recorded, or long enough after birth that there was one. */
function isMove(child: PersonAt, { householdId }: Stay, from: PartialDate, all: readonly Stay[]): boolean {
  const day = firstDay(from);
  const wasElsewhere = all.some(
    (other) => other.householdId !== householdId && (other.from === null || firstDay(other.from) < day),
  );
  const born = birthOf(child);
  return wasElsewhere || born === null || daysBetween(lastDay(born), day) > daysFromBirth;
}

function placementMove(family: FamilyAt, childId: PersonId, moves: readonly Move[]): Move[] {
  const placement = placementOf(family, childId, family.on);
  if (placement === null || !isPlanLiveOn(placement.latest, family.on)) return [];
  const { first, began, current } = placement;
  const isTold = moves.some(
    ({ householdId, earliest }) =>
      (current.householdId !== null && householdId === current.householdId) ||
      Math.abs(daysBetween(earliest, began)) <= daysApart,
  );
  if (isTold || first.from === null) return [];
  const home = family.record.households.find(({ id }) => id === current.householdId);
  return [
    {
      id: first.id,
      from: first.from,
      ...daysOf(first.from, family.on),
      householdId: current.householdId,
      to: home === undefined ? 'a placement' : labelOf(home),
      kind: 'placement',
    },
  ];
}

function labelOf(home: Household | undefined): string {
  return home?.label ?? 'a home that is not shown';
}

function daysOf(from: PartialDate, on: CalendarDate): Pick<Move, 'earliest' | 'latest'> {
  const last = isWholeDate(from) ? from : lastDay(from);
  return { earliest: firstDay(from), latest: last < on ? last : on };
}
