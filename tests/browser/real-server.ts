import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** The product as a user starts it: built pages, real server, a store of its own with the demonstration families. */
export interface RealServer {
  readonly address: string;
  /** Where its store lies: further files are imported with it as DATA_FOLDER. */
  readonly dataFolder: string;
  /** Stops it and starts it again on the same store, at the same address. */
  readonly restart: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

const root = process.cwd();
const readyWithin = 60_000;

export async function startRealServer(): Promise<RealServer> {
  await ended(spawnNode(['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'error'], {}));
  const folder = mkdtempSync(path.join(os.tmpdir(), 'explorer-browser-'));
  let server = serve(folder, '0');
  const address = await addressOf(server);
  return {
    address,
    dataFolder: folder,
    restart: async () => {
      await stopped(server);
      server = serve(folder, new URL(address).port);
      await addressOf(server);
    },
    stop: async () => {
      await stopped(server);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function serve(folder: string, port: string): ChildProcess {
  return spawnNode(['--import', 'tsx', 'api/main.ts', '--demonstration'], {
    PORT: port,
    DATA_FOLDER: folder,
    LOG_LEVEL: 'error',
  });
}

async function stopped(server: ChildProcess): Promise<void> {
  const gone = new Promise((resolve) => server.once('close', resolve));
  server.kill('SIGTERM');
  await gone;
}

function spawnNode(args: readonly string[], env: Readonly<Record<string, string>>): ChildProcess {
  return spawn(process.execPath, args, {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

function ended(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    child.once('close', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`The pages could not be built (exit ${String(code)})`));
    });
  });
}

function addressOf(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(
      () => reject(new Error('The server did not say its address in time')),
      readyWithin,
    );
    let said = '';
    server.stdout?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const address = /http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0];
      if (address === undefined) return;
      clearTimeout(late);
      resolve(address);
    });
    server.once('close', () => {
      clearTimeout(late);
      reject(new Error(`The server ended before it was ready:\n${said}`));
    });
  });
}
