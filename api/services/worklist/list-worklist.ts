import type { CalendarDate } from '../../domain/calendar-date.ts';
import { englandDefault } from '../../domain/duties/england-default.ts';
import {
  countChildren,
  countFacets,
  countStates,
  shareInTime,
  type WorklistCount,
  type WorklistFacets,
  type WorklistShare,
} from '../../domain/worklist/count-rows.ts';
import { withMarks } from '../../domain/standing/with-marks.ts';
import { filterRows } from '../../domain/worklist/filter-rows.ts';
import { orderRows, type WorklistOrder } from '../../domain/worklist/order-rows.ts';
import type { WorklistFilter, WorklistRow } from '../../domain/worklist/worklist-row.ts';
import type { AccessLog } from '../access-log/open-access-log.ts';
import type { Stores } from '../stores.ts';
import { rowIdOf } from '../standing/row-id.ts';
import { useCase } from '../use-case.ts';
import { checkFilter } from './check-filter.ts';
import { dayToTell } from './day-to-tell.ts';
import type { WorklistModel } from './worklist-model.ts';

export interface WorklistRequest {
  /** Null: the last day of the record. */
  readonly asOf: CalendarDate | null;
  readonly filter: WorklistFilter;
  readonly order: WorklistOrder;
  readonly offset: number;
  readonly limit: number;
  /** Id of a row that is looked for in the list. */
  readonly placeOf?: string | null;
}

export interface Worklist {
  readonly on: CalendarDate;
  readonly says: readonly string[];
  readonly rulePack: string;
  readonly total: number;
  readonly children: number;
  readonly counts: readonly WorklistCount[];
  readonly inTime: WorklistShare;
  readonly facets: WorklistFacets;
  /** How many rows stand before the one looked for; null where it is not in the list, or none is looked for. */
  readonly place: number | null;
  readonly rows: readonly WorklistRow[];
}

/** Every open child of the authority whom the viewer may see, with each duty, on a day. Throws BadRequest. */
export function createListWorklist({ families, standing }: Stores, log: AccessLog, model: WorklistModel) {
  const pack = families.rules ?? englandDefault;
  return useCase<WorklistRequest, Worklist>(
    log,
    {
      permission: 'read-worklist',
      event: 'worklist-listed',
      asked: ({ asOf, filter, offset, limit }) => ({
        asOf,
        filter: JSON.stringify(filter).slice(0, 1_000),
        offset,
        limit,
      }),
    },
    async (who, { asOf, filter, order, offset, limit, placeOf }) => {
      checkFilter(filter, pack);
      const authority = await model.of(who);
      const { on, says } = dayToTell(authority, asOf, pack);
      const all = withMarks(await model.rowsOn(authority, on), await standing.marks(null));
      const found = filterRows(all, filter);
      const ordered = orderRows(found, order);
      const rows = ordered.slice(offset, offset + limit);
      const place = placeOf == null ? -1 : ordered.findIndex((row) => rowIdOf(row) === placeOf);
      const children = countChildren(found);
      const answer = {
        on,
        says,
        rulePack: `${pack.name}, version ${pack.version}`,
        total: found.length,
        children,
        counts: countStates(filterRows(all, { ...filter, states: [] })),
        inTime: shareInTime(found),
        facets: countFacets(all, filter),
        place: place < 0 ? null : place,
        rows,
      };
      return {
        answer,
        ids: [...new Set(rows.map(({ childId }) => childId))],
        counted: children,
        answered: true,
      };
    },
  );
}
