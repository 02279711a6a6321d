import type { Box, Point, SceneLabel } from './scene.ts';

/** What may be folded: everybody below a person, or a home. As it stands in an address: `person:p-roy`. */
export type FoldKey = `person:${string}` | `home:${string}`;

/** How many people, of whom how many are children, and what can be said of when those were seen. */
export interface FoldTally {
  readonly people: number;
  readonly children: number;
  /** Not seen for as long as the questions ask, or never; overdue, where the signs of the picture tell of a duty. */
  readonly notSeen: number;
  /** Children of whom the record cannot say. */
  readonly notKnown: number;
  /** Children of whom it is not asked, such as those without the duty. None where absent. */
  readonly notAsked?: number;
  /** What the signs of the picture tell, where it is another thing than when children were last seen. */
  readonly of?: string;
  /** Who is recorded here too and stands elsewhere in the picture: in none of the counts above. None where absent. */
  readonly alsoHere?: number;
}

/** Several people in one symbol. Whoever is folded is not among the persons of the scene, and is counted here. */
export interface SceneFold extends FoldTally {
  /** Unique in the picture: `fold:person:p-roy`, `fold:home:h-sorrel/1`. Lines and unions name it as their end. */
  readonly id: string;
  readonly key: FoldKey;
  /** Centre and size of the symbol. */
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
  readonly row: number;
  /** Of a home that is folded where it stands; null for a branch. */
  readonly outline: readonly Point[] | null;
  readonly memberIds: readonly string[];
  readonly labels: readonly SceneLabel[];
  readonly labelBox: Box;
  readonly says: string;
}

/** What is told of an island of a home from so far away that nobody in it can be told apart. */
export interface SceneTally extends FoldTally {
  /** Id of the island. */
  readonly homeId: string;
}
