// `npm test`: everything that must hold, with whatever this machine has. What lacks a browser or Neo4j is skipped
// loudly; with CI=true nothing may be skipped. The last line is `N passed, N failed`.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ensurePackages, nodeFault } from '../seed/set-up.mjs';
import { startNeo4j } from '../seed/neo4j/neo4j-server.mjs';
import { verapdfLibraries } from './verapdf/verapdf-parts.mjs';

const root = path.resolve(import.meta.dirname, '..');
const inCi = process.env.CI === 'true';
const workFolder = mkdtempSync(path.join(os.tmpdir(), 'whole-family-tests-'));
const tally = { passed: 0, failed: 0, skipped: [] };
const minutes = 60_000;

/** Runs a command to its end; a run that hangs is ended after `limit` ms and counts as failed. */
function run(command, args, env = {}, limit = 15 * minutes) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [path.join(root, command), ...args], {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: 'inherit',
    });
    const timer = setTimeout(() => {
      console.error(`Ended after ${limit / minutes} minutes: ${command}`);
      child.kill('SIGKILL');
    }, limit);
    child.on('close', (code) => {
      clearTimeout(timer);
      resolve(code ?? 1);
    });
  });
}

async function step(name, command, args) {
  console.log(`\n— ${name}`);
  const code = await run(command, args);
  if (code === 0) tally.passed += 1;
  else {
    tally.failed += 1;
    console.error(`${name}: failed`);
  }
}

async function jest(project, env = {}) {
  console.log(`\n— ${project} tests`);
  const report = path.join(workFolder, `${project}.json`);
  const serial = project === 'unit' ? [] : ['--runInBand'];
  const args = ['--selectProjects', project, '--json', `--outputFile=${report}`, '--forceExit', ...serial];
  const code = await run('node_modules/jest/bin/jest.js', args, env);
  if (!existsSync(report)) {
    tally.failed += 1;
    return;
  }
  const result = JSON.parse(readFileSync(report, 'utf8'));
  const failed = result.numFailedTests + result.numRuntimeErrorTestSuites;
  tally.passed += result.numPassedTests;
  tally.failed += failed === 0 && code !== 0 ? 1 : failed;
  const skipped = result.numPendingTests + result.numTodoTests;
  if (skipped > 0) skip(`${skipped} ${project} tests`, 'marked as skipped');
}

function skip(what, why) {
  tally.skipped.push(`${what}: ${why}`);
  console.error(`\n!!! SKIPPED ${what}: ${why}`);
}

/** The tests of printing ask it whether a PDF is accessible; they skip themselves where it is not there. */
async function getVeraPdf() {
  try {
    await verapdfLibraries(console.log);
  } catch (error) {
    skip('the check of PDFs by veraPDF', error.message);
  }
}

async function graphTests() {
  if (process.env.NEO4J_URI !== undefined) return jest('graph');
  let server = null;
  try {
    server = await startNeo4j({ ephemeral: true, port: 0 });
  } catch (error) {
    skip('the graph tests on Neo4j', error.message);
  }
  try {
    await jest('graph', server?.env ?? {});
  } finally {
    await server?.stop();
  }
}

async function browserTests() {
  const chromium = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
  if (!existsSync(chromium)) {
    skip('the browser tests', `no Chromium at ${chromium}; name one in CHROMIUM_PATH`);
    return;
  }
  await jest('browser', { CHROMIUM_PATH: chromium });
}

async function main() {
  const fault = nodeFault();
  if (fault !== null) throw new Error(fault);
  ensurePackages(root);
  await step('types', 'node_modules/typescript/bin/tsc', ['--noEmit']);
  await step('lint', 'node_modules/eslint/bin/eslint.js', ['.', '--max-warnings', '0']);
  await step('format', 'node_modules/prettier/bin/prettier.cjs', ['--check', '--log-level', 'warn', '.']);
  await step('generated code', 'node_modules/@graphql-codegen/cli/cjs/bin.js', [
    '--config',
    'codegen.ts',
    '--check',
  ]);
  await getVeraPdf();
  await jest('unit');
  await graphTests();
  await browserTests();
}

try {
  await main();
} catch (error) {
  console.error(error.message);
  tally.failed += 1;
} finally {
  rmSync(workFolder, { recursive: true, force: true });
}
if (inCi) tally.failed += tally.skipped.length;
for (const line of tally.skipped) console.error(`skipped: ${line}`);
console.log(`${tally.passed} passed, ${tally.failed} failed`);
process.exitCode = tally.failed === 0 ? 0 : 1;
