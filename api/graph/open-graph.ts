import type { z } from 'zod';
import { openEmbeddedEngine } from './embedded-engine.ts';
import { GraphRefused } from './errors.ts';
import type { Engine, Graph, GraphConfig, PlainRow, RunQuery, RunText } from './graph.ts';
import type { NamedQuery } from './named-query.ts';
import { openNeo4jEngine } from './neo4j-engine.ts';
import { ensureSchema } from './schema.ts';
import { createStatementFiles } from './statement-files.ts';

/**
 * Opens the graph that the configuration names and makes sure of its constraints and indexes.
 * Throws GraphUnavailable, StoreHeldElsewhere or StoreDamaged, never an engine's own message.
 */
export async function openGraph(config: GraphConfig): Promise<Graph> {
  const engine =
    config.engine === 'embedded' ? openEmbeddedEngine(config.path) : await openNeo4jEngine(config);
  try {
    await ensureSchema(engine, config.cypherFolder);
  } catch (thrown) {
    await engine.close();
    throw thrown;
  }
  return graphOn(engine, config.cypherFolder);
}

function graphOn(engine: Engine, cypherFolder: string): Graph {
  const textOf = createStatementFiles(cypherFolder);
  return {
    engine: engine.name,
    read: runQueries(textOf, engine.read),
    write: (work) => engine.write((run) => work(runQueries(textOf, run))),
    checkpoint: engine.checkpoint,
    markRemains: engine.markRemains,
    clearRemains: engine.clearRemains,
    close: engine.close,
  };
}

function runQueries(textOf: (query: NamedQuery) => string, run: RunText): RunQuery {
  return async (query, params) => {
    const checked = parse(query.name, 'parameters', query.params, params);
    const rows = await run(textOf(query), checked as PlainRow);
    return rows.map((row) => parse(query.name, 'row', query.row, row));
  };
}

function parse<Shape extends z.ZodObject>(
  name: string,
  what: string,
  shape: Shape,
  value: unknown,
): z.output<Shape> {
  const parsed = shape.safeParse(value);
  if (parsed.success) return parsed.data;
  throw new GraphRefused(`The ${what} of the statement ${name} are not of the expected shape.`, parsed.error);
}
