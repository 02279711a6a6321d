import { isDeepStrictEqual } from 'node:util';

import type { RecordParts } from '../../domain/family-record.ts';
import type { AuthorityStore, SourceOfAuthority } from '../stores.ts';
import { clustersOf } from './clusters.ts';
import { inSlices } from './in-slices.ts';

/** What is held of one source, in the state that its stamp tells: never changed, only replaced. */
export interface HeldSource {
  readonly source: SourceOfAuthority;
  readonly clusters: readonly RecordParts[];
}

/** Everybody of the authority in memory, kept as the graph is. */
export interface HeldAuthority {
  /** As the graph is now: what changed since is read again, whoever wrote it. By id of the source. */
  readonly current: () => Promise<readonly HeldSource[]>;
  /** These sources are read again before the next answer, whatever their stamp says. */
  readonly changed: (sourceIds: readonly string[]) => void;
  /** Reads everything anew. @returns whether anything differed from what was held. */
  readonly rebuild: () => Promise<{ readonly differed: boolean; readonly sources: readonly HeldSource[] }>;
}

/** After so many goes a source that changes all the time is told as it was last read. */
const mostGoes = 5;

export function createHeldAuthority(store: AuthorityStore): HeldAuthority {
  let held = new Map<string, HeldSource>();
  const stale = new Set<string>();
  let last: Promise<unknown> = Promise.resolve();

  /** One reading at a time: whoever asks meanwhile waits for it and finds nothing left to read. */
  function afterOthers<T>(work: () => Promise<T>): Promise<T> {
    const mine = last.then(work, work);
    last = mine.catch(() => undefined);
    return mine;
  }

  async function refreshed(): Promise<readonly HeldSource[]> {
    const sources = await store.sources();
    const next = new Map<string, HeldSource>();
    for (const source of sources) {
      const known = held.get(source.id);
      const isCurrent = known?.source.stamp === source.stamp && !stale.has(source.id);
      next.set(source.id, known !== undefined && isCurrent ? known : await readAnew(source));
    }
    held = next;
    return [...next.values()];
  }

  async function readAnew(source: SourceOfAuthority): Promise<HeldSource> {
    let wanted = source;
    for (let go = 1; ; go += 1) {
      stale.delete(source.id);
      const read = { source: wanted, clusters: clustersOf(await store.partsOf(source.id)) };
      const now = (await store.sources()).find(({ id }) => id === source.id);
      const isWhole = now?.stamp === wanted.stamp && !stale.has(source.id);
      if (isWhole || now === undefined || go >= mostGoes) return read;
      wanted = now;
    }
  }

  return {
    current: () => afterOthers(refreshed),
    changed: (sourceIds) => {
      for (const id of sourceIds) stale.add(id);
    },
    rebuild: () =>
      afterOthers(async () => {
        const before = await refreshed();
        held = new Map();
        const sources = await refreshed();
        return { differed: await areDifferent(before, sources), sources };
      }),
  };
}

async function areDifferent(before: readonly HeldSource[], after: readonly HeldSource[]): Promise<boolean> {
  let isSame = before.length === after.length;
  for (const [index, source] of after.entries()) {
    const known = before[index];
    isSame &&= known?.source.id === source.source.id && known.clusters.length === source.clusters.length;
    await inSlices(source.clusters.entries(), ([at, cluster]) => {
      isSame &&= isDeepStrictEqual(cluster, known?.clusters[at]);
    });
  }
  return !isSame;
}
