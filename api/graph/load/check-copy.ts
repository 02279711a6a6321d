import { CopyRefused } from '../errors.ts';
import type { RunQuery } from '../graph.ts';
import { readHouseholds } from '../read/directory.ts';
import { readPersonCores } from '../read/people.ts';
import { idsOf, type HeldOfSource } from './held-of-source.ts';
import type { LoadedFile } from './source.ts';

/**
 * A copy takes the place of what is held of its source, so it must be one: a file of another family under the same
 * name would retract the whole of the first. Throws CopyRefused.
 */
export async function checkCopy(
  run: RunQuery,
  { parts, source, sealedIds = [] }: LoadedFile,
  held: HeldOfSource,
): Promise<void> {
  const sealed = new Set(sealedIds);
  const before = idsOf(held.things, 'Person').filter((id) => !sealed.has(id));
  const brought = new Set<string>(parts.people.map(({ id }) => id));
  if (before.length > 0 && !before.some((id) => brought.has(id))) {
    throw new CopyRefused(
      `The file calls itself “${source.id}”, as one that was imported before did, and holds none of its people: ` +
        'it would take the place of another family. Give it another meta.id (a GEDCOM file: another file name).',
    );
  }
  await checkSealedElsewhere(run, source.id, sealedIds);
}

/** Nobody may stay visible through one source who is sealed in another; which of them it is, is not said. */
async function checkSealedElsewhere(
  run: RunQuery,
  sourceId: string,
  sealedIds: readonly string[],
): Promise<void> {
  const held = [...(await readPersonCores(run, sealedIds)), ...(await readHouseholds(run, sealedIds))];
  const other = held.find((thing) => thing.sourceId !== sourceId);
  if (other === undefined) return;
  throw new CopyRefused(
    `The sealed block holds an id that is held unsealed from the source “${other.sourceId}”. ` +
      'First import a copy of that source in which it is sealed, or give it another id there.',
  );
}
