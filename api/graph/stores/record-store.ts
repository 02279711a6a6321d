import type { RecordParts } from '../../domain/family-record.ts';
import type { Graph } from '../graph.ts';
import { loadRecord } from '../load/load-record.ts';
import type { LoadOutcome, Source } from '../load/source.ts';

/** A source's record, as a file was read. */
export interface LoadedFile {
  readonly parts: RecordParts;
  readonly source: Source;
}

export interface RecordStore {
  /**
   * Brings records in, all of them whole or none at all; one outcome for each, in their order. Loading the same
   * again changes nothing. Throws IdHeldByAnotherSource, MissingEndpoint, GraphBusy, GraphUnavailable.
   */
  readonly load: (files: readonly LoadedFile[]) => Promise<LoadOutcome[]>;
}

export function createRecordStore(graph: Graph): RecordStore {
  return {
    load: async (files) => {
      const outcomes = await graph.write(async (run) => {
        const done: LoadOutcome[] = [];
        for (const { parts, source } of files) done.push(await loadRecord(run, parts, source));
        return done;
      });
      await graph.checkpoint();
      return outcomes;
    },
  };
}
