import type { CalendarDate } from '../../domain/calendar-date.ts';
import type { WorklistFilter } from '../../domain/worklist/worklist-row.ts';
import { BadRequest } from '../../errors.ts';
import type { AccessLog } from '../access-log/open-access-log.ts';
import { useCase } from '../use-case.ts';

/** A list that the page saved or copied, made of rows that it was given before. */
export interface WorklistExport {
  readonly asOf: CalendarDate | null;
  readonly filter: WorklistFilter;
  readonly format: string;
  readonly rows: number;
}

const mostRows = 1_000_000;

/** Writes down that a list left the page as a file; whom its rows show was written down when they were given. */
export function createReportExport(log: AccessLog) {
  return useCase<WorklistExport, true>(
    log,
    {
      permission: 'read-worklist',
      event: 'worklist-exported',
      asked: ({ asOf, filter, format, rows }) => ({
        asOf,
        filter: JSON.stringify(filter).slice(0, 1_000),
        format: format.slice(0, 20),
        rows,
      }),
    },
    (_who, { rows }) => {
      if (rows < 0 || rows > mostRows) {
        return Promise.reject(new BadRequest(`A list cannot have ${rows} rows.`));
      }
      return Promise.resolve({ answer: true as const, ids: [], counted: rows, answered: true });
    },
  );
}
