import { addDays, daysBetween, firstDay, type CalendarDate } from '../../calendar-date.ts';
import { compareText } from '../../compare-text.ts';
import { agencyOfEach } from '../../contact-parties.ts';
import type { FamilyAt } from '../../family-at.ts';
import type { Agency } from '../../family-record.ts';
import type { PersonId } from '../../ids.ts';
import { isInDoubt } from '../../seen/folded-sightings.ts';
import { contactsHeld, daysHeldAfter, type SightingsHeld } from '../../seen/sightings-held.ts';
import { contactKinds } from '../../vocabulary.ts';
import { lastTouchBy, type LastTouch } from './last-touch.ts';

/** An agency that works with a child on the date, and how long it is since its last contact with or about the child. */
export interface AgencyWithChild {
  readonly agency: Agency;
  /** First day of the involvement that holds on the date; null where the record does not say. */
  readonly since: CalendarDate | null;
  readonly last: LastTouch;
  /** What is held of its contacts, of whatever kind. */
  readonly held: SightingsHeld;
  readonly standing: Standing;
}

/**
 * - `in-touch`: a contact within the time asked about, or its work began within it.
 * - `silent`: none, although the record would hold one.
 * - `not-held`: none is at hand, and the record would not hold one, or folded it to a count.
 */
export type Standing = 'in-touch' | 'silent' | 'not-held';

/** Every agency of which a professional is recorded as working with the child on the date, by name. */
export function agenciesWithChild(
  family: FamilyAt,
  childId: PersonId,
  days: number,
): readonly AgencyWithChild[] {
  const agencyOf = agencyOfEach(family.record);
  const own = family.involvements.filter(({ personId }) => personId === childId);
  return family.record.agencies
    .flatMap((agency) => {
      const ties = own.filter(({ professionalId }) => agencyOf.get(professionalId) === agency.id);
      if (ties.length === 0) return [];
      const begun = ties.map(({ from }) => (from === null ? null : firstDay(from)));
      const since = begun.includes(null) ? null : (begun.sort().at(0) ?? null);
      const last = lastTouchBy(family, childId, agency.id);
      const held = contactsHeld(family, new Set([agency.id]), contactKinds);
      return [{ agency, since, last, held, standing: standingOf(family, since, last, held, days) }];
    })
    .sort((a, b) => compareText(a.agency.name, b.agency.name) || compareText(a.agency.id, b.agency.id));
}

function standingOf(
  { on }: FamilyAt,
  since: CalendarDate | null,
  { on: lastOn, foldedUntil }: LastTouch,
  held: SightingsHeld,
  days: number,
): Standing {
  if (lastOn !== null && daysBetween(lastOn, on) < days) return 'in-touch';
  if (isInDoubt(foldedUntil, lastOn)) return 'not-held';
  if (lastOn !== null) return daysHeldAfter(held, lastOn) >= days ? 'silent' : 'not-held';
  if (since !== null && daysBetween(since, on) < days) return 'in-touch';
  const from = since ?? (held.held ? held.since : null);
  if (from === null) return held.held && held.until === on ? 'silent' : 'not-held';
  return daysHeldAfter(held, addDays(from, -1)) >= days ? 'silent' : 'not-held';
}
