import type { z } from 'zod';
import type { RunQuery } from '../graph.ts';
import type { Label } from '../labels.ts';
import { heldDetails, heldTiesFrom, heldTiesTo, type HeldStatement } from '../queries/held-statements.ts';
import { coverageOfSources, thingsFromSource } from '../queries/sources.ts';
import { inPortions } from '../read/in-portions.ts';
import type { coverageRow } from '../rows/directory-rows.ts';

export type HeldCoverage = z.output<typeof coverageRow>;

/** All that earlier copies of a source brought, as far as a load needs it to compare. */
export interface HeldOfSource {
  readonly things: readonly z.output<typeof thingsFromSource.row>[];
  /** Statements on the source's own people that this source made; what others say of them is not touched. */
  readonly statements: readonly HeldStatement[];
  readonly coverage: readonly HeldCoverage[];
}

export const nothingHeld: HeldOfSource = { things: [], statements: [], coverage: [] };

export async function readHeldOfSource(run: RunQuery, sourceId: string): Promise<HeldOfSource> {
  const things = await run(thingsFromSource, { sourceId });
  const people = idsOf(things, 'Person');
  const statements = await inPortions(people, async (ids) => [
    ...(await run(heldTiesFrom, { ids })),
    ...(await run(heldTiesTo, { ids })),
    ...(await run(heldDetails, { ids })),
  ]);
  return {
    things,
    statements: statements.filter((statement) => statement.sourceId === sourceId),
    coverage: await run(coverageOfSources, { ids: [sourceId] }),
  };
}

export function idsOf(things: HeldOfSource['things'], label: Label): string[] {
  return things.filter((thing) => thing.label === label).map(({ id }) => id);
}
