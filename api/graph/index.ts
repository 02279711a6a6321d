import type { RulePack } from '../domain/duties/rule-pack.ts';
import type { Graph } from './graph.ts';
import { createAuthorityStore, type AuthorityStore } from './stores/authority-store.ts';
import { createFamilyStore, type FamilyStore } from './stores/family-store.ts';
import { createRecordStore, type RecordStore } from './stores/record-store.ts';
import { createSearchStore, type SearchStore } from './stores/search-store.ts';
import { createStandingStore, type StandingStore } from './stores/standing-store.ts';

export * from './errors.ts';
export type { Graph, GraphConfig } from './graph.ts';
export { openGraph } from './open-graph.ts';
export type { AbsentThing, CopyChanges, LoadedFile, LoadOutcome, Source } from './load/source.ts';
export type { AuthorityStore, SourceOfAuthority } from './stores/authority-store.ts';
export type { FamilyStore, PersonSummary } from './stores/family-store.ts';
export type { RecordStore } from './stores/record-store.ts';
export type { DoneOnce, RunToKeep, StandingStore } from './stores/standing-store.ts';
export type { SearchFor, SearchHit, SearchStore } from './stores/search-store.ts';

/** What the services read and write the graph through: one set for both engines. */
export interface Stores {
  readonly records: RecordStore;
  readonly families: FamilyStore;
  readonly search: SearchStore;
  readonly authority: AuthorityStore;
  readonly standing: StandingStore;
}

/** @param rules the rule pack of the authority whose graph it is; null: that of England. */
export function createStores(graph: Graph, rules: RulePack | null = null): Stores {
  return {
    records: createRecordStore(graph),
    families: createFamilyStore(graph, rules),
    search: createSearchStore(graph),
    authority: createAuthorityStore(graph),
    standing: createStandingStore(graph),
  };
}
