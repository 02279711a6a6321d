import { daysBetween } from '../../calendar-date.ts';
import type { FamilyAt } from '../../family-at.ts';
import type { Contact, Flag } from '../../family-record.ts';
import type { PersonId } from '../../ids.ts';
import { isInPerson, isMeeting } from '../../seen/in-person.ts';
import { sightingsOf } from '../../seen/sightings.ts';
import { visitingRoles } from '../../vocabulary.ts';
import type { Severity } from '../finding.ts';
import type { AdultWithChildren } from './homes-with-children.ts';

/** An adult near the children whom no professional has met, with what the record holds about them. */
export interface UnmetAdult extends AdultWithChildren {
  /** Contacts that mention or heard this adult, oldest first. */
  readonly mentions: readonly Contact[];
  /** Calls and letters in which this adult took part: nobody met them by that. */
  readonly notInPerson: readonly Contact[];
  readonly daysSinceFirstMention: number;
  readonly severity: Severity;
}

/** Seen by a professional in person, or with professionals at a meeting. Sightings folded to counts are sightings. */
export function wasMet(family: FamilyAt, personId: PersonId): boolean {
  return (
    sightingsOf(family, personId).length > 0 ||
    toldInContacts(family).came.has(personId) ||
    family.record.earlier.some(
      (group) => group.personId === personId && group.seen > 0 && group.firstOn <= family.on,
    )
  );
}

/** What contacts tell of each person besides sightings, looked through once for each family; the oldest first. */
interface ToldInContacts {
  /** Whoever came to a contact in person. */
  readonly came: ReadonlySet<PersonId>;
  readonly mentions: ReadonlyMap<PersonId, readonly Contact[]>;
  readonly notInPerson: ReadonlyMap<PersonId, readonly Contact[]>;
}

const indexed = new WeakMap<FamilyAt, ToldInContacts>();

function toldInContacts(family: FamilyAt): ToldInContacts {
  const known = indexed.get(family);
  if (known !== undefined) return known;
  const came = new Set<PersonId>();
  const mentions = new Map<PersonId, Contact[]>();
  const notInPerson = new Map<PersonId, Contact[]>();
  const add = (to: Map<PersonId, Contact[]>, ids: readonly PersonId[], contact: Contact) => {
    for (const id of new Set(ids)) {
      const list = to.get(id);
      if (list === undefined) to.set(id, [contact]);
      else list.push(contact);
    }
  };
  for (const contact of family.contacts) {
    const { mentionedIds, heardIds, attended, sightings } = contact;
    add(mentions, [...mentionedIds, ...heardIds], contact);
    if (isInPerson(contact)) for (const id of attended.personIds) came.add(id);
    else add(notInPerson, [...attended.personIds, ...sightings.map(({ personId }) => personId)], contact);
  }
  const told = { came, mentions, notInPerson };
  indexed.set(family, told);
  return told;
}

export function unmetAdult(family: FamilyAt, near: AdultWithChildren): UnmetAdult {
  const { adult } = near;
  const { mentions: all, notInPerson } = toldInContacts(family);
  const mentions = all.get(adult.id) ?? [];
  const first = mentions[0];
  return {
    ...near,
    mentions,
    notInPerson: notInPerson.get(adult.id) ?? [],
    daysSinceFirstMention: first === undefined ? 0 : daysBetween(first.on, family.on),
    severity: severityOf(family, adult.id, mentions),
  };
}

function severityOf(family: FamilyAt, adultId: PersonId, mentions: readonly Contact[]): Severity {
  const agencies = new Set(mentions.flatMap(({ agencyIds }) => agencyIds));
  return agencies.size >= 2 || riskFlagsOf(family, adultId).length > 0 ? 'act' : 'check';
}

/** Open flags that say that this adult poses a risk to children. */
export function riskFlagsOf({ flags }: FamilyAt, adultId: PersonId): Flag[] {
  return flags.filter(
    ({ personId, kind }) => personId === adultId && kind === 'person_posing_risk_to_children',
  );
}

/** To act on first; then most mentioned, longest mentioned, residents before visitors, most children. */
export function compareMostPressing(a: UnmetAdult, b: UnmetAdult): number {
  return (
    Number(b.severity === 'act') - Number(a.severity === 'act') ||
    b.mentions.length - a.mentions.length ||
    b.daysSinceFirstMention - a.daysSinceFirstMention ||
    Number(isOnlyVisitor(a)) - Number(isOnlyVisitor(b)) ||
    b.children.length - a.children.length ||
    (a.adult.id < b.adult.id ? -1 : 1)
  );
}

function isOnlyVisitor({ stays }: UnmetAdult): boolean {
  return stays.every(({ role }) => visitingRoles.includes(role));
}

/** How many of the contacts are meetings. */
export function meetingsAmong(contacts: readonly Contact[]): number {
  return contacts.filter(isMeeting).length;
}
