import { readCalendarDate } from '../../api/domain/calendar-date.ts';
import type { FamilyRecord } from '../../api/domain/family-record.ts';

const lists: readonly (keyof FamilyRecord)[] = [
  'people',
  'households',
  'parentTies',
  'responsibilities',
  'partnerships',
  'careTies',
  'relatedTies',
  'stays',
  'influences',
  'agencies',
  'areas',
  'teams',
  'professionals',
  'involvements',
  'contacts',
  'plans',
  'concerns',
  'flags',
  'escalations',
  'missingEpisodes',
  'placements',
  'legalStatuses',
  'notifications',
  'coverage',
  'earlier',
];

/**
 * The family record as the server sends it, parsed once at this boundary. The server checked and built it with the
 * same types, so that here its shape is checked, not every value. Throws where it is not a family record.
 */
export function readRecordDocument(document: unknown): FamilyRecord {
  const record = typeof document === 'string' ? (JSON.parse(document) as unknown) : document;
  if (!isFamilyRecord(record)) throw new TypeError('The server sent something other than a family record');
  return record;
}

function isFamilyRecord(value: unknown): value is FamilyRecord {
  if (typeof value !== 'object' || value === null) return false;
  const record = value as Record<string, unknown>;
  const { unit, asAt } = record;
  return (
    typeof asAt === 'string' &&
    readCalendarDate(asAt) !== null &&
    typeof unit === 'object' &&
    unit !== null &&
    lists.every((list) => Array.isArray(record[list]))
  );
}
