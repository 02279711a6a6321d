import { addDays, daysBetween, firstDay, type CalendarDate } from '../../calendar-date.ts';
import { contactsOfChild } from '../../duties/contacts-of-child.ts';
import type { FamilyAt } from '../../family-at.ts';
import type { Contact } from '../../family-record.ts';
import type { PersonId } from '../../ids.ts';
import { birthOf, type PersonAt } from '../../person-at.ts';
import { agenciesNear } from '../../seen/agencies-near.ts';
import { foldedUntil, isInDoubt } from '../../seen/folded-sightings.ts';
import { recordBegins } from '../../seen/record-begins.ts';
import {
  daysHeldAfter,
  lastDayOfRecord,
  sightingsHeld,
  type SightingsHeld,
} from '../../seen/sightings-held.ts';
import { lastTouchByAnyone, type LastTouch } from '../agencies/last-touch.ts';

/** How long it is since anybody at all was in touch with a child, by whatever kind of contact. */
export interface InTouch {
  readonly child: PersonAt;
  /** The latest contact in which the child took part: seen, spoken with by call, or there. */
  readonly lastWith: Contact | null;
  /** Days since; null where there is none. */
  readonly days: number | null;
  /** The latest contact with or about the child, attempts and talk about the child among them. */
  readonly lastAbout: LastTouch;
  readonly held: SightingsHeld;
  /**
   * - `in-touch`: within the days asked about.
   * - `nobody`: not, although the record would hold it.
   * - `not-held`: the record would not hold it, or folded it to a count.
   */
  readonly standing: 'in-touch' | 'nobody' | 'not-held';
}

/** Did this person take part: seen, on whatever occasion, or among those who came? */
export function tookPart({ sightings, attended }: Contact, personId: PersonId): boolean {
  return (
    sightings.some((sighting) => sighting.personId === personId) || attended.personIds.includes(personId)
  );
}

/** Days are counted to the last day of the record: what came after it is not in it. */
export function inTouchWith(family: FamilyAt, child: PersonAt, days: number): InTouch {
  const on = lastDayOfRecord(family);
  const lastWith =
    contactsOfChild(family, child.id).findLast((contact) => tookPart(contact, child.id)) ?? null;
  const held = sightingsHeld(family, agenciesNear(family, child.id));
  const since = lastWith === null ? null : daysBetween(lastWith.on, on);
  return {
    child,
    lastWith,
    days: since,
    lastAbout: lastTouchByAnyone(family, child.id),
    held,
    standing: standingOf(family, child, lastWith?.on ?? null, held, { days, on }),
  };
}

function standingOf(
  family: FamilyAt,
  child: PersonAt,
  last: CalendarDate | null,
  held: SightingsHeld,
  { days, on }: { readonly days: number; readonly on: CalendarDate },
): InTouch['standing'] {
  if (last !== null && daysBetween(last, on) < days) return 'in-touch';
  const folded = foldedUntil(family, child.id, last, ({ seen }) => seen > 0 || isEarlier(family));
  const latest = isInDoubt(folded, last) ? folded : last;
  if (latest !== null) {
    const isLong = daysBetween(latest, on) >= days && daysHeldAfter(held, latest) >= days;
    return isLong ? 'nobody' : 'not-held';
  }
  return isHeldForLong(held, child, { days, on }) ? 'nobody' : 'not-held';
}

/** Of somebody without any contact: held for so long, or for a whole life that is shorter. */
function isHeldForLong(
  held: SightingsHeld,
  child: PersonAt,
  { days, on }: { readonly days: number; readonly on: CalendarDate },
): boolean {
  if (!held.held) return false;
  const { since } = recordBegins(held, child);
  if (since === null) return held.until >= on;
  const from = addDays(since, -1);
  const isWholeLife = since === bornOn(child) && daysHeldAfter(held, from) > daysBetween(since, on);
  return daysHeldAfter(held, from) >= days || isWholeLife;
}

function bornOn(child: PersonAt): CalendarDate | null {
  const born = birthOf(child);
  return born === null ? null : firstDay(born);
}

function isEarlier({ on, knownAt, record }: FamilyAt): boolean {
  return on < record.asAt || (knownAt !== null && knownAt < record.asAt);
}
