import type { CalendarDate } from '../../domain/calendar-date.ts';
import { englandDefault } from '../../domain/duties/england-default.ts';
import type { PersonId } from '../../domain/ids.ts';
import { detailsOn, personAt } from '../../domain/person-at.ts';
import type { NameOf } from '../../domain/standing/filter-in-words.ts';
import { withMarks } from '../../domain/standing/with-marks.ts';
import { sightOfPerson, type Viewer } from '../../domain/visibility.ts';
import type { WorklistRow } from '../../domain/worklist/worklist-row.ts';
import type { Stores } from '../stores.ts';
import { dayToTell } from '../worklist/day-to-tell.ts';
import type { WorklistModel } from '../worklist/worklist-model.ts';

/** The whole worklist of a day as a viewer may see it, with the marks on its rows. */
export interface ToldWorklist {
  readonly on: CalendarDate;
  readonly rows: readonly WorklistRow[];
}

/** What the services about marks and standing questions read the record by. */
export interface TellWorklist {
  /** @param asOf null: the last day of the record. Throws BadRequest where nothing is held. */
  readonly told: (viewer: Viewer, asOf: CalendarDate | null) => Promise<ToldWorklist>;
  /** Names of those children who are held and whom the viewer may see today; nobody else has an entry. */
  readonly visibleChildren: (
    viewer: Viewer,
    ids: readonly PersonId[],
  ) => Promise<ReadonlyMap<PersonId, string>>;
  /** Names of what a filter names by id, as far as the viewer's own list knows them. */
  readonly nameOf: (viewer: Viewer) => Promise<NameOf>;
}

export function createTellWorklist(
  stores: Stores,
  model: Pick<WorklistModel, 'of' | 'rowsOn'>,
): TellWorklist {
  const { families, standing } = stores;
  const pack = families.rules ?? englandDefault;

  async function told(viewer: Viewer, asOf: CalendarDate | null): Promise<ToldWorklist> {
    const authority = await model.of(viewer);
    const { on } = dayToTell(authority, asOf, pack);
    const rows = await model.rowsOn(authority, on);
    return { on, rows: withMarks(rows, await standing.marks(null)) };
  }

  return {
    told,
    visibleChildren: (viewer, ids) => visibleChildren(stores, viewer, ids),
    nameOf: async (viewer) => {
      const authority = await model.of(viewer);
      const names = new Map(pack.rules.map(({ id, title }) => [`duty ${id}`, title]));
      for (const { families: known } of authority.sources) {
        for (const { record } of known) {
          for (const { id, name } of record.teams) names.set(`team ${id}`, name);
          for (const { id, name } of record.professionals) names.set(`worker ${id}`, name);
          for (const { id, name } of record.agencies) names.set(`agency ${id}`, name);
        }
      }
      return (kind, id) => names.get(`${kind} ${id}`) ?? id;
    },
  };
}

async function visibleChildren(
  { families }: Stores,
  viewer: Viewer,
  ids: readonly PersonId[],
): Promise<ReadonlyMap<PersonId, string>> {
  const wanted = [...new Set(ids)];
  if (wanted.length === 0) return new Map();
  const summaries = await families.summaryOf(wanted);
  return new Map(
    summaries.flatMap(({ person, source }) => {
      if (sightOfPerson(viewer, person) !== 'full') return [];
      const details = detailsOn(person, source.asAt, null);
      if (details === null) return [];
      return [[person.id, personAt(person, details, source.asAt, null, 'open').name] as const];
    }),
  );
}
