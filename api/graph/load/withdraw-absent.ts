import type { CalendarDate } from '../../domain/calendar-date.ts';
import type { RunQuery } from '../graph.ts';
import type { Absent } from './read-absent.ts';
import { writeAll } from './write-all.ts';

/**
 * Marks people, homes and items that the newer copy of their source no longer holds: they are kept, and no gathering,
 * search or count reads them. Their statements are retracted with the others (write-statements).
 */
export async function withdrawAbsent(
  run: RunQuery,
  { things }: Absent,
  withdrawnAt: CalendarDate,
): Promise<void> {
  for (const { kind, held } of things) {
    if (kind.own === null) continue;
    const rows = held.map(({ item }) => ({ id: item.id, properties: { withdrawnAt } }));
    await writeAll(run, kind.own.amend, rows);
  }
}
