import type { z } from 'zod';

/**
 * One statement, known by its name: the text stands in `cypher/queries/<name>.cypher` or
 * `cypher/commands/<name>.cypher`, the shape of its parameters and rows stands here.
 */
export interface NamedQuery<Params extends z.ZodObject = z.ZodObject, Row extends z.ZodObject = z.ZodObject> {
  readonly name: string;
  readonly kind: 'query' | 'command';
  readonly params: Params;
  readonly row: Row;
  /** Where the text stands, when it is not one of the product's own (tests, benchmarks). */
  readonly folder?: string;
}

type Shape<Params extends z.ZodObject, Row extends z.ZodObject> = Omit<NamedQuery<Params, Row>, 'kind'>;

/** A statement that reads. */
export function defineQuery<Params extends z.ZodObject, Row extends z.ZodObject>(
  shape: Shape<Params, Row>,
): NamedQuery<Params, Row> {
  return { kind: 'query', ...shape };
}

/** A statement that writes; it runs inside a transaction only. */
export function defineCommand<Params extends z.ZodObject, Row extends z.ZodObject>(
  shape: Shape<Params, Row>,
): NamedQuery<Params, Row> {
  return { kind: 'command', ...shape };
}
