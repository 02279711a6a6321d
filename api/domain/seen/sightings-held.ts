import { addDays, daysBetween, type CalendarDate } from '../calendar-date.ts';
import { compareText } from '../compare-text.ts';
import type { FamilyAt } from '../family-at.ts';
import type { Coverage } from '../family-record.ts';
import type { AgencyId } from '../ids.ts';
import type { ContactKind } from '../vocabulary.ts';
import { tellsOfSightings } from './in-person.ts';

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
      /** The stretches held, oldest first, with a gap between each and the next. */
      readonly periods: readonly HeldPeriod[];
    };

/** Both days are held; `since` is null where no beginning is named. */
export interface HeldPeriod {
  readonly since: CalendarDate | null;
  readonly until: CalendarDate;
}

/** What is held of these agencies together: a day counts that any of them covers. */
export function sightingsHeld(family: FamilyAt, agencyIds: ReadonlySet<AgencyId>): SightingsHeld {
  return heldOf(family, agencyIds, tellsOfSightings);
}

/** What is held of these agencies' contacts of these kinds; where none is named, of everything that they record. */
export function contactsHeld(
  family: FamilyAt,
  agencyIds: ReadonlySet<AgencyId>,
  kinds: readonly ContactKind[],
): SightingsHeld {
  return heldOf(family, agencyIds, (kind) => kinds.includes(kind));
}

function heldOf(
  family: FamilyAt,
  agencyIds: ReadonlySet<AgencyId>,
  tells: (kind: ContactKind) => boolean,
): SightingsHeld {
  const each = family.record.coverage
    .filter(({ agencyId }) => agencyIds.has(agencyId))
    .flatMap((coverage) => heldPeriod(coverage, family, tells));
  const periods = joined(each);
  const [first, last] = [periods[0], periods.at(-1)];
  if (first === undefined || last === undefined) return { held: false };
  return { held: true, since: first.since, until: last.until, periods };
}

/** On how many days after this one a sighting would be held: gaps do not count. */
export function daysHeldAfter(held: SightingsHeld, day: CalendarDate): number {
  if (!held.held) return 0;
  const next = addDays(day, 1);
  return held.periods
    .filter(({ until }) => until >= next)
    .map(({ since, until }) => daysBetween(since === null || since < next ? next : since, until) + 1)
    .reduce((sum, days) => sum + days, 0);
}

/** On how many days in all, where a beginning is named; without one, of the stretches that have one. */
export function daysHeld({ periods }: Extract<SightingsHeld, { held: true }>): number {
  return periods.reduce(
    (sum, { since, until }) => sum + (since === null ? 0 : daysBetween(since, until) + 1),
    0,
  );
}

/** The first day after this one that is held; null where none is. */
export function firstDayHeldAfter(held: SightingsHeld, day: CalendarDate): CalendarDate | null {
  if (!held.held) return null;
  const next = addDays(day, 1);
  const period = held.periods.find(({ until }) => until >= next);
  if (period === undefined) return null;
  return period.since === null || period.since < next ? next : period.since;
}

/** Of these agencies, those whose data does not reach the date looked at: not given, stopped, or without sightings. */
export function agenciesNotHeld(family: FamilyAt, agencyIds: Iterable<AgencyId>): AgencyId[] {
  return [...new Set(agencyIds)].sort(compareText).filter((id) => {
    const held = sightingsHeld(family, new Set([id]));
    return !held.held || held.until < lastDayOfRecord(family);
  });
}

function heldPeriod(
  { holds, from, to, loadedOn }: Coverage,
  family: FamilyAt,
  tells: (kind: ContactKind) => boolean,
): HeldPeriod[] {
  if (holds !== 'all' && !holds.some(tells)) return [];
  const ends = [lastDayOfRecord(family), loadedOn, to === null ? null : addDays(to, -1)];
  const until = ends.filter((end) => end !== null).sort(compareText)[0] ?? family.on;
  return from !== null && from > until ? [] : [{ since: from, until }];
}

function joined(periods: readonly HeldPeriod[]): HeldPeriod[] {
  const inOrder = periods.toSorted((a, b) => compareText(a.since ?? '', b.since ?? ''));
  const joint: HeldPeriod[] = [];
  for (const period of inOrder) {
    const last = joint.at(-1);
    const isApart = last !== undefined && period.since !== null && period.since > addDays(last.until, 1);
    if (last === undefined || isApart) joint.push(period);
    else if (period.until > last.until) joint[joint.length - 1] = { ...last, until: period.until };
  }
  return joint;
}

/** What happened after the date that the record speaks of, or was not known yet, is not in it. */
export function lastDayOfRecord({ on, knownAt, record }: FamilyAt): CalendarDate {
  const [first = on] = [on, record.asAt, ...(knownAt === null ? [] : [knownAt])].sort(compareText);
  return first;
}
