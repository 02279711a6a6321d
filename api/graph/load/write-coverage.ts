import type { CalendarDate } from '../../domain/calendar-date.ts';
import type { Coverage } from '../../domain/family-record.ts';
import { unlinkCoverage } from '../commands/statements.ts';
import type { RunQuery } from '../graph.ts';
import { coverageLinks } from './coverage-links.ts';
import type { HeldCoverage } from './held-of-source.ts';
import type { LoadCounts, Source } from './source.ts';
import { writeLinks } from './write-links.ts';
import { keepFormerContents } from './write-superseded.ts';

/**
 * Writes what each agency's data holds, as this copy of the source says, in place of what its earlier copies said:
 * a saying that is corrected or no longer there is kept apart.
 */
export async function writeCoverage(
  run: RunQuery,
  coverage: readonly Coverage[],
  held: readonly HeldCoverage[],
  source: Source,
  loadedOn: CalendarDate,
): Promise<LoadCounts> {
  const links = coverageLinks(coverage, source.id);
  const heldIds = new Set(held.map(({ id }) => id));
  const hashes = new Map(links.map(({ properties: { id, contentHash } }) => [id, contentHash]));
  const former = held.filter(({ id, contentHash }) => hashes.get(id) !== contentHash);
  await keepFormerContents(
    run,
    former.map((content) => ({
      ofLabel: 'Source' as const,
      ofId: `${source.id}/${content.id}`,
      revision: 1,
      content,
      retractedAt: loadedOn,
    })),
    source.id,
  );
  const formerIds = new Set(former.map(({ id }) => id));
  await run(unlinkCoverage, { sourceId: source.id, ids: [...formerIds] });
  const added = links.filter(({ properties }) => !heldIds.has(String(properties.id)));
  const corrected = links.filter(({ properties }) => formerIds.has(String(properties.id)));
  await writeLinks(run, [...added, ...corrected]);
  return {
    added: added.length,
    corrected: corrected.length,
    unchanged: links.length - added.length - corrected.length,
  };
}
