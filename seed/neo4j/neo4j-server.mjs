// Starts a real Neo4j on this machine without Docker, for tests and for trying. Built-ins only.
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { neo4jLibraries } from './neo4j-parts.mjs';

const here = import.meta.dirname;
const root = path.resolve(here, '..', '..');
const opened = ['--add-opens=java.base/java.nio=ALL-UNNAMED', '--add-opens=java.base/java.lang=ALL-UNNAMED'];
const readyWithin = 120_000;

/**
 * Starts Neo4j on 127.0.0.1 and waits until it answers.
 * @param options port: 0 takes a free one; ephemeral: data in a temporary folder that goes when it stops;
 *   password: at least 8 characters, otherwise one is made; say: where progress goes
 * @returns env, the four variables that the product reads; stop(); ended, a promise for when it ends by itself
 */
export async function startNeo4j({ port = 0, ephemeral = false, password, say = () => {} } = {}) {
  const secret = password ?? randomBytes(18).toString('base64url');
  if (Buffer.byteLength(secret) < 8) throw new Error('NEO4J_PASSWORD must have at least 8 characters.');
  const libraries = await neo4jLibraries(say);
  const listenOn = port === 0 ? await freePort() : port;
  const data = dataFolder(ephemeral);
  say('Starting Neo4j …');
  const child = spawn(
    'java',
    [
      ...opened,
      '-cp',
      path.join(libraries, '*'),
      path.join(here, 'LocalNeo4j.java'),
      data,
      String(listenOn),
      String(Buffer.byteLength(secret)),
    ],
    { stdio: ['pipe', 'pipe', 'pipe'] },
  );
  const ended = new Promise((resolve) => child.once('close', resolve));
  const stop = () => stopServer(child, ended, ephemeral ? data : null);
  child.stdin.on('error', () => {});
  child.stdin.write(secret);
  try {
    await untilReady(child, ended);
  } catch (error) {
    await stop();
    throw error;
  }
  const env = {
    NEO4J_URI: `bolt://127.0.0.1:${listenOn}`,
    NEO4J_USER: 'neo4j',
    NEO4J_PASSWORD: secret,
    NEO4J_DATABASE: 'neo4j',
  };
  return { env, stop, ended };
}

function dataFolder(ephemeral) {
  if (ephemeral) return mkdtempSync(path.join(os.tmpdir(), 'whole-family-neo4j-'));
  const folder = path.join(root, '.neo4j', 'data');
  mkdirSync(folder, { recursive: true });
  return folder;
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

function untilReady(child, ended) {
  return new Promise((resolve, reject) => {
    let output = '';
    const fail = (why) => reject(new Error(`Neo4j did not start: ${why}\n${output.trim().slice(-2000)}`));
    const timer = setTimeout(
      () => fail(`it was not ready after ${readyWithin / 1000} seconds.`),
      readyWithin,
    );
    const read = (text) => {
      output += text;
      if (!/^READY$/m.test(output)) return;
      clearTimeout(timer);
      resolve();
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.on('error', ({ message }) => fail(message));
    void ended.then(() => {
      clearTimeout(timer);
      fail('it ended. Another program may hold its port or its data.');
    });
  });
}

/** The end of its input is the sign to stop; a server that does not heed it is ended. */
async function stopServer(child, ended, folder) {
  child.stdin.end();
  const timer = setTimeout(() => child.kill('SIGKILL'), 20_000);
  await ended;
  clearTimeout(timer);
  if (folder !== null) rmSync(folder, { recursive: true, force: true });
}
