import type { CalendarDate } from './calendar-date.ts';
import { compareText } from './compare-text.ts';
import type { Contact } from './family-record.ts';
import type { PersonId } from './ids.ts';

/** The contacts of a record sorted out once, whatever days it is looked at on. */
interface InOrder {
  readonly all: readonly Contact[];
  byPerson: ReadonlyMap<PersonId, readonly Contact[]> | null;
}

const sortedOut = new WeakMap<readonly Contact[], InOrder>();
/** Which record's contacts a list is the beginning of, and up to what day. */
const beginnings = new WeakMap<readonly Contact[], { readonly of: InOrder; readonly on: CalendarDate }>();

/** Those up to and including the day, oldest first. */
export function contactsUpTo(contacts: readonly Contact[], on: CalendarDate): readonly Contact[] {
  const inOrder = sortedOut.get(contacts) ?? { all: contacts.toSorted(compareContacts), byPerson: null };
  sortedOut.set(contacts, inOrder);
  const list = upTo(inOrder.all, on);
  beginnings.set(list, { of: inOrder, on });
  return list;
}

export function compareContacts(a: Contact, b: Contact): number {
  return compareText(a.on, b.on) || compareText(a.id, b.id);
}

/** Those of a list that were about this person, saw them, were to see them or that they attended, in its order. */
export function contactsWithPerson(contacts: readonly Contact[], personId: PersonId): readonly Contact[] {
  const beginning = beginnings.get(contacts);
  if (beginning === undefined) return byPersonOf(contacts).get(personId) ?? [];
  const { of, on } = beginning;
  of.byPerson ??= groupByPerson(of.all);
  return upTo(of.byPerson.get(personId) ?? [], on);
}

const grouped = new WeakMap<readonly Contact[], ReadonlyMap<PersonId, readonly Contact[]>>();

function byPersonOf(contacts: readonly Contact[]): ReadonlyMap<PersonId, readonly Contact[]> {
  const byPerson = grouped.get(contacts) ?? groupByPerson(contacts);
  grouped.set(contacts, byPerson);
  return byPerson;
}

function groupByPerson(contacts: readonly Contact[]): Map<PersonId, Contact[]> {
  const byPerson = new Map<PersonId, Contact[]>();
  for (const contact of contacts) {
    for (const id of peopleOf(contact)) {
      const list = byPerson.get(id);
      if (list === undefined) byPerson.set(id, [contact]);
      else list.push(contact);
    }
  }
  return byPerson;
}

function peopleOf({ aboutIds, sightings, attempts, attended }: Contact): Set<PersonId> {
  const ids = new Set(aboutIds);
  for (const { personId } of sightings) ids.add(personId);
  for (const { personId } of attempts) ids.add(personId);
  for (const id of attended.personIds) ids.add(id);
  return ids;
}

/** Always a list of its own, so that it can be told whose beginning it is. */
function upTo(inOrder: readonly Contact[], on: CalendarDate): readonly Contact[] {
  let [low, high] = [0, inOrder.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((inOrder[middle]?.on ?? '') <= on) low = middle + 1;
    else high = middle;
  }
  return inOrder.slice(0, low);
}
