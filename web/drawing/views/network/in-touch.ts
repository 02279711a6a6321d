import {
  addDays,
  daysBetween,
  daysInWords,
  inWords,
  type CalendarDate,
} from '../../../../api/domain/calendar-date.ts';
import type { FamilyAt } from '../../../../api/domain/family-at.ts';
import type { AgencyId } from '../../../../api/domain/ids.ts';
import { coverageOfAgency } from '../../../../api/domain/seen/agency-coverage.ts';
import { lastDayOfRecord, sightingsHeld } from '../../../../api/domain/seen/sightings-held.ts';

/** Out of touch after so many days (practice.md, ecomap rules). */
export const silentDays = 90;

/** Whether an agency, or a worker of it, is in touch, as far as what is held of the agency can tell. */
export interface Touch {
  /** in-touch: a contact of late; silent: none in a record that would hold it; not-held: it cannot be told. */
  readonly kind: 'in-touch' | 'silent' | 'not-held';
  /** "last 3 March 2026", "no contact for 98 days", "last 31 March 2026, later contacts are not held". */
  readonly words: string;
}

/**
 * No contact is told only of days whose contacts are all held: "not held" is never told as "no contact".
 *
 * @param lastOn the last contact at hand; null where none is.
 */
export function touchOf(family: FamilyAt, agencyId: AgencyId, lastOn: CalendarDate | null): Touch {
  const missing = notHeldInWords(family, agencyId, lastOn);
  if (lastOn === null) {
    return missing === ''
      ? { kind: 'silent', words: 'no contact recorded' }
      : { kind: 'not-held', words: withoutContact(missing) };
  }
  const days = daysBetween(lastOn, family.on);
  const last = `last ${inWords(lastOn)}`;
  const isOfLate = days < silentDays;
  if (missing !== '') return { kind: isOfLate ? 'in-touch' : 'not-held', words: `${last}, ${missing}` };
  return isOfLate
    ? { kind: 'in-touch', words: last }
    : { kind: 'silent', words: `no contact for ${daysInWords(days)}` };
}

const mayBeMissing = 'contacts may be missing';
const noneHeld = 'contacts not held here';

function withoutContact(missing: string): string {
  return missing === mayBeMissing || missing === noneHeld ? missing : `no contact recorded, ${missing}`;
}

/** What is missing of the time after the last contact; empty where all of it is held. */
export function notHeldInWords(family: FamilyAt, agencyId: AgencyId, lastOn: CalendarDate | null): string {
  const rows = coverageOfAgency(family.record, agencyId);
  if (rows.length === 0) return mayBeMissing;
  const holding = rows.filter(({ holds }) => holds === 'all' || holds.length > 0);
  if (holding.length === 0) return noneHeld;
  const whole = lastStretch(family, agencyId, 'all');
  const end = lastDayOfRecord(family);
  if (whole?.until !== undefined && whole.until >= end) {
    // Before the date that silence would be counted from, what was not held could not have been told.
    const since = lastOn === null ? addDays(family.on, -silentDays) : addDays(lastOn, 1);
    return whole.since === null || whole.since <= since ? '' : 'earlier contacts are not held';
  }
  if (holding.every(({ from }) => from !== null && from > end)) return 'contacts of this time are not held';
  const isUpToDate = holding.some(({ to, loadedOn }) =>
    [to === null ? null : addDays(to, -1), loadedOn].every((day) => day === null || day >= end),
  );
  return isUpToDate ? 'other contacts are not held' : 'later contacts are not held';
}

/** The latest stretch of which all contacts are held. */
function lastStretch(family: FamilyAt, agencyId: AgencyId, holds: 'all') {
  const coverage = coverageOfAgency(family.record, agencyId).filter((row) => row.holds === holds);
  const held = sightingsHeld({ ...family, record: { ...family.record, coverage } }, new Set([agencyId]));
  return held.held ? held.periods.at(-1) : undefined;
}
