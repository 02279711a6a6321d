import type { CalendarDate } from '../calendar-date.ts';
import type { Contact, EarlierContacts } from '../family-record.ts';
import type { PersonId } from '../ids.ts';
import type { ContactTally } from '../professionals/contact-tallies.ts';
import { isInPerson } from '../seen/in-person.ts';

/** Contacts with or about one child: as the lines of contact on the map count them, and how often the child was seen. */
export interface CellTally extends ContactTally {
  readonly timesSeen: number;
  readonly lastSeenOn: CalendarDate | null;
}

export const emptyTally: CellTally = {
  contacts: 0,
  lastOn: null,
  timesSeen: 0,
  lastSeenOn: null,
  timesAlone: 0,
  lastAloneOn: null,
  isAtLeast: false,
};

/** @param personIds seen in person alone or not, of whom the tally tells: one child, or every child for a total. */
export function plusContact(tally: CellTally, contact: Contact, personIds: ReadonlySet<PersonId>): CellTally {
  const sightings = isInPerson(contact)
    ? contact.sightings.filter(({ personId }) => personIds.has(personId))
    : [];
  const isSeen = sightings.length > 0;
  const isAlone = sightings.some(({ alone }) => alone === 'yes');
  return {
    ...tally,
    contacts: tally.contacts + 1,
    lastOn: later(tally.lastOn, contact.on),
    timesSeen: tally.timesSeen + (isSeen ? 1 : 0),
    lastSeenOn: isSeen ? later(tally.lastSeenOn, contact.on) : tally.lastSeenOn,
    timesAlone: tally.timesAlone + (isAlone ? 1 : 0),
    lastAloneOn: isAlone ? later(tally.lastAloneOn, contact.on) : tally.lastAloneOn,
  };
}

/** The days that are asked about; both are in it. */
export interface DaysAsked {
  /** Null: as far back as is held. */
  readonly from: CalendarDate | null;
  readonly to: CalendarDate;
}

/**
 * Contacts that the record folded to counts. Of a group that reaches out of the days asked about only its first or its
 * last contact is sure, and which of them saw the child is not.
 */
export function plusEarlier(tally: CellTally, group: EarlierContacts, { from, to }: DaysAsked): CellTally {
  const isFirstIn = (from === null || group.firstOn >= from) && group.firstOn <= to;
  const isLastIn = (from === null || group.lastOn >= from) && group.lastOn <= to;
  if (isFirstIn && isLastIn) {
    return {
      ...tally,
      contacts: tally.contacts + group.contacts,
      lastOn: later(tally.lastOn, group.lastOn),
      timesSeen: tally.timesSeen + group.seen,
      timesAlone: tally.timesAlone + group.alone,
    };
  }
  if (!isFirstIn && !isLastIn) return tally;
  return {
    ...tally,
    contacts: tally.contacts + 1,
    lastOn: later(tally.lastOn, isLastIn ? group.lastOn : group.firstOn),
    isAtLeast: true,
  };
}

/** Of several groups that may count one contact twice, only the largest is sure. */
export function plusLargest(
  tally: CellTally,
  groups: readonly EarlierContacts[],
  days: DaysAsked,
): CellTally {
  const each = groups.map((group) => plusEarlier(emptyTally, group, days));
  const [first, ...rest] = each.filter(({ contacts }) => contacts > 0);
  if (first === undefined) return tally;
  const most = (of: (one: CellTally) => number) => Math.max(of(first), ...rest.map(of));
  return {
    ...tally,
    contacts: tally.contacts + most(({ contacts }) => contacts),
    lastOn: rest.reduce((last, one) => later(last, one.lastOn), later(tally.lastOn, first.lastOn)),
    timesSeen: tally.timesSeen + most(({ timesSeen }) => timesSeen),
    timesAlone: tally.timesAlone + most(({ timesAlone }) => timesAlone),
    isAtLeast: tally.isAtLeast || first.isAtLeast || rest.length > 0,
  };
}

function later(a: CalendarDate | null, b: CalendarDate | null): CalendarDate | null {
  if (a === null) return b;
  return b === null || a > b ? a : b;
}
