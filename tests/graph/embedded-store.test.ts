import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {
  createStores,
  GraphError,
  openGraph,
  StoreHeldElsewhere,
  type Graph,
} from '../../api/graph/index.ts';
import { noParts, person } from '../builders/family-parts.ts';
import { cypherFolder, dumpOf, testSource } from './test-graph.ts';

const writer = path.join(process.cwd(), 'tests', 'graph', 'writer-process.ts');

describe('the embedded store', () => {
  let folder: string;
  let store: string;
  const children: ChildProcess[] = [];

  beforeEach(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'family-store-'));
    store = path.join(folder, 'deep', 'family.graph');
  });
  afterEach(async () => {
    for (const child of children.splice(0)) await killed(child);
    rmSync(folder, { recursive: true, force: true });
  });

  const open = () => openGraph({ engine: 'embedded', path: store, cypherFolder });
  const two = { ...noParts, people: [person('p-ann'), person('p-bea')] };

  /** Another process that opens the store and does `task`; ready when it says so. */
  async function another(task: string): Promise<ChildProcess> {
    const child = spawn(process.execPath, ['--import', 'tsx', writer, store, task], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    children.push(child);
    await new Promise<void>((resolve, reject) => {
      child.stdout.on('data', (text: Buffer) => {
        if (text.includes('READY')) resolve();
      });
      child.on('exit', (code) => reject(new Error(`The other process ended with ${String(code)}`)));
    });
    return child;
  }

  async function peopleHeld(graph: Graph): Promise<number> {
    return (await createStores(graph).families.everyone(100_000)).length;
  }

  it('survives a restart with everything in it', async () => {
    const first = await open();
    await createStores(first).records.load([{ parts: two, source: testSource() }]);
    const before = await dumpOf(first);
    await first.close();
    await first.close();
    const second = await open();
    expect(await dumpOf(second)).toEqual(before);
    await second.close();
  });

  it('holds all of a load or nothing when the process is killed in the middle of it', async () => {
    const first = await open();
    await createStores(first).records.load([{ parts: two, source: testSource() }]);
    const before = await dumpOf(first);
    await first.close();
    await killed(await another('load-without-commit'));
    const second = await open();
    expect(await dumpOf(second)).toEqual(before);
    await second.close();
  });

  it('holds all of a load or nothing at whatever moment the process is killed', async () => {
    for (const delay of [0, 40, 120, 300]) {
      const child = await another('load-again-and-again');
      await new Promise((resolve) => setTimeout(resolve, delay));
      await killed(child);
      const graph = await open();
      const people = await peopleHeld(graph);
      expect(people).toBeGreaterThanOrEqual(500);
      expect(people % 500).toBe(0);
      await graph.close();
    }
  });

  it('keeps what was acknowledged when the process is killed right after', async () => {
    await killed(await another('load-once'));
    const graph = await open();
    expect(await peopleHeld(graph)).toBe(500);
    await graph.close();
  });

  it('says in a sentence of its own that another process holds the store', async () => {
    await another('hold');
    const refused = open();
    await expect(refused).rejects.toThrow(StoreHeldElsewhere);
    await expect(refused).rejects.toThrow(/in use by another process.*running server/);
    await expect(refused).rejects.not.toThrow(/GRAFEO|lock/i);
  });

  it('refuses a damaged store in a sentence, and leaves it as it is', async () => {
    await (await open()).close();
    truncateSync(store, 100);
    await expect(open()).rejects.toThrow(GraphError);
    writeFileSync(store, 'not a store');
    await expect(open()).rejects.toThrow(GraphError);
    await expect(open()).rejects.not.toThrow(/GRAFEO/);
  });

  it('goes on writing after a write failed', async () => {
    const graph = await openGraph({ engine: 'embedded', path: null, cypherFolder });
    const { records } = createStores(graph);
    const failing = graph.write(() => Promise.reject(new Error('given up')));
    await expect(failing).rejects.toThrow('given up');
    expect(await records.load([{ parts: two, source: testSource() }])).toMatchObject([{ added: 4 }]);
    await graph.close();
  });
});

/** As by kill -9; waits until the process and its lock are gone. */
function killed(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.kill('SIGKILL');
  });
}
