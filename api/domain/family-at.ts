import { compareText } from './compare-text.ts';
import { contactsUpTo } from './contacts-in-order.ts';
import { firstDay, type CalendarDate } from './calendar-date.ts';
import type {
  CareTie,
  Concern,
  Contact,
  FamilyRecord,
  Flag,
  Household,
  Influence,
  Involvement,
  ParentTie,
  Partnership,
  Plan,
  RelatedTie,
  Responsibility,
  Stay,
  UnitMember,
} from './family-record.ts';
import { couplesOn } from './couples-on.ts';
import { unitAmong, unitsAmong, type UnitTies } from './family-unit.ts';
import type { PersonId } from './ids.ts';
import { childWithoutDob, toldOfEach, type ToldOfEach } from './child-without-dob.ts';
import { birthOf, detailsOn, existsOn, personAt, type PersonAt } from './person-at.ts';
import { endedBy, isKnownBy, isPlanLiveOn, isTrueOn, startedBy, type Statement } from './statement.ts';
import { visitingRoles, type PartnerStatus } from './vocabulary.ts';

/**
 * The family as it was on a date, or as it was known at a moment. A pure projection of the record that the viewer
 * holds: nothing in it was not in the record. Lists keep the record's order (by id).
 */
export interface FamilyAt {
  readonly on: CalendarDate;
  /** Only what had been recorded by the end of this day; null: everything known now. */
  readonly knownAt: CalendarDate | null;
  readonly record: FamilyRecord;
  readonly focusId: PersonId | null;
  readonly people: readonly PersonAt[];
  readonly byId: ReadonlyMap<PersonId, PersonAt>;
  /** Who belongs on this date and why: ties that had not begun lead to nobody. */
  readonly members: readonly UnitMember[];
  readonly homes: readonly HomeAt[];
  readonly parentTies: readonly ParentTie[];
  readonly couples: readonly CoupleAt[];
  readonly careTies: readonly (CareTie & { readonly former: boolean })[];
  readonly relatedTies: readonly RelatedTie[];
  readonly responsibilities: readonly Responsibility[];
  readonly influences: readonly Influence[];
  readonly involvements: readonly Involvement[];
  /** Up to and including the date, oldest first. */
  readonly contacts: readonly Contact[];
  readonly plans: readonly Plan[];
  /** Open on the date. */
  readonly concerns: readonly Concern[];
  readonly flags: readonly Flag[];
}

/** A home on the date with whoever belongs to its outline, and who else comes and stays. */
export interface HomeAt {
  readonly household: Household;
  readonly residents: readonly Stay[];
  /** Part-time children: solid at their main home, a ghost here. */
  readonly partTime: readonly Stay[];
  readonly visitors: readonly Stay[];
}

/** Two people who are or were partners, with the phase of the date. */
export interface CoupleAt {
  readonly coupleId: string;
  readonly partnerIds: readonly [PersonId, PersonId];
  readonly status: PartnerStatus;
  readonly former: boolean;
  readonly certainty: Partnership['certainty'];
  /** The phases begun by the date, oldest first; the last gives the status. */
  readonly phases: readonly Partnership[];
}

/** Projects a record on a date, and optionally on what was known by a date. */
export function familyAt(
  record: FamilyRecord,
  on: CalendarDate,
  knownAt: CalendarDate | null = null,
): FamilyAt {
  const projection = projectionOf(record, on, knownAt);
  const members = membersOn(record, on, knownAt, projection.present);
  return familyAmong(projection, record, members);
}

/**
 * The families round several people of one record on a date, each the same as `familyAt` gives round that person, but
 * that those round whom the same people stand share one: it names the first of them as its focus.
 */
export function familiesAt(
  record: FamilyRecord,
  focusIds: readonly PersonId[],
  on: CalendarDate,
): ReadonlyMap<PersonId, FamilyAt> {
  const projection = projectionOf(record, on, null);
  const { present } = projection;
  const unitOf = unitsAmong(tiesOn(record, null, present, null), record.households, record.unit, on);
  const families = new Map<PersonId, FamilyAt>();
  const byMembers = new Map<string, FamilyAt>();
  for (const focusId of focusIds) {
    if (!present.has(focusId)) continue;
    const { members } = unitOf(focusId);
    const key = members
      .map(({ personId }) => personId)
      .sort()
      .join('\u0000');
    const family = byMembers.get(key) ?? familyAmong(projection, { ...record, focusId }, members);
    byMembers.set(key, family);
    families.set(focusId, family);
  }
  return families;
}

