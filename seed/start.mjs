// `npm start`: from a clean clone to one address. Node built-ins only until the packages are installed.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

import { ensurePackages, nodeFault } from './set-up.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const say = (sentence) => process.stdout.write(`${sentence}\n`);

/** The address of a server that already holds the data folder, or null. It must answer: its note may be left over. */
async function runningAddress() {
  const note = path.resolve(root, process.env.DATA_FOLDER || '.data', 'server.json');
  try {
    const { address } = JSON.parse(readFileSync(note, 'utf8'));
    const health = await (await fetch(`${address}/health`)).json();
    return health.name === 'whole-family-explorer' ? address : null;
  } catch {
    return null;
  }
}

/** When any of these files or folders was last changed; 0 where there is none. */
function lastChanged(...names) {
  const times = names.map((name) => {
    const file = path.join(root, name);
    if (!existsSync(file)) return 0;
    const { mtimeMs } = statSync(file);
    if (!statSync(file).isDirectory()) return mtimeMs;
    const inside = readdirSync(file).filter((entry) => entry !== 'node_modules');
    return Math.max(mtimeMs, ...inside.map((entry) => lastChanged(path.join(name, entry))));
  });
  return Math.max(0, ...times);
}

/** Builds the pages where they are missing or older than what they are made of. */
function ensurePages() {
  const sources = lastChanged('web', 'api/domain', 'vite.config.ts', 'package-lock.json');
  if (lastChanged('dist/index.html') > sources) return;
  say('Building the pages …');
  const vite = path.join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  const built = spawnSync(process.execPath, [vite, 'build', '--logLevel', 'error'], {
    cwd: root,
    stdio: 'inherit',
  });
  if (built.status !== 0) throw new Error('The pages could not be built: see above.');
}

/** The server is a child, so that tsx is loaded after it is installed; it ends with us and we end with it. */
function startServer(afterwards) {
  const server = spawn(process.execPath, ['--import', 'tsx', 'api/main.ts', '--demonstration'], {
    cwd: root,
    stdio: ['inherit', 'pipe', 'inherit'],
    env: { LOG_LEVEL: 'error', ...process.env },
  });
  server.stdout.on('data', (said) => {
    process.stdout.write(said);
    if (/http:\/\/127\.0\.0\.1:\d+/.test(said)) afterwards();
  });
  // Ctrl-C reaches the child from the terminal as well; it stops once, and we wait for it.
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal));
  server.on('exit', (code, signal) => {
    process.exitCode = code ?? (signal === 'SIGINT' || signal === 'SIGTERM' ? 0 : 1);
  });
}

/**
 * Beside the demonstration families, once: a small fictional authority, for the worklist. The page is there meanwhile.
 * Never where a store was held before, and never in a Neo4j that may be somebody's.
 */
function seedAuthority() {
  say('A small fictional authority is being taken in, for the worklist …');
  const seeding = spawn(process.execPath, ['--import', 'tsx', 'seed/seed.ts', '--authority', 'small'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  seeding.on('exit', (code) => {
    say(
      code === 0 ? 'The authority Wendlemoor is there.' : 'To take it in: npm run seed -- --authority small',
    );
  });
}

/** Is this the first start on an empty data folder of the embedded store? */
function isFirstStart() {
  const dataFolder = path.resolve(root, process.env.DATA_FOLDER || '.data');
  return !process.env.NEO4J_URI && !existsSync(path.join(dataFolder, 'family-store'));
}

async function main() {
  const fault = nodeFault();
  if (fault !== null) throw new Error(fault);
  const address = await runningAddress();
  if (address !== null) {
    say(`Whole Family Explorer is running already: ${address}`);
    return;
  }
  ensurePackages(root, say);
  ensurePages();
  let isToSeed = isFirstStart();
  startServer(() => {
    if (isToSeed) seedAuthority();
    isToSeed = false;
  });
}

main().catch((error) => {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
});
