/** What the use cases need of the graph: the stores of api/graph, the same on either engine. */
export type {
  AbsentThing,
  AuthorityStore,
  CopyChanges,
  LoadedFile,
  LoadOutcome,
  PersonSummary,
  RunToKeep,
  SearchHit as SearchFound,
  Source as HeldSource,
  SourceOfAuthority,
  StandingStore,
  Stores,
} from '../graph/index.ts';
