import type { AgencyKind } from '../../api/domain/vocabulary.ts';
import type { ContactRow, CoverageRow } from '../../api/exchange/family-file/work-schema.ts';
import { dayOf, firstDay, isoOf, type Day } from './days.ts';
import type { Directory } from './directory.ts';
import type { FamilyRows } from './family-file-rows.ts';

/** What a source does not hold, as sources are. */
export const holes = [
  'none',
  'health_begins_late',
  'extract_stopped',
  'blank_means_nothing',
  'schools_not_held',
  'bedroom_not_recorded',
] as const;
export type Hole = (typeof holes)[number];

export interface SourceSettings {
  notSeenMeansNotRecorded?: boolean;
  bedroomNotRecorded?: boolean;
}

const healthKinds: readonly AgencyKind[] = [
  'community_health_0_19',
  'acute_hospital_trust',
  'mental_health_trust',
];
const schoolKinds: readonly AgencyKind[] = ['school', 'early_years_setting'];
const healthBegins = dayOf('2025-04-01');
const stopped = dayOf('2026-05-08');
const taken = isoOf(dayOf('2026-06-30'));

/** The rows as the source gives them: what it does not hold is not in it, and its coverage says so. */
export function withHoles(
  directory: Directory,
  rows: FamilyRows,
  hole: Hole,
): { readonly rows: FamilyRows; readonly settings: SourceSettings } {
  const agencyOf = agenciesOfContacts(directory);
  const held = rows.contacts.filter((contact) =>
    agencyOf(contact).every((agencyId) => isHeld(directory, agencyId, dayOf(contact.date), hole)),
  );
  const contacts = held.map((contact) => asRecorded(contact, hole));
  const used = new Set([directory.socialCareId, ...held.flatMap(agencyOf)]);
  const coverage = [...used].sort().flatMap((agencyId) => coverageRow(directory, agencyId, hole));
  const settings: SourceSettings = {
    ...(hole === 'blank_means_nothing' ? { notSeenMeansNotRecorded: true } : {}),
    ...(hole === 'bedroom_not_recorded' ? { bedroomNotRecorded: true } : {}),
  };
  return { rows: { ...rows, contacts, coverage }, settings };
}

function agenciesOfContacts({ workerRows }: Directory) {
  return ({ kind, professionalIds }: ContactRow): string[] => {
    // A meeting belongs to whoever called it: it is held with social care's record, whoever came.
    const who = /conference|core_group|review$|taf_meeting/.test(kind)
      ? (professionalIds ?? []).slice(0, 1)
      : professionalIds;
    return [...new Set((who ?? []).flatMap((id) => workerRows.get(id)?.agencyId ?? []))];
  };
}

function kindOf({ agencyRows }: Directory, agencyId: string): string {
  return agencyRows.get(agencyId)?.kind ?? 'other';
}

function isOneOf(kinds: readonly AgencyKind[], kind: string): boolean {
  return kinds.some((each) => each === kind);
}

function isHeld(directory: Directory, agencyId: string, day: Day, hole: Hole): boolean {
  const kind = kindOf(directory, agencyId);
  if (hole === 'schools_not_held') return !isOneOf(schoolKinds, kind);
  if (hole === 'health_begins_late') return !isOneOf(healthKinds, kind) || day >= healthBegins;
  if (hole === 'extract_stopped') return kind !== 'childrens_social_care' || day < stopped;
  return true;
}

/** `to` is the day the record ends: nothing from it on is held. */
function coverageRow(directory: Directory, agencyId: string, hole: Hole): CoverageRow[] {
  const kind = kindOf(directory, agencyId);
  const row = { agencyId, holds: 'all' as const, from: isoOf(firstDay), to: null, loadedOn: taken };
  if (hole === 'health_begins_late' && isOneOf(healthKinds, kind))
    return [{ ...row, from: isoOf(healthBegins) }];
  if (hole === 'extract_stopped' && kind === 'childrens_social_care')
    return [{ ...row, to: isoOf(stopped), loadedOn: isoOf(stopped) }];
  return [row];
}

function asRecorded(contact: ContactRow, hole: Hole): ContactRow {
  if (contact.participants == null) return contact;
  if (hole === 'blank_means_nothing') {
    return {
      ...contact,
      participants: contact.participants.map((one) => (one.seen == null ? { ...one, seen: false } : one)),
    };
  }
  if (hole === 'bedroom_not_recorded') {
    return { ...contact, participants: contact.participants.map((one) => ({ ...one, bedroomSeen: null })) };
  }
  return contact;
}
