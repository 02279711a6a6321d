import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createStores, openGraph } from '../../api/graph/index.ts';
import { after, before, newer, sealedIds } from './sealed-family.ts';
import { cypherFolder, dumpOf, testSource } from './test-graph.ts';

describe('the files of the embedded store after someone was sealed', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'sealed-store-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const store = () => path.join(folder, 'family.graph');
  const open = () => openGraph({ engine: 'embedded', path: store(), cypherFolder });
  const files = () =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => readFileSync(path.join(entry.parentPath, entry.name), 'latin1'))
      .join('\n');

  it('hold no trace of their names, ids or dates, while open and when closed', async () => {
    const graph = await open();
    const { records, families } = createStores(graph);
    await records.load([{ parts: before, source: testSource() }]);
    await graph.checkpoint();
    expect(files()).toMatch(/Noahname/);
    await records.load([{ parts: after, source: testSource(newer), sealedIds }]);
    expect(files()).not.toMatch(/noah|h-adopted|2013-05-30/i);
    const dump = await dumpOf(graph);
    await records.load([{ parts: after, source: testSource(newer), sealedIds }]);
    expect(await families.everyone(9)).toEqual(['p-ann', 'p-bea']);
    await graph.close();
    expect(files()).not.toMatch(/noah|h-adopted|2013-05-30/i);
    const again = await open();
    expect(await dumpOf(again)).toEqual(dump);
    await again.close();
  });

  it('are written anew at the next opening where the process ended before it could', async () => {
    const graph = await open();
    await createStores(graph).records.load([{ parts: before, source: testSource() }]);
    const clearRemains = jest.fn(() => Promise.resolve());
    await createStores({ ...graph, clearRemains }).records.load([
      { parts: after, source: testSource(newer), sealedIds },
    ]);
    await graph.close();
    expect(clearRemains).toHaveBeenCalledTimes(1);
    expect(files()).toMatch(/Noahname/);
    writeFileSync(`${store()}.anew`, 'half of a file');
    const again = await open();
    expect(files()).not.toMatch(/noah|h-adopted|2013-05-30/i);
    expect(await createStores(again).families.everyone(9)).toEqual(['p-ann', 'p-bea']);
    await again.close();
    expect(readdirSync(folder).filter((name) => /remains|anew/.test(name))).toEqual([]);
  });
});
