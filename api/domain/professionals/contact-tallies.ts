import type { CalendarDate } from '../calendar-date.ts';
import type { FamilyAt } from '../family-at.ts';
import type { Contact, EarlierContacts } from '../family-record.ts';
import type { PersonId, ProfessionalId } from '../ids.ts';
import { isInPerson } from '../seen/in-person.ts';

/** Contacts of a professional up to the date of the family, those that the record folded to counts among them. */
export interface ContactTally {
  readonly contacts: number;
  readonly lastOn: CalendarDate | null;
  /** In how many of them the person was seen alone. */
  readonly timesAlone: number;
  /** The latest day of those at hand; null where none is, even if folded ones were alone. */
  readonly lastAloneOn: CalendarDate | null;
  /** Where folded counts reach past the date, or cannot be told apart, the numbers are the least that is sure. */
  readonly isAtLeast: boolean;
}

export interface ProfessionalTally {
  readonly all: ContactTally;
  readonly byPerson: ReadonlyMap<PersonId, ContactTally>;
}

export const noContacts: ContactTally = {
  contacts: 0,
  lastOn: null,
  timesAlone: 0,
  lastAloneOn: null,
  isAtLeast: false,
};

/** Tallies of every professional with a contact by the date. A contact with or about three children counts for each. */
export function contactTallies(family: FamilyAt): Map<ProfessionalId, ProfessionalTally> {
  const tallies = new Map<ProfessionalId, { all: ContactTally; byPerson: Map<PersonId, ContactTally> }>();
  const of = (id: ProfessionalId) => {
    const tally = tallies.get(id) ?? { all: noContacts, byPerson: new Map<PersonId, ContactTally>() };
    tallies.set(id, tally);
    return tally;
  };
  for (const contact of family.contacts) {
    const people = peopleOf(contact).filter((id) => family.byId.has(id));
    for (const professionalId of professionalsIn(contact)) {
      const tally = of(professionalId);
      tally.all = plusContact(tally.all, contact, false);
      for (const id of people) {
        tally.byPerson.set(
          id,
          plusContact(tally.byPerson.get(id) ?? noContacts, contact, wasAlone(contact, id)),
        );
      }
    }
  }
  for (const [professionalId, groups] of earlierByProfessional(family)) {
    const tally = of(professionalId);
    const before = groups.map((group) => [group.personId, countedBy(family, group)] as const);
    for (const [id, earlier] of before) {
      tally.byPerson.set(id, plusEarlier(tally.byPerson.get(id) ?? noContacts, earlier));
    }
    tally.all = plusEarlier(tally.all, largest(before.map(([, earlier]) => earlier)));
  }
  return tallies;
}

/** Who a contact was with or about: seen, tried to see, about, there. Only mentioned or heard is neither. */
export function peopleOf(contact: Contact): PersonId[] {
  return [
    ...new Set([
      ...contact.sightings.map(({ personId }) => personId),
      ...contact.attempts.map(({ personId }) => personId),
      ...contact.aboutIds,
      ...contact.attended.personIds,
    ]),
  ];
}

function professionalsIn(contact: Contact): Set<ProfessionalId> {
  return new Set([...contact.professionalIds, ...contact.attended.professionalIds]);
}

function wasAlone(contact: Contact, id: PersonId): boolean {
  return (
    isInPerson(contact) && contact.sightings.some(({ personId, alone }) => personId === id && alone === 'yes')
  );
}

function plusContact(tally: ContactTally, contact: Contact, alone: boolean): ContactTally {
  return {
    ...tally,
    contacts: tally.contacts + 1,
    lastOn: later(tally.lastOn, contact.on),
    timesAlone: tally.timesAlone + (alone ? 1 : 0),
    lastAloneOn: alone ? later(tally.lastAloneOn, contact.on) : tally.lastAloneOn,
  };
}

function earlierByProfessional(family: FamilyAt): Map<ProfessionalId, EarlierContacts[]> {
  const groups = new Map<ProfessionalId, EarlierContacts[]>();
  for (const group of family.record.earlier) {
    if (group.professionalId === null || group.firstOn > lastDayAsked(family)) continue;
    if (!family.byId.has(group.personId) || group.contacts === 0) continue;
    groups.set(group.professionalId, [...(groups.get(group.professionalId) ?? []), group]);
  }
  return groups;
}

/** Of a group that reaches past the date only its first contact is sure. */
function countedBy(family: FamilyAt, group: EarlierContacts): ContactTally {
  if (group.lastOn > lastDayAsked(family)) {
    return { ...noContacts, contacts: 1, lastOn: group.firstOn, isAtLeast: true };
  }
  return { ...noContacts, contacts: group.contacts, lastOn: group.lastOn, timesAlone: group.alone };
}

function lastDayAsked({ on, knownAt }: FamilyAt): CalendarDate {
  return knownAt !== null && knownAt < on ? knownAt : on;
}

/** One contact about three children is in three groups, so of several groups only the largest is sure. */
function largest(groups: readonly ContactTally[]): ContactTally {
  const [first, ...rest] = groups;
  if (first === undefined) return noContacts;
  return rest.reduce(
    (most, group) => ({
      ...most,
      contacts: Math.max(most.contacts, group.contacts),
      lastOn: later(most.lastOn, group.lastOn),
      isAtLeast: true,
    }),
    { ...first, timesAlone: 0 },
  );
}

function plusEarlier(tally: ContactTally, earlier: ContactTally): ContactTally {
  return {
    contacts: tally.contacts + earlier.contacts,
    lastOn: later(tally.lastOn, earlier.lastOn),
    timesAlone: tally.timesAlone + earlier.timesAlone,
    lastAloneOn: tally.lastAloneOn,
    isAtLeast: tally.isAtLeast || earlier.isAtLeast,
  };
}

function later(a: CalendarDate | null, b: CalendarDate | null): CalendarDate | null {
  if (a === null) return b;
  return b === null || a > b ? a : b;
}
