import type { RecordParts } from '../../domain/family-record.ts';
import type { Graph } from '../graph.ts';
import type { Source } from '../load/source.ts';
import { allSources } from '../queries/sources.ts';
import { readAuthoritySource } from '../read/authority.ts';
import { createInterned } from '../read/interned.ts';

/** A source with what tells one state of it from every other: a load that changes anything changes it. */
export interface SourceOfAuthority extends Pick<Source, 'id' | 'title' | 'asAt' | 'fictional'> {
  readonly stamp: string;
}

/** Everything held, source by source, for what is told of a whole authority. */
export interface AuthorityStore {
  /** A cheap question, asked again and again to notice what other programs wrote. By id. */
  readonly sources: () => Promise<SourceOfAuthority[]>;
  /**
   * What a worklist is told by, of everybody whom this source brought: contacts lean, without text. Read whole in
   * bounded portions: whoever asks decides what a viewer may see of it.
   */
  readonly partsOf: (sourceId: string) => Promise<RecordParts>;
}

export function createAuthorityStore({ read }: Graph): AuthorityStore {
  return {
    sources: async () => {
      const rows = await read(allSources, {});
      return rows.map(({ id, title, asAt, fictional, contentHash, heldRevision }) => ({
        id,
        title,
        asAt,
        fictional,
        stamp: `${heldRevision} ${contentHash}`,
      }));
    },
    partsOf: (sourceId) => readAuthoritySource(read, sourceId, createInterned()),
  };
}
