import type { CalendarDate } from '../../domain/calendar-date.ts';
import { familyAt } from '../../domain/family-at.ts';
import type { UnitLimits } from '../../domain/family-unit.ts';
import type { Viewer } from '../../domain/visibility.ts';
import { rowsOfFamily } from '../../domain/worklist/rows-of-family.ts';
import type { WorklistRow } from '../../domain/worklist/worklist-row.ts';
import type { SourceOfAuthority, Stores } from '../stores.ts';
import { clustersOf } from './clusters.ts';
import { familiesForViewer, type FamilyOfChildren } from './families-for-viewer.ts';

/** Everybody of the authority whom a viewer may see, ready to be told of on any day. */
export interface AuthorityForViewer {
  readonly sources: readonly SourceOfViewer[];
}

export interface SourceOfViewer {
  readonly source: SourceOfAuthority;
  readonly families: readonly FamilyOfChildren[];
}

export interface WorklistModel {
  readonly of: (viewer: Viewer) => Promise<AuthorityForViewer>;
}

export function createWorklistModel({ authority, families }: Stores, limits: UnitLimits): WorklistModel {
  const rules = families.rules ?? null;
  return {
    of: async (viewer) => {
      const sources = await authority.sources();
      const told: SourceOfViewer[] = [];
      for (const source of sources) {
        const parts = await authority.partsOf(source.id);
        const telling = { asAt: source.asAt, limits, rules };
        told.push({
          source,
          families: clustersOf(parts).flatMap((cluster) => familiesForViewer(cluster, viewer, telling)),
        });
      }
      return { sources: told };
    },
  };
}

/** Every row of a day: each child on that day, or on the last day of the child's own source where that is earlier. */
export function rowsOn({ sources }: AuthorityForViewer, on: CalendarDate): WorklistRow[] {
  return sources.flatMap(({ source, families }) => {
    const day = on < source.asAt ? on : source.asAt;
    return families.flatMap((family) => rowsOfFamilyOn(family, day));
  });
}

function rowsOfFamilyOn({ record, childIds }: FamilyOfChildren, on: CalendarDate): WorklistRow[] {
  return childIds.flatMap((focusId) =>
    rowsOfFamily(familyAt({ ...record, focusId }, on), new Set([focusId])),
  );
}
