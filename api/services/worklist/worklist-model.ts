import type { CalendarDate } from '../../domain/calendar-date.ts';
import type { UnitLimits } from '../../domain/family-unit.ts';
import type { Viewer } from '../../domain/visibility.ts';
import type { IntervalRow, Window } from '../../domain/worklist/interval-rows.ts';
import type { WorklistRow } from '../../domain/worklist/worklist-row.ts';
import type { SourceOfAuthority, Stores } from '../stores.ts';
import { familiesForViewer, type FamilyOfChildren } from './families-for-viewer.ts';
import { createHeldAuthority, type HeldAuthority, type HeldSource } from './held-authority.ts';
import { inSlices } from './in-slices.ts';
import { keepLatest } from './keep-latest.ts';
import { intervalsOfFamily, rowsOfFamilyOn } from './rows-of-families.ts';

/** Everybody of the authority whom a viewer may see, ready to be told of on any day. */
export interface AuthorityForViewer {
  readonly sources: readonly SourceForViewer[];
}

export interface SourceForViewer {
  readonly source: SourceOfAuthority;
  readonly families: readonly FamilyOfChildren[];
}

export interface WorklistModel extends Pick<HeldAuthority, 'changed' | 'rebuild'> {
  readonly of: (viewer: Viewer) => Promise<AuthorityForViewer>;
  /** Every row of a day: each child on that day, or on the last of the child's own source where that is earlier. */
  readonly rowsOn: (authority: AuthorityForViewer, on: CalendarDate) => Promise<readonly WorklistRow[]>;
  /** Every interval that fell due within the window, each child's up to the last day of the child's own source. */
  readonly intervalsWithin: (
    authority: AuthorityForViewer,
    window: Window,
  ) => Promise<readonly IntervalRow[]>;
}

/** Rows of so many days are kept for each state of each source: those of today are asked for again and again. */
const daysKept = 8;
const viewersKept = 4;
const windowsKept = 2;

export function createWorklistModel({ authority, families }: Stores, limits: UnitLimits): WorklistModel {
  const held = createHeldAuthority(authority);
  const rules = families.rules ?? null;
  const seenBy = keepLatest<string, WeakMap<HeldSource, Promise<SourceForViewer>>>(viewersKept);
  const rowsOf = new WeakMap<SourceForViewer, ReturnType<typeof keepRows>>();
  const intervalsOf = new WeakMap<SourceForViewer, ReturnType<typeof keepIntervals>>();

  async function sourceFor(viewer: Viewer, { source, clusters }: HeldSource): Promise<SourceForViewer> {
    const told: FamilyOfChildren[] = [];
    await inSlices(clusters, (cluster) => {
      told.push(...familiesForViewer(cluster, viewer, { asAt: source.asAt, limits, rules }));
    });
    return { source, families: told };
  }

  return {
    changed: held.changed,
    rebuild: held.rebuild,
    of: async (viewer) => {
      const sources = await held.current();
      const known = seenBy.get(keyOf(viewer), () => new WeakMap());
      return {
        sources: await Promise.all(
          sources.map((source) => {
            const told = known.get(source) ?? sourceFor(viewer, source);
            known.set(source, told);
            return told;
          }),
        ),
      };
    },
    rowsOn: async ({ sources }, on) => {
      const all: WorklistRow[] = [];
      for (const source of sources) {
        const kept = rowsOf.get(source) ?? keepRows();
        rowsOf.set(source, kept);
        const day = on < source.source.asAt ? on : source.source.asAt;
        for (const row of await kept.get(day, () =>
          eachFamily(source, (family) => rowsOfFamilyOn(family, day)),
        ))
          all.push(row);
      }
      return all;
    },
    intervalsWithin: async ({ sources }, { since, on }) => {
      const all: IntervalRow[] = [];
      for (const source of sources) {
        const kept = intervalsOf.get(source) ?? keepIntervals();
        intervalsOf.set(source, kept);
        const day = on < source.source.asAt ? on : source.source.asAt;
        const own = { since, on: day };
        for (const row of await kept.get(`${since} ${day}`, () =>
          eachFamily(source, (family) => intervalsOfFamily(family, own)),
        ))
          all.push(row);
      }
      return all;
    },
  };
}

function keepRows() {
  return keepLatest<CalendarDate, Promise<readonly WorklistRow[]>>(daysKept);
}

function keepIntervals() {
  return keepLatest<string, Promise<readonly IntervalRow[]>>(windowsKept);
}

/** What decides what a viewer may see (`sightOfPerson`), and nothing else of who they are. */
function keyOf({ agencyId, personId }: Viewer): string {
  return JSON.stringify([agencyId, personId]);
}

async function eachFamily<Row>(
  { families }: SourceForViewer,
  tell: (family: FamilyOfChildren) => readonly Row[],
): Promise<readonly Row[]> {
  const rows: Row[] = [];
  await inSlices(families, (family) => {
    for (const row of tell(family)) rows.push(row);
  });
  return rows;
}
