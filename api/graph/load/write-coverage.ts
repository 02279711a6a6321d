import type { CalendarDate } from '../../domain/calendar-date.ts';
import type { Coverage } from '../../domain/family-record.ts';
import { unlinkCoverage } from '../commands/statements.ts';
import type { RunQuery } from '../graph.ts';
import { coverageOfSources } from '../queries/sources.ts';
import { groupBy } from '../read/group-by.ts';
import { contentHash } from './content-hash.ts';
import type { Link } from './node-row.ts';
import type { LoadOutcome, Source } from './source.ts';
import { writeLinks } from './write-links.ts';
import { keepFormerContents } from './write-superseded.ts';

/** Writes what each agency's data holds, as this source says; a corrected saying is kept apart. */
export async function writeCoverage(
  run: RunQuery,
  coverage: readonly Coverage[],
  source: Source,
  loadedOn: CalendarDate,
): Promise<LoadOutcome> {
  const links = coverageLinks(coverage, source);
  const held = await run(coverageOfSources, { ids: [source.id] });
  const heldById = new Map(held.map((saying) => [saying.id, saying]));
  const corrected = links.flatMap(({ properties }) => {
    const before = heldById.get(String(properties.id));
    return before === undefined || before.contentHash === properties.contentHash ? [] : [before];
  });
  const former = corrected.map((content) => ({
    ofLabel: 'Source' as const,
    ofId: `${source.id}/${content.id}`,
    revision: 1,
    content,
  }));
  await keepFormerContents(run, former, source.id, loadedOn);
  await run(unlinkCoverage, { sourceId: source.id, ids: corrected.map(({ id }) => id) });
  const added = links.filter(({ properties }) => !heldById.has(String(properties.id)));
  const replaced = links.filter(({ properties }) => corrected.some(({ id }) => id === properties.id));
  await writeLinks(run, [...added, ...replaced]);
  return {
    added: added.length,
    corrected: corrected.length,
    unchanged: links.length - added.length - corrected.length,
  };
}

/** An agency with several sayings has them told apart by their place in the list. */
function coverageLinks(coverage: readonly Coverage[], source: Source): Link[] {
  const byAgency = groupBy(coverage, ({ agencyId }) => agencyId);
  return [...byAgency].flatMap(([agencyId, sayings]) =>
    sayings.map(({ holds, from, to, loadedOn }, index) => ({
      name: 'coversAgency' as const,
      fromId: source.id,
      toId: agencyId,
      properties: {
        id: `${agencyId}#${index + 1}`,
        holdsAll: holds === 'all',
        holds: holds === 'all' ? [] : [...holds],
        from,
        to,
        loadedOn,
        contentHash: contentHash({ holds, from, to, loadedOn }),
        sourceId: source.id,
      },
    })),
  );
}
