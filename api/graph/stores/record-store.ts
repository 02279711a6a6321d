import type { Graph } from '../graph.ts';
import { loadRecord, previewRecord, type LoadedRecord } from '../load/load-record.ts';
import type { CopyChanges, LoadedFile, LoadOutcome } from '../load/source.ts';

export interface RecordStore {
  /**
   * Brings records in, all of them whole or none at all; one outcome for each, in their order. Loading the same
   * again changes nothing. Throws IdHeldByAnotherSource, CopyRefused, MissingEndpoint, GraphBusy, GraphUnavailable.
   */
  readonly load: (files: readonly LoadedFile[]) => Promise<LoadOutcome[]>;
  /** What loading each of these files would retract, in their order; reads only. Throws CopyRefused. */
  readonly preview: (files: readonly LoadedFile[]) => Promise<CopyChanges[]>;
}

export function createRecordStore(graph: Graph): RecordStore {
  return {
    load: async (files) => {
      const loaded = await graph.write(async (run) => {
        const done: LoadedRecord[] = [];
        for (const file of files) done.push(await loadRecord(run, file));
        if (done.some(({ hasRemains }) => hasRemains)) graph.markRemains();
        return done;
      });
      await graph.checkpoint();
      if (loaded.some(({ hasRemains }) => hasRemains)) await graph.clearRemains();
      return loaded.map(({ outcome }) => outcome);
    },
    preview: async (files) => {
      const changes: CopyChanges[] = [];
      for (const file of files) changes.push(await previewRecord(graph.read, file));
      return changes;
    },
  };
}
