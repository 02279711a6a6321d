import { daysBetween, type CalendarDate } from '../calendar-date.ts';
import type { FamilyAt } from '../family-at.ts';
import type { PersonAt } from '../person-at.ts';
import { socialCareOf } from './agencies-near.ts';
import { isInDoubt } from './folded-sightings.ts';
import { recordBegins, type RecordBegins } from './record-begins.ts';
import { seenDefaults } from './seen-rules.ts';
import type { SeenSummary } from './seen-summary.ts';
import { daysHeldAfter, lastDayOfRecord, sightingsHeld } from './sightings-held.ts';

/**
 * When a social worker last saw the child outside meetings. Never only where social care's contacts are held, over
 * at least as long as a child may go unseen; `unclear` where social care saw the child and the record does not say
 * that a social worker did.
 */
export type SocialWorkerStatus =
  /** `unclearOn`: a later day on which social care saw the child and the record does not say who. */
  | { readonly kind: 'seen'; readonly on: CalendarDate; readonly unclearOn: CalendarDate | null }
  | ({ readonly kind: 'never' } & RecordBegins)
  | { readonly kind: 'unclear'; readonly on: CalendarDate }
  /** `since`: from when social care's contacts are held, where that is too lately to tell. */
  | { readonly kind: 'not-held'; readonly since: CalendarDate | null };

/** After "since 1 January 2023, ": other agencies' contacts may be held from another day. */
export const socialCareBegins = 'where social care’s contacts begin';

export function socialWorkerStatus(
  family: FamilyAt,
  summary: SeenSummary,
  child: PersonAt,
): SocialWorkerStatus {
  const { lastBySocialWorker: last, lastUnclear } = summary;
  if (isInDoubt(summary.folded.bySocialWorker, last?.on ?? null)) return { kind: 'not-held', since: null };
  const unclearOn = lastUnclear?.on ?? null;
  if (last !== null) {
    return {
      kind: 'seen',
      on: last.on,
      unclearOn: unclearOn !== null && unclearOn > last.on ? unclearOn : null,
    };
  }
  if (unclearOn !== null) return { kind: 'unclear', on: unclearOn };
  const held = sightingsHeld(family, socialCareOf(family));
  if (!held.held || held.until < lastDayOfRecord(family)) return { kind: 'not-held', since: null };
  const { since, birth } = recordBegins(held, child);
  const days = since === null ? null : daysHeldAfter(held, since);
  const isWholeLife = birth !== null && since !== null && days === daysBetween(since, held.until);
  const isEnough = days === null || days >= seenDefaults.unseenDays || isWholeLife;
  return isEnough ? { kind: 'never', since, birth } : { kind: 'not-held', since };
}
