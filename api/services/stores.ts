/** What the use cases need of the graph: the stores of api/graph, the same on either engine. */
export type {
  AbsentThing,
  CopyChanges,
  LoadedFile,
  LoadOutcome,
  PersonSummary,
  SearchHit as SearchFound,
  Source as HeldSource,
  Stores,
} from '../graph/index.ts';
