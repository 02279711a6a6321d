import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import { rowsOfRun } from '../../api/domain/standing/found-rows.ts';
import { createStores, openGraph } from '../../api/graph/index.ts';
import { cypherFolder } from './test-graph.ts';

const writer = path.join(process.cwd(), 'tests', 'graph', 'writer-process.ts');

/** Asks in a process of its own, every other time of 500 children and of none, until it is killed so long after it began. */
async function askedUntilKilled(store: string, delay: number): Promise<void> {
  const child = spawn(process.execPath, ['--import', 'tsx', writer, store, 'ask-again-and-again'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const gone = new Promise((resolve) => child.once('exit', resolve));
  await new Promise<void>((resolve) => {
    child.stdout.on('data', (text: Buffer) => {
      if (text.includes('READY')) resolve();
    });
  });
  await new Promise((resolve) => setTimeout(resolve, delay));
  child.kill('SIGKILL');
  await gone;
}

it.each([0, 60, 250, 700])(
  'a run of a standing question is kept whole or not at all, killed after %i ms',
  async (delay) => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'standing-killed-'));
    const store = path.join(folder, 'family.graph');
    await askedUntilKilled(store, delay);
    const graph = await openGraph({ engine: 'embedded', path: store, cypherFolder });
    const { standing } = createStores(graph);
    const runs = (await standing.runs(['test-question'])).get('test-question') ?? [];
    const rows = (await standing.rows(['test-question'])).get('test-question') ?? [];
    const told = runs.map(({ number }) => rowsOfRun(rows, number).length);
    expect(told).toEqual(runs.map(({ number }) => (number % 2 === 1 ? 500 : 0)));
    expect(rows).toHaveLength(500 * Math.ceil(runs.length / 2));
    await graph.close();
    rmSync(folder, { recursive: true });
  },
  60_000,
);
