import type { CalendarDate } from '../../domain/calendar-date.ts';
import { writeSource } from '../commands/statements.ts';
import type { RunQuery } from '../graph.ts';
import { allSources } from '../queries/sources.ts';
import { contentHash } from './content-hash.ts';
import { without } from '../read/without.ts';
import type { Source } from './source.ts';
import { writeAll } from './write-all.ts';
import { keepFormerContents } from './write-superseded.ts';

/**
 * Writes the source, unless it is held with the same content: the time of a load that brings nothing new
 * is not worth a change. The former content of a changed source is kept.
 */
export async function writeSourceOfLoad(
  run: RunQuery,
  source: Source,
  loadedOn: CalendarDate,
): Promise<void> {
  const { loadedAt, ...content } = source;
  const hash = contentHash(content);
  const held = (await run(allSources, {})).find(({ id }) => id === source.id);
  if (held?.contentHash === hash) return;
  if (held !== undefined) {
    const former = without(held, 'contentHash', 'heldRevision');
    const revision = held.heldRevision;
    const kept = { ofLabel: 'Source' as const, ofId: held.id, revision, content: former };
    await keepFormerContents(run, [{ ...kept, retractedAt: loadedOn }], source.id);
  }
  const heldRevision = (held?.heldRevision ?? 0) + 1;
  const properties = { ...content, loadedAt, contentHash: hash, sourceId: source.id, heldRevision };
  await writeAll(run, writeSource, [{ id: source.id, properties }]);
}
