import type { CalendarDate } from '../../calendar-date.ts';
import type { FamilyAt } from '../../family-at.ts';
import type { Contact } from '../../family-record.ts';
import type { HomeOfChildren } from '../../homes/homes-of-children.ts';
import { childrenAt } from '../../homes/lived-at.ts';
import { courseOf, visitsToHome } from '../../homes/visits-to-homes.ts';
import type { PersonId } from '../../ids.ts';
import { isInLastDays, type LastDays } from '../last-days.ts';

/** The visits to a home on days when children lived there, each in one list; oldest first. */
export interface VisitsByWhomMet {
  readonly home: HomeOfChildren['home'];
  readonly children: HomeOfChildren['children'];
  /** A child who lived or stayed there was seen. */
  readonly met: readonly Contact[];
  /** Took place, and no sighting of such a child is recorded. */
  readonly noChild: readonly Contact[];
  /** Did not take place, whoever the visit was to. */
  readonly failed: readonly Contact[];
  /** Took place, and does not say whether such a child was seen. */
  readonly notRecorded: readonly Contact[];
  /** Of `noChild` and `failed`: about a child who lived there, or to see one. */
  readonly aboutChild: readonly Contact[];
}

export function visitsByWhomMet(
  family: FamilyAt,
  { home, children }: HomeOfChildren,
  asked: LastDays,
): VisitsByWhomMet {
  const { id } = home.household;
  const visits = visitsToHome(family, id)
    .filter((visit) => isInLastDays(asked, visit.on) && courseOf(visit) !== 'not-made')
    .flatMap((contact) => {
      const { living, partTime } = childrenAt(family, id, contact.on);
      return living.length === 0 ? [] : [{ contact, there: new Set([...living, ...partTime]) }];
    });
  // All are visits to one home: those of a day may be one visit.
  const daysMet = new Set(
    visits.filter(({ contact, there }) => saw(contact, there)).map(({ contact }) => contact.on),
  );
  const of = (kind: ReturnType<typeof kindOf>) =>
    visits.filter(({ contact, there }) => kindOf(contact, there, daysMet) === kind);
  const contacts = (list: typeof visits) => list.map(({ contact }) => contact);
  const [noChild, failed] = [of('noChild'), of('failed')];
  return {
    home,
    children,
    met: contacts(of('met')),
    noChild: contacts(noChild),
    failed: contacts(failed),
    notRecorded: contacts(of('notRecorded')),
    aboutChild: contacts([...noChild, ...failed].filter(({ contact, there }) => isAbout(contact, there))),
  };
}

function kindOf(contact: Contact, there: ReadonlySet<PersonId>, daysMet: ReadonlySet<CalendarDate>) {
  if (daysMet.has(contact.on)) return 'met';
  if (isOpen(contact, there)) return 'notRecorded';
  return courseOf(contact) === 'done' ? 'noChild' : 'failed';
}

function saw({ sightings }: Contact, there: ReadonlySet<PersonId>): boolean {
  return sightings.some(({ personId }) => there.has(personId));
}

function isOpen({ attempts }: Contact, there: ReadonlySet<PersonId>): boolean {
  return attempts.some(({ personId, seen }) => seen === 'unknown' && there.has(personId));
}

function isAbout({ aboutIds, attempts }: Contact, there: ReadonlySet<PersonId>): boolean {
  return [...aboutIds, ...attempts.map(({ personId }) => personId)].some((id) => there.has(id));
}
