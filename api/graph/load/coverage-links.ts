import type { Coverage } from '../../domain/family-record.ts';
import { groupBy } from '../read/group-by.ts';
import { contentHash } from './content-hash.ts';
import type { Link } from './node-row.ts';

/** What each agency's data holds, as a source says it: one tie for each saying. */
export function coverageLinks(coverage: readonly Coverage[], sourceId: string): Link[] {
  return sayingsById(coverage).map(({ id, saying: { agencyId, holds, from, to, loadedOn, limits } }) => ({
    name: 'coversAgency' as const,
    fromId: sourceId,
    toId: agencyId,
    properties: {
      id,
      holdsAll: holds === 'all',
      holds: holds === 'all' ? [] : [...holds],
      from,
      to,
      loadedOn,
      limits: limits === undefined ? null : [...limits],
      contentHash: contentHash({ holds, from, to, loadedOn, ...(limits === undefined ? {} : { limits }) }),
      sourceId,
    },
  }));
}

export function coverageIds(coverage: readonly Coverage[]): string[] {
  return sayingsById(coverage).map(({ id }) => id);
}

/** An agency with several sayings has them told apart by their place in the list. */
function sayingsById(coverage: readonly Coverage[]): { id: string; saying: Coverage }[] {
  const byAgency = groupBy(coverage, ({ agencyId }) => agencyId);
  return [...byAgency].flatMap(([agencyId, sayings]) =>
    sayings.map((saying, index) => ({ id: `${agencyId}#${index + 1}`, saying })),
  );
}
