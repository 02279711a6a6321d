import path from 'node:path';
import { z } from 'zod';
import { calendarDate } from '../../api/domain/calendar-date.ts';
import { openGraph, type Graph, type GraphConfig, type Source } from '../../api/graph/index.ts';
import { defineCommand, defineQuery } from '../../api/graph/named-query.ts';

/** Neo4j plans each statement anew the first time, on a machine that does other things too. */
jest.setTimeout(120_000);

export const cypherFolder = path.join(process.cwd(), 'cypher');
const folder = path.join(process.cwd(), 'tests', 'graph', 'cypher');
const content = z.record(z.string(), z.unknown());
const count = z.object({ things: z.number() });

const everyNode = defineQuery({
  name: 'every-node',
  folder,
  params: z.object({}),
  row: z.object({ label: z.string(), content }),
});
const everyTie = defineQuery({
  name: 'every-tie',
  folder,
  params: z.object({}),
  row: z.object({ type: z.string(), fromId: z.string(), toId: z.string(), content }),
});
const notMadeByTests = defineQuery({ name: 'not-made-by-tests', folder, params: z.object({}), row: count });
const empty = defineCommand({ name: 'empty', folder, params: z.object({}), row: count });

export type EngineName = 'embedded' | 'neo4j';

/** Neo4j where it is configured; without it the tests on it are skipped, loudly, and in CI they fail. */
export function enginesToTest(): EngineName[] {
  if (process.env.NEO4J_URI !== undefined) return ['embedded', 'neo4j'];
  if (process.env.CI === 'true') {
    throw new Error('NEO4J_URI is not set: in CI the graph tests run on both engines.');
  }
  console.warn('!!! SKIPPED the graph tests on Neo4j: NEO4J_URI is not set (npm run neo4j starts one).');
  return ['embedded'];
}

/** An empty graph: in memory, or the configured Neo4j after what tests made there is taken away. */
export async function openTestGraph(engine: EngineName): Promise<Graph> {
  const graph = await openGraph(configOf(engine));
  try {
    await emptyOfTests(graph);
  } catch (thrown) {
    await graph.close();
    throw thrown;
  }
  return graph;
}

function configOf(engine: EngineName): GraphConfig {
  if (engine === 'embedded') return { engine, path: null, cypherFolder };
  const { NEO4J_URI: uri = '', NEO4J_USER: user = 'neo4j', NEO4J_PASSWORD: password = '' } = process.env;
  return { engine, uri, user, password, database: process.env.NEO4J_DATABASE ?? 'neo4j', cypherFolder };
}

/** Neo4j Community has one database, which may be somebody's: what no test made is never touched. */
export async function emptyOfTests(graph: Graph): Promise<void> {
  const [others] = await graph.read(notMadeByTests, {});
  if (others?.things !== 0) {
    throw new Error('The database holds data that no test made. Give the tests an empty one (NEO4J_URI).');
  }
  await graph.write((run) => run(empty, {}));
}

/** Everything the graph holds, in a fixed order: two equal dumps are two equal graphs. */
export async function dumpOf(graph: Graph): Promise<{ nodes: string[]; ties: string[] }> {
  const nodes = await graph.read(everyNode, {});
  const ties = await graph.read(everyTie, {});
  return { nodes: nodes.map(inFixedOrder).sort(), ties: ties.map(inFixedOrder).sort() };
}

function inFixedOrder(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}

/** A source that the tests may take away again. */
export function testSource(facts: Partial<Source> = {}): Source {
  return {
    id: 'test-family',
    title: 'A family made for a test',
    kind: 'family-file',
    asAt: calendarDate('2026-06-30'),
    fictional: true,
    sha256: 'of the first version',
    loadedAt: '2026-07-01T09:30:00Z',
    ...facts,
  };
}
