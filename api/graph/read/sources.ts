import type { PersonId } from '../../domain/ids.ts';
import type { RunQuery } from '../graph.ts';
import type { Source } from '../load/source.ts';
import { allSources, sourcesOfPeople } from '../queries/sources.ts';
import { inPortions } from './in-portions.ts';
import { without } from './without.ts';

/** Every source that was loaded, by id. */
export async function readSources(run: RunQuery): Promise<Source[]> {
  const rows = await run(allSources, {});
  return rows.map((row) => without(row, 'contentHash', 'heldRevision'));
}

/** The source each of these people came from; people not held are left out. */
export async function readSourceOfEach(
  run: RunQuery,
  ids: readonly PersonId[],
): Promise<Map<PersonId, Source>> {
  const rows = await inPortions(ids, (portion) => run(sourcesOfPeople, { ids: portion }));
  const sources = rows.length === 0 ? [] : await readSources(run);
  const byId = new Map(sources.map((source) => [source.id, source]));
  return new Map(
    rows.flatMap(({ personId, sourceId }) => {
      const source = byId.get(sourceId);
      return source === undefined ? [] : [[personId, source] as const];
    }),
  );
}