interface Projection {
  readonly on: CalendarDate;
  readonly knownAt: CalendarDate | null;
  readonly present: ReadonlyMap<PersonId, PersonAt>;
  readonly stays: readonly Stay[];
  readonly plans: readonly Plan[];
  readonly parentTies: readonly ParentTie[];
}

/** What holds on the day whoever belongs to the family. */
function projectionOf(record: FamilyRecord, on: CalendarDate, knownAt: CalendarDate | null): Projection {
  const told = <T extends Statement>(list: readonly T[]) => toldOf(list, knownAt);
  const parentTies = told(record.parentTies).filter((tie) => isTrueOn(tie, on));
  const ofEach = toldOfEach({
    stays: told(record.stays),
    plans: told(record.plans),
    careTies: told(record.careTies),
    parentTies,
    partnerships: told(record.partnerships).filter((phase) => startedBy(phase, on)),
  });
  return {
    on,
    knownAt,
    present: presentPeople(record, on, knownAt, ofEach),
    stays: told(record.stays).filter((stay) => isTrueOn(stay, on)),
    plans: told(record.plans).filter((plan) => isPlanLiveOn(plan, on)),
    parentTies,
  };
}

function familyAmong(
  { on, knownAt, present, stays, plans, parentTies }: Projection,
  record: FamilyRecord,
  unit: readonly UnitMember[],
): FamilyAt {
  const told = <T extends Statement>(list: readonly T[]) => toldOf(list, knownAt);
  const holding = <T extends Statement>(list: readonly T[]) =>
    told(list).filter((statement) => isTrueOn(statement, on));
  const members = unit.filter(({ personId }) => present.has(personId));
  const byId = new Map(members.flatMap(({ personId }) => pairIfFound(personId, present)));
  const within = (...ids: readonly PersonId[]) => ids.every((id) => byId.has(id));

  return {
    on,
    knownAt,
    record,
    focusId: record.focusId,
    people: [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
    byId,
    members,
    homes: homesOn(
      record.households,
      stays.filter(({ personId }) => within(personId)),
    ),
    parentTies: parentTies.filter((tie) => within(tie.parentId, tie.childId)),
    couples: couplesOn(told(record.partnerships), on).filter((couple) => within(...couple.partnerIds)),
    careTies: told(record.careTies)
      .filter((tie) => startedBy(tie, on) && within(tie.carerId, tie.personId))
      .map((tie) => ({ ...tie, former: endedBy(tie, on) })),
    relatedTies: holding(record.relatedTies).filter((tie) => within(...tie.personIds)),
    responsibilities: holding(record.responsibilities).filter(({ childId }) => within(childId)),
    influences: holding(record.influences).filter((tie) => within(tie.fromId, tie.toId)),
    involvements: holding(record.involvements).filter(({ personId }) => within(personId)),
    contacts: contactsUntil(record.contacts, on, knownAt),
    plans: plans.filter(({ personIds }) => personIds.some((id) => byId.has(id))),
    concerns: holding(record.concerns),
    flags: holding(record.flags).filter(({ personId }) => within(personId)),
  };
}

/** Living children of the family on its date, eldest first; those without any date last. */
export function livingChildren(family: FamilyAt): PersonAt[] {
  return family.people
    .filter(({ isChild }) => isChild)
    .sort((a, b) => compareText(birthOf(a) ?? '9999', birthOf(b) ?? '9999') || compareText(a.id, b.id));
}

function toldOf<T extends Statement>(list: readonly T[], knownAt: CalendarDate | null): T[] {
  return list.filter((statement) => isTold(statement, knownAt));
}

function isTold(statement: Statement, knownAt: CalendarDate | null): boolean {
  if (statement.certainty === 'disproved') return false;
  return knownAt === null ? statement.retractedAt === null : isKnownBy(statement, knownAt);
}

/** Along ties told and begun, and only through people who were there: nobody is reached by way of a child not yet born. */
function membersOn(
  record: FamilyRecord,
  on: CalendarDate,
  knownAt: CalendarDate | null,
  present: ReadonlyMap<PersonId, PersonAt>,
): readonly UnitMember[] {
  const { focusId } = record;
  if (focusId === null) return record.unit.members.filter(({ personId }) => present.has(personId));
  const ties = tiesOn(record, knownAt, present, focusId);
  return unitAmong(focusId, ties, record.households, record.unit, on).members;
}

/** Ties told, through people who were there: nobody is reached by way of a child not yet born. */
function tiesOn(
  record: FamilyRecord,
  knownAt: CalendarDate | null,
  present: ReadonlyMap<PersonId, PersonAt>,
  focusId: PersonId | null,
): UnitTies {
  const there = (...ids: readonly PersonId[]) => ids.every((id) => present.has(id) || id === focusId);
  const told = <T extends Statement>(list: readonly T[]) => toldOf(list, knownAt);
  return {
    parentTies: told(record.parentTies).filter((tie) => there(tie.parentId, tie.childId)),
    partnerships: told(record.partnerships).filter((tie) => there(...tie.partnerIds)),
    careTies: told(record.careTies).filter((tie) => there(tie.carerId, tie.personId)),
    relatedTies: told(record.relatedTies).filter((tie) => there(...tie.personIds)),
    stays: told(record.stays).filter((stay) => there(stay.personId)),
  };
}

function presentPeople(
  record: FamilyRecord,
  on: CalendarDate,
  knownAt: CalendarDate | null,
  told: ToldOfEach,
): Map<PersonId, PersonAt> {
  const detailsOf = new Map(record.people.map((person) => [person.id, detailsOn(person, on, knownAt)]));
  const bornOf = (id: PersonId) => {
    const details = detailsOf.get(id) ?? null;
    return details && birthOf(details);
  };
  const present = new Map<PersonId, PersonAt>();
  for (const person of record.people) {
    const details = detailsOf.get(person.id) ?? null;
    if (details === null || !existsOn(details, on)) continue;
    const children = told.childrenOf.get(person.id) ?? [];
    const childNames = children.map(({ childId }) => detailsOf.get(childId)?.givenName ?? null);
    const hole = person.known ? null : holeName(details.sex, childNames);
    const without =
      birthOf(details) === null ? childWithoutDob(person.id, person.known, told, bornOf, on) : 'adult';
    present.set(person.id, personAt(person, details, on, hole, without));
  }
  return present;
}

function holeName(sex: PersonAt['sex'], childNames: readonly (string | null)[]): string {
  const role = sex === 'male' ? 'father' : sex === 'female' ? 'mother' : 'parent';
  const names = childNames.filter((name) => name !== null);
  return names.length === 0 ? 'Unknown person' : `Unknown ${role} of ${names.join(' and ')}`;
}

function homesOn(households: readonly Household[], stays: readonly Stay[]): HomeAt[] {
  return households.flatMap((household) => {
    const here = stays.filter(({ householdId }) => householdId === household.id);
    if (here.length === 0) return [];
    const partTime = here.filter(({ role }) => role === 'part_time_child');
    const visitors = here.filter(({ role }) => visitingRoles.includes(role));
    const residents = here.filter((stay) => !partTime.includes(stay) && !visitors.includes(stay));
    return [{ household, residents, partTime, visitors }];
  });
}

function contactsUntil(
  contacts: readonly Contact[],
  on: CalendarDate,
  knownAt: CalendarDate | null,
): readonly Contact[] {
  const until = contactsUpTo(contacts, on);
  return knownAt === null ? until : until.filter((contact) => (contact.recordedAt ?? contact.on) <= knownAt);
}

function pairIfFound(id: PersonId, present: ReadonlyMap<PersonId, PersonAt>): [PersonId, PersonAt][] {
  const person = present.get(id);
  return person === undefined ? [] : [[id, person]];
}

/** The day a couple's current phase began, where the record says. */
export function phaseBeganOn(couple: CoupleAt): CalendarDate | null {
  const from = couple.phases.at(-1)?.from ?? null;
  return from === null ? null : firstDay(from);
}
