import { calendarDate } from '../../domain/calendar-date.ts';
import type { LegalStatus, Notification, Placement } from '../../domain/family-record.ts';
import { householdId, personId, placementId } from '../../domain/ids.ts';
import type { RecordingLimit } from '../../domain/vocabulary.ts';
import { byId, statementOf, textOrNull } from '../statement-parts.ts';
import { yesNo } from './contact-parts.ts';
import type { Rows } from './family-file-schema.ts';
import type { MetaRow } from './read-rows.ts';

export function placementsOf({ placements }: Rows): Placement[] {
  return placements
    .map((row) => ({
      ...statementOf(row.id, row, 'confirmed'),
      id: placementId(row.id),
      personId: personId(row.personId),
      type: row.type,
      startReason: row.startReason ?? null,
      provider: textOrNull(row.provider),
      urn: textOrNull(row.urn),
      lastsTo18: yesNo(row.lastsTo18),
      approval: row.approval ?? null,
      householdId: row.householdId == null ? null : householdId(row.householdId),
    }))
    .sort(byId);
}

export function legalStatusesOf({ legalStatuses }: Rows): LegalStatus[] {
  return legalStatuses
    .map((row) => ({
      ...statementOf(row.id, row, 'confirmed'),
      personId: personId(row.personId),
      code: row.code,
    }))
    .sort(byId);
}

export function notificationsOf({ notifications }: Rows): Notification[] {
  return notifications
    .map((row) => ({
      id: row.id,
      personId: personId(row.personId),
      kind: row.kind,
      on: calendarDate(row.date),
      recordedAt: row.recordedOn == null ? null : calendarDate(row.recordedOn),
    }))
    .sort(byId);
}

/** What the file says of itself that its data cannot tell. */
export function recordingLimitsOf({ sourceSettings }: MetaRow): RecordingLimit[] {
  return [
    ...(sourceSettings?.notSeenMeansNotRecorded === true ? (['not_seen_may_be_unanswered'] as const) : []),
    ...(sourceSettings?.bedroomNotRecorded === true ? (['bedroom_not_recorded'] as const) : []),
  ];
}
