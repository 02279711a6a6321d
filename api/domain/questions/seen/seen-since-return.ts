import { addDays, daysBetween, type CalendarDate } from '../../calendar-date.ts';
import type { FamilyAt } from '../../family-at.ts';
import type { PersonId } from '../../ids.ts';
import type { EpisodeAt } from '../../missing/missing-history.ts';
import { agenciesNear } from '../../seen/agencies-near.ts';
import { foldedUntil } from '../../seen/folded-sightings.ts';
import { daysHeldAfter, lastDayOfRecord, sightingsHeld } from '../../seen/sightings-held.ts';
import { sightingsOf, type PersonSighting } from '../../seen/sightings.ts';

/**
 * Where a child stands who went missing:
 * - `missing`: no return recorded, and not seen since.
 * - `return-not-recorded`: no return recorded, and seen on a later day.
 * - `seen`: seen on the day of the return or since.
 * - `not-seen`: not seen since the return, although the record would hold it.
 * - `not-held`: the record would not hold it.
 */
export type AfterMissing =
  | {
      readonly kind: 'missing';
      readonly since: CalendarDate;
      readonly days: number;
      readonly isHeld: boolean;
    }
  | { readonly kind: 'return-not-recorded'; readonly since: CalendarDate; readonly sighting: PersonSighting }
  | { readonly kind: 'seen'; readonly returnedOn: CalendarDate; readonly sighting: PersonSighting }
  | { readonly kind: 'not-seen'; readonly returnedOn: CalendarDate; readonly days: number }
  | { readonly kind: 'not-held'; readonly returnedOn: CalendarDate };

/** By the latest episode. A sighting on the day of the return counts: before it there was nobody to see. */
export function afterMissing(
  family: FamilyAt,
  personId: PersonId,
  { from, returnedOn }: EpisodeAt,
): AfterMissing {
  const [sighting] = sightingsOf(family, personId);
  const on = lastDayOfRecord(family);
  const held = sightingsHeld(family, agenciesNear(family, personId));
  const isHeldSince = (day: CalendarDate) =>
    daysHeldAfter(held, addDays(day, -1)) >= daysBetween(day, on) + 1;
  if (returnedOn === null) {
    if (sighting !== undefined && sighting.contact.on > from) {
      return { kind: 'return-not-recorded', since: from, sighting };
    }
    return { kind: 'missing', since: from, days: daysBetween(from, family.on), isHeld: isHeldSince(from) };
  }
  if (sighting !== undefined && sighting.contact.on >= returnedOn) {
    return { kind: 'seen', returnedOn, sighting };
  }
  const folded = foldedUntil(family, personId, sighting?.contact.on ?? null, ({ seen }) => seen > 0);
  const isHidden = folded !== null && folded >= returnedOn;
  return isHidden || !isHeldSince(returnedOn)
    ? { kind: 'not-held', returnedOn }
    : { kind: 'not-seen', returnedOn, days: daysBetween(returnedOn, on) };
}
