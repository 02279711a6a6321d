import { addDays, type CalendarDate } from '../calendar-date.ts';
import type { FamilyAt } from '../family-at.ts';
import type { Coverage } from '../family-record.ts';
import type { AgencyId } from '../ids.ts';
import { kindsWithoutSighting } from './seen-rules.ts';

/**
 * Between which days this record would hold a sighting, had there been one. Without it a missing sighting means
 * nothing: "not held" is never told as "never seen".
 */
export type SightingsHeld =
  | { readonly held: false }
  | {
      readonly held: true;
      /** First day held; null where the record names no beginning. */
      readonly since: CalendarDate | null;
      /** Last day held, at most the date looked at. */
      readonly until: CalendarDate;
    };

/** Over all agencies, or over these only. */
export function sightingsHeld(
  family: FamilyAt,
  agencyIds: ReadonlySet<AgencyId> | null = null,
): SightingsHeld {
  const periods = family.record.coverage
    .filter((coverage) => agencyIds === null || agencyIds.has(coverage.agencyId))
    .flatMap((coverage) => heldPeriod(coverage, family));
  const ends = periods.map(({ until }) => until).sort();
  const until = ends.at(-1);
  if (until === undefined) return { held: false };
  const begins = periods.map(({ since }) => since);
  const since = begins.includes(null) ? null : (begins.toSorted()[0] ?? null);
  return { held: true, since, until };
}

/** Of these agencies, those whose data does not reach the date looked at: not given, stopped, or without sightings. */
export function agenciesNotHeld(family: FamilyAt, agencyIds: Iterable<AgencyId>): AgencyId[] {
  return [...new Set(agencyIds)].sort().filter((id) => {
    const held = sightingsHeld(family, new Set([id]));
    return !held.held || held.until < lastDayOfRecord(family);
  });
}

function heldPeriod(
  { holds, from, to, loadedOn }: Coverage,
  family: FamilyAt,
): { since: CalendarDate | null; until: CalendarDate }[] {
  if (holds !== 'all' && holds.every((kind) => kindsWithoutSighting.includes(kind))) return [];
  const ends = [lastDayOfRecord(family), loadedOn, to === null ? null : addDays(to, -1)];
  const until = ends.filter((end) => end !== null).sort()[0] ?? family.on;
  return from !== null && from > until ? [] : [{ since: from, until }];
}

/** What happened after the date that the record speaks of, or was not known yet, is not in it. */
export function lastDayOfRecord({ on, knownAt, record }: FamilyAt): CalendarDate {
  const [first = on] = [on, record.asAt, ...(knownAt === null ? [] : [knownAt])].sort();
  return first;
}
