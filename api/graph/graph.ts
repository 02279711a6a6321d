import type { z } from 'zod';
import type { NamedQuery } from './named-query.ts';

/** What a row holds before it is parsed: plain JSON values only, temporal values as ISO text. */
export type PlainValue =
  null | boolean | number | string | readonly PlainValue[] | { readonly [key: string]: PlainValue };
export type PlainRow = Readonly<Record<string, PlainValue>>;

/** Runs a statement's text. The two engines implement this and nothing else knows which one it is. */
export type RunText = (text: string, params: PlainRow) => Promise<PlainRow[]>;

/** One of the two databases. All failures are the classes of errors.ts. */
export interface Engine {
  readonly name: 'embedded' | 'neo4j';
  readonly read: RunText;
  /** One transaction: all of the work's statements take effect, or none. Works are done one after another. */
  readonly write: <T>(work: (run: RunText) => Promise<T>) => Promise<T>;
  readonly changeSchema: (text: string) => Promise<void>;
  readonly checkpoint: () => Promise<void>;
  readonly markRemains: () => void;
  readonly clearRemains: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Runs one named query: parameters are checked before, rows parsed after. */
export type RunQuery = <Params extends z.ZodObject, Row extends z.ZodObject>(
  query: NamedQuery<Params, Row>,
  params: z.input<Params>,
) => Promise<z.output<Row>[]>;

/** The graph: named queries on either engine. */
export interface Graph {
  readonly engine: 'embedded' | 'neo4j';
  readonly read: RunQuery;
  /** All of the work or none of it; may be run again from the start where a cluster asks for it. */
  readonly write: <T>(work: (run: RunQuery) => Promise<T>) => Promise<T>;
  /** Makes what was written safe against a power cut; call before acknowledging what must survive one. */
  readonly checkpoint: () => Promise<void>;
  /**
   * Says, inside a transaction that removes what is now sealed, that the store's files may show remains of it
   * afterwards: should the process end before `clearRemains`, the next opening does that.
   */
  readonly markRemains: () => void;
  /** Writes the embedded store's file anew without what was removed. On Neo4j its operator must (decision 10). */
  readonly clearRemains: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** `path: null` keeps the embedded store in memory. `cypherFolder` holds queries, commands and schema. */
export type GraphConfig =
  | { readonly engine: 'embedded'; readonly path: string | null; readonly cypherFolder: string }
  | {
      readonly engine: 'neo4j';
      readonly uri: string;
      readonly user: string;
      readonly password: string;
      readonly database: string;
      readonly cypherFolder: string;
    };
