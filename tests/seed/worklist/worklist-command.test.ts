import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import { importInto } from '../../../api/services/import-into.ts';
import { runWorklist } from '../../../seed/worklist-command.ts';

describe('npm run worklist', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'worklist-'));
  const env = { DATA_FOLDER: folder };
  const root = process.cwd();
  const run = (...args: string[]) => runWorklist({ args, env, root });
  beforeAll(async () => {
    const files = [path.join(root, 'seed', 'families', 'example-family.json')];
    const { ok, lines } = await importInto(env, root, { files, preview: false, prefix: null });
    if (!ok) throw new Error(lines.join('\n'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test('lists what is overdue as JSON, with the sentences that stand over it', async () => {
    const { exitCode, out } = await run('--state', 'overdue', '--duty', 'cp-visit', '--json');
    expect(exitCode).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      list: { on: '2026-06-30', total: 2, rows: [{ childId: 'p-lacey' }, { childId: 'p-riley' }] },
    });
  });

  test('tells in words how many are in time, of how many', async () => {
    const { out } = await run('--as-of', '2026-06-30');
    expect(out).toContain('As at 30 June 2026.');
    expect(out).toMatch(/In time: \d+ of \d+/);
  });

  test('reads the authority anew and says that nothing differed', async () => {
    expect(await run('--rebuild')).toEqual({
      exitCode: 0,
      out: 'Read again: 1 source. What was held was as the graph is.',
      err: '',
    });
  });

  test.each([
    [['--as-of', '2026-02-30'], '“2026-02-30” is not a day that exists.'],
    [['--state', 'dreadful'], '“dreadful” is not a state here.'],
    [['--limit', 'many'], '“many” is no number of rows'],
    [['--frob'], 'Not understood: --frob.'],
  ])('refuses %j in one sentence', async (args, says) => {
    const { exitCode, err } = await run(...args);
    expect([exitCode, err.startsWith(says)]).toEqual([1, true]);
  });
});
