import type { CalendarDate } from '../../calendar-date.ts';
import { agencyOfEach, partiesOf } from '../../contact-parties.ts';
import type { FamilyAt } from '../../family-at.ts';
import type { Contact, EarlierContacts } from '../../family-record.ts';
import type { AgencyId, PersonId } from '../../ids.ts';
import { peopleOf } from '../../professionals/contact-tallies.ts';

/**
 * When there was last a contact with or about somebody: seen, to be seen, about them, or there. Attempts are among them;
 * being named in passing is not.
 */
export interface LastTouch {
  /** The latest day that is sure; null where none is recorded by the date. */
  readonly on: CalendarDate | null;
  /** Contacts folded to counts may reach as far as this later day; null where the day is sure. */
  readonly foldedUntil: CalendarDate | null;
  /** Null where the latest is folded to a count. */
  readonly contact: Contact | null;
}

type ByAgency = ReadonlyMap<AgencyId | null, LastTouch>;

const indexed = new WeakMap<FamilyAt, ReadonlyMap<PersonId, ByAgency>>();
const none: LastTouch = { on: null, foldedUntil: null, contact: null };

/** Of one agency, in its own name or by one of its professionals. */
export function lastTouchBy(family: FamilyAt, personId: PersonId, agencyId: AgencyId): LastTouch {
  return touchesOf(family).get(personId)?.get(agencyId) ?? none;
}

/** Of whichever agency, and where none is named. */
export function lastTouchByAnyone(family: FamilyAt, personId: PersonId): LastTouch {
  return [...(touchesOf(family).get(personId)?.values() ?? [])].reduce(later, none);
}

function touchesOf(family: FamilyAt): ReadonlyMap<PersonId, ByAgency> {
  const known = indexed.get(family);
  if (known !== undefined) return known;
  const byPerson = new Map<PersonId, Map<AgencyId | null, LastTouch>>();
  const of = (personId: PersonId) => {
    const own = byPerson.get(personId) ?? new Map<AgencyId | null, LastTouch>();
    byPerson.set(personId, own);
    return own;
  };
  const agencyOf = agencyOfEach(family.record);
  for (const contact of family.contacts) {
    const agencies = new Set(partiesOf(contact, agencyOf).map(({ agencyId }) => agencyId));
    const touch = { on: contact.on, foldedUntil: null, contact };
    for (const id of peopleOf(contact)) {
      const own = of(id);
      // Contacts come the oldest first, so each takes the place of the one before.
      for (const agencyId of agencies.size === 0 ? [null] : agencies) own.set(agencyId, touch);
    }
  }
  for (const group of family.record.earlier) {
    const touch = touchOfGroup(family, group);
    if (touch === null) continue;
    const own = of(group.personId);
    own.set(group.agencyId, later(own.get(group.agencyId) ?? none, touch));
  }
  indexed.set(family, byPerson);
  return byPerson;
}

/** Of a count that reaches past the day asked about only its first contact is sure. */
function touchOfGroup({ on, knownAt }: FamilyAt, group: EarlierContacts): LastTouch | null {
  const asked = knownAt !== null && knownAt < on ? knownAt : on;
  if (group.contacts === 0 || group.firstOn > asked) return null;
  return group.lastOn <= asked
    ? { on: group.lastOn, foldedUntil: null, contact: null }
    : { on: group.firstOn, foldedUntil: asked, contact: null };
}

function later(a: LastTouch, b: LastTouch): LastTouch {
  const last = orderOf(a) > orderOf(b) ? a : b;
  const folded = [a.foldedUntil, b.foldedUntil].filter((day) => day !== null).sort();
  return { ...last, foldedUntil: folded.at(-1) ?? null };
}

/** By day; of one day the contact with the higher id, so that no order of lists tells. */
function orderOf({ on, contact }: LastTouch): string {
  return `${on ?? ''} ${contact?.id ?? ''}`;
}
