import type { CalendarDate } from '../../calendar-date.ts';
import { livingChildren, type FamilyAt } from '../../family-at.ts';
import type { Contact } from '../../family-record.ts';
import { childrenAt } from '../../homes/lived-at.ts';
import { mayBeOneVisit } from '../../homes/one-visit.ts';
import { isHomeVisit } from '../../homes/visits-to-homes.ts';
import { wasChildOn } from '../../homes/was-child-on.ts';
import type { PersonId } from '../../ids.ts';
import { brothersAndSisters } from '../../kinship/brothers-and-sisters.ts';
import { isInPerson, isMeeting } from '../../seen/in-person.ts';
import { sightingsOf } from '../../seen/sightings.ts';
import type { YesNoUnknown } from '../../vocabulary.ts';
import { isInLastDays, lastDays, longestLook } from '../last-days.ts';

/**
 * A contact at which this child was seen, or at which other children were and this child might have been: a home visit
 * where the child lived that day, or a contact, in person and no meeting, that was about this child and others.
 */
export interface VisitReachingChildren {
  readonly contact: Contact;
  /** Was this child seen at it, or that day by the same workers or in the same home? */
  readonly seen: YesNoUnknown;
  /** Brothers and sisters, and children of the same home, who were seen at it; in the order of their ids. */
  readonly others: readonly PersonId[];
  readonly isAboutChild: boolean;
}

type ByChild = ReadonlyMap<PersonId, readonly VisitReachingChildren[]>;
const indexed = new WeakMap<FamilyAt, ByChild>();

/** Those of one living child in the longest look, latest first. Sorted out once for each family. */
export function visitsReachingChildren(
  family: FamilyAt,
  childId: PersonId,
): readonly VisitReachingChildren[] {
  let byChild = indexed.get(family);
  if (byChild === undefined) {
    byChild = visitsByChild(family);
    indexed.set(family, byChild);
  }
  return byChild.get(childId) ?? [];
}

function visitsByChild(family: FamilyAt): Map<PersonId, VisitReachingChildren[]> {
  const look = lastDays(family, longestLook);
  const children = new Map(livingChildren(family).map(({ id }) => [id, brothersAndSisters(family, id)]));
  const seenOn = daysSeen(family, children.keys());
  const byChild = new Map<PersonId, VisitReachingChildren[]>([...children.keys()].map((id) => [id, []]));
  for (const contact of family.contacts.toReversed()) {
    if (contact.sightings.length === 0 || !isInLastDays(look, contact.on)) continue;
    if (!isInPerson(contact) || isMeeting(contact)) continue;
    const saw = childrenAmong(family, contact, seenIdsOf(contact));
    if (saw.size === 0) continue;
    const about = childrenAmong(family, contact, wantedIdsOf(contact));
    const there = new Set(childrenInHome(family, contact));
    for (const id of new Set([...there, ...about])) {
      const siblings = children.get(id);
      if (siblings === undefined) continue;
      const isThere = there.has(id);
      const isMate = (other: PersonId) =>
        other !== id && ((isThere && there.has(other)) || siblings.has(other));
      const others = [...saw].filter(isMate);
      const reaches = isThere || others.length > 0 || [...about].some(isMate);
      if (!reaches || (others.length === 0 && !saw.has(id))) continue;
      const seen = saw.has(id) ? 'yes' : seenAt(contact, id, seenOn.get(id)?.get(contact.on) ?? []);
      byChild.get(id)?.push({ contact, seen, others: others.sort(), isAboutChild: about.has(id) });
    }
  }
  return byChild;
}

type ContactsByDay = ReadonlyMap<CalendarDate, readonly Contact[]>;

/** Of each child the contacts in person at which it was seen, by day. */
function daysSeen(family: FamilyAt, childIds: Iterable<PersonId>): Map<PersonId, ContactsByDay> {
  const ofChild = (id: PersonId) => {
    const byDay = new Map<CalendarDate, Contact[]>();
    for (const { contact } of sightingsOf(family, id)) {
      const day = byDay.get(contact.on);
      if (day === undefined) byDay.set(contact.on, [contact]);
      else day.push(contact);
    }
    return byDay;
  };
  return new Map([...childIds].map((id) => [id, ofChild(id)]));
}

/** Of these people the children of the family on the day of the contact. */
function childrenAmong(family: FamilyAt, { on }: Contact, ids: readonly PersonId[]): Set<PersonId> {
  const children = new Set<PersonId>();
  for (const id of ids) {
    const person = family.byId.get(id);
    if (person !== undefined && wasChildOn(person, on)) children.add(id);
  }
  return children;
}

function seenIdsOf({ sightings }: Contact): PersonId[] {
  return sightings.map(({ personId }) => personId);
}

/** Whom it was about or was to see. */
function wantedIdsOf({ aboutIds, attempts }: Contact): PersonId[] {
  return [...aboutIds, ...attempts.map(({ personId }) => personId)];
}

/** Of a home visit the children who lived there that day. */
function childrenInHome(family: FamilyAt, contact: Contact): readonly PersonId[] {
  const { householdId, on } = contact;
  return householdId !== null && isHomeVisit(contact) ? childrenAt(family, householdId, on).living : [];
}

/** A source may keep one visit as a contact for each child: seen that day by the same people is seen. */
function seenAt(contact: Contact, childId: PersonId, seenThatDay: readonly Contact[]): YesNoUnknown {
  if (seenThatDay.some((other) => mayBeOneVisit(other, contact))) return 'yes';
  return contact.attempts.find(({ personId }) => personId === childId)?.seen ?? 'no';
}
