import type { CalendarDate } from '../../api/domain/calendar-date.ts';
import type { RecordParts } from '../../api/domain/family-record.ts';
import { partsOfRows } from '../../api/exchange/family-file/read-family-file.ts';
import { recordingLimitsOf } from '../../api/exchange/family-file/care-parts.ts';
import { listNames, type Rows } from '../../api/exchange/family-file/family-file-schema.ts';
import { withHoles, type Hole } from './data-holes.ts';
import { asAt, isoOf } from './days.ts';
import type { Directory } from './directory.ts';
import { emptyRows, type FamilyRows } from './family-file-rows.ts';

/** A part of the authority small enough to take in at once: a source of its own, one family file. */
export interface AuthorityPortion {
  /** Id of the source: the same authority, made again, is the same source. */
  readonly id: string;
  readonly title: string;
  readonly asAt: CalendarDate;
  /** As they stand in the family file. */
  readonly rows: Rows;
  readonly openChildren: number;
  readonly families: number;
  readonly hole: Hole;
  /** What a reader of the file would make of it, without writing and reading it. */
  readonly parts: () => RecordParts;
  /** The family file as text, for `npm run import`. */
  readonly text: () => string;
}

export interface PortionFacts {
  readonly id: string;
  readonly title: string;
  readonly hole: Hole;
  readonly openChildren: number;
  readonly families: readonly FamilyRows[];
}

export function portionOf(directory: Directory, facts: PortionFacts): AuthorityPortion {
  const { id, title, hole, openChildren, families } = facts;
  const all = emptyRows();
  for (const family of families) {
    for (const name of listNames) (all[name] as unknown[]).push(...family[name]);
  }
  const { rows, settings } = withHoles(directory, all, hole);
  nameDirectory(directory, rows);
  const meta = {
    id,
    title,
    fictional: true,
    authority: 'Wendlemoor (fictional)',
    asAt: isoOf(asAt),
    ...(Object.keys(settings).length === 0 ? {} : { sourceSettings: settings }),
  };
  return {
    id,
    title,
    asAt: isoOf(asAt),
    rows,
    openChildren,
    families: families.length,
    hole,
    parts: () => partsOfRows(rows, recordingLimitsOf(meta)),
    text: () => `${JSON.stringify({ version: 1, meta, ...rows })}\n`,
  };
}

/** Adds the workers, teams, areas and agencies that these rows name; no others. */
function nameDirectory(
  { workerRows, agencyRows, teams, areas, socialCareId }: Directory,
  rows: FamilyRows,
): void {
  const workers = new Set([
    ...rows.involvements.map(({ professionalId }) => professionalId),
    ...rows.contacts.flatMap(({ professionalIds, invitedIds, attendedIds }) => [
      ...(professionalIds ?? []),
      ...(invitedIds ?? []),
      ...(attendedIds ?? []),
    ]),
  ]);
  rows.professionals = [...workerRows.values()].filter(({ id }) => workers.has(id));
  const teamIds = new Set(rows.professionals.map(({ teamId }) => teamId));
  rows.teams = teams.map(({ row }) => row).filter(({ id }) => teamIds.has(id));
  const areaIds = new Set(rows.teams.map(({ areaId }) => areaId));
  rows.areas = areas.filter(({ id }) => areaIds.has(id));
  const agencies = new Set([
    socialCareId,
    ...rows.professionals.map(({ agencyId }) => agencyId),
    ...rows.coverage.map(({ agencyId }) => agencyId),
    ...rows.concerns.map(({ agencyId }) => agencyId),
    ...rows.contacts.flatMap(({ agencyIds, sharedWithAgencyIds }) => [
      ...(agencyIds ?? []),
      ...(sharedWithAgencyIds ?? []),
    ]),
  ]);
  rows.agencies = [...agencyRows.values()].filter(({ id }) => agencies.has(id));
}
