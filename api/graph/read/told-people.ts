import type { Person } from '../../domain/family-record.ts';
import type { PersonId } from '../../domain/ids.ts';
import type { RunQuery } from '../graph.ts';
import { detailsToTell } from './gender-history.ts';
import { inOrder } from './in-order.ts';
import { readDetails, readPersonCores } from './people.ts';

/** People whole, without those that their source no longer holds; of a protected gender history only what may be told. */
export async function readPeople(run: RunQuery, ids: readonly PersonId[]): Promise<Person[]> {
  const [cores, details] = await Promise.all([readPersonCores(run, ids), readDetails(run, ids)]);
  return inOrder(
    cores
      .filter(({ withdrawnAt }) => withdrawnAt === null)
      .map(({ item }) => ({
        ...item,
        details: detailsToTell(item.restriction, details.get(item.id) ?? []),
      })),
  );
}
