import type { CalendarDate } from '../calendar-date.ts';
import type { FamilyAt } from '../family-at.ts';
import type { PersonAt } from '../person-at.ts';
import { isInDoubt } from './folded-sightings.ts';
import { recordBegins, type RecordBegins } from './record-begins.ts';
import type { SeenSummary } from './seen-summary.ts';
import { lastDayOfRecord, sightingsHeld } from './sightings-held.ts';

/** When a social worker last saw the child outside meetings; never only where social care's contacts are held. */
export type SocialWorkerStatus =
  | { readonly kind: 'seen'; readonly on: CalendarDate }
  | ({ readonly kind: 'never' } & RecordBegins)
  | { readonly kind: 'not-held' };

/** After "since 1 January 2023, ": other agencies' contacts may be held from another day. */
export const socialCareBegins = 'where social care’s contacts begin';

export function socialWorkerStatus(
  family: FamilyAt,
  summary: SeenSummary,
  child: PersonAt,
): SocialWorkerStatus {
  const last = summary.lastBySocialWorker;
  if (isInDoubt(summary.folded.bySocialWorker, last?.on ?? null)) return { kind: 'not-held' };
  if (last !== null) return { kind: 'seen', on: last.on };
  const socialCare = family.record.agencies.filter(({ kind }) => kind === 'childrens_social_care');
  const held = sightingsHeld(family, new Set(socialCare.map(({ id }) => id)));
  if (!held.held || held.until < lastDayOfRecord(family)) return { kind: 'not-held' };
  return { kind: 'never', ...recordBegins(held, child) };
}
