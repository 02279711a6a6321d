// `npm run neo4j`: a real local Neo4j without Docker. Prints the four variables to give to the product.
// Options: --port N (0 takes a free one; 7687), --ephemeral (nothing is kept), --ready-file PATH (JSON, when ready).
import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { startNeo4j } from './neo4j-server.mjs';

const say = (text) => console.error(text);

try {
  await main(readOptions());
} catch (error) {
  say(error.message);
  process.exitCode = 1;
}

function readOptions() {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: '7687' },
      ephemeral: { type: 'boolean', default: false },
      'ready-file': { type: 'string' },
    },
  });
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new Error(`--port ${values.port} is not a port: give a number from 0 to 65535.`);
  }
  return { port, ephemeral: values.ephemeral, readyFile: values['ready-file'] };
}

async function main({ port, ephemeral, readyFile }) {
  const password = process.env.NEO4J_PASSWORD || undefined;
  const stopAsked = new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, resolve);
  });
  const server = await startNeo4j({ port, ephemeral, password, say });
  if (readyFile !== undefined) writeReadyFile(readyFile, server.env);
  for (const [name, value] of Object.entries(server.env)) {
    console.log(
      `export ${name}=${name === 'NEO4J_PASSWORD' && password !== undefined ? '(as given)' : value}`,
    );
  }
  say('Neo4j is ready, on this machine only. Ctrl+C stops it.');
  const first = await Promise.race([stopAsked.then(() => 'asked'), server.ended.then(() => 'ended')]);
  await server.stop();
  if (readyFile !== undefined) rmSync(readyFile, { force: true });
  if (first === 'ended') throw new Error('Neo4j ended by itself.');
}

/** Whoever waits for the file must never read half of it. */
function writeReadyFile(file, env) {
  writeFileSync(`${file}.part`, JSON.stringify(env), { mode: 0o600 });
  renameSync(`${file}.part`, file);
}
