import { daysBetween, type CalendarDate } from '../../calendar-date.ts';
import type { FamilyAt } from '../../family-at.ts';
import type { Contact } from '../../family-record.ts';
import type { HomeOfChildren } from '../../homes/homes-of-children.ts';
import { courseOf, visitsToHome } from '../../homes/visits-to-homes.ts';
import { wasChildOn } from '../../homes/was-child-on.ts';
import type { PersonAt } from '../../person-at.ts';
import type { YesNoUnknown } from '../../vocabulary.ts';
import { isInLastDays, isInLongestLook, type LastDays } from '../last-days.ts';

/** How visits to a home of children went of late, made and tried. */
export interface HomeAttempts {
  readonly home: HomeOfChildren['home'];
  readonly children: readonly PersonAt[];
  /** In the days asked about, oldest first; without those that the agency itself called off. */
  readonly visits: readonly Contact[];
  /** Of those, the ones that did not take place. */
  readonly failed: readonly Contact[];
  /** The latest visits in a row that did not take place, the latest of them within a year; oldest first. */
  readonly inARow: readonly Contact[];
  /** The latest unannounced visit that took place in the longest look. */
  readonly lastUnannounced: { readonly on: CalendarDate; readonly days: number } | null;
}

/** So long ago the latest of a row may be: of an older one it is not said that it goes on. */
const rowGoesOnFor = 365;

export function homeAttempts(
  family: FamilyAt,
  { home, children }: HomeOfChildren,
  asked: LastDays,
): HomeAttempts {
  const all = visitsToHome(family, home.household.id).filter(
    (visit) => isInLongestLook(asked, visit.on) && courseOf(visit) !== 'not-made',
  );
  const visits = all.filter(({ on }) => isInLastDays(asked, on));
  const tookPlace = (visit: Contact) => !isFailed(family, visit);
  // Which of two visits on one day came first is not recorded: a row begins on the day after.
  const lastMadeOn = all.findLast(tookPlace)?.on ?? '';
  const inARow = all.filter(({ on }) => on > lastMadeOn);
  const latest = inARow.at(-1);
  const goesOn = latest !== undefined && daysBetween(latest.on, asked.last) < rowGoesOnFor;
  const unannounced = all.findLast((visit) => visit.announced === 'no' && tookPlace(visit))?.on;
  return {
    home,
    children,
    visits,
    failed: visits.filter((visit) => isFailed(family, visit)),
    inARow: goesOn ? inARow : [],
    lastUnannounced:
      unannounced === undefined ? null : { on: unannounced, days: daysBetween(unannounced, asked.last) },
  };
}

/** Nobody let in, nobody there, or called off by the family; and no child of the family met all the same, at the door. */
export function isFailed(family: FamilyAt, visit: Contact): boolean {
  return (
    courseOf(visit) !== 'done' &&
    !visit.sightings.some(({ personId }) => {
      const person = family.byId.get(personId);
      return person !== undefined && wasChildOn(person, visit.on);
    })
  );
}

export function announcedAs(visits: readonly Contact[], is: YesNoUnknown): Contact[] {
  return visits.filter((visit) => visit.announced === is);
}
