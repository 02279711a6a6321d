import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createStores, openGraph } from '../../../api/graph/index.ts';
import { runImport } from '../../../seed/import-command.ts';
import { runSeed } from '../../../seed/seed-command.ts';

/** A whole authority is taken in, on a machine that does other things too. */
jest.setTimeout(240_000);

const root = process.cwd();
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'seed-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const seeding = (...args: string[]) =>
  runSeed({ args, env: { DATA_FOLDER: path.join(folder, 'data') }, root, folder });

async function held(): Promise<{ readonly sources: number; readonly people: number }> {
  const store = path.join(folder, 'data', 'family-store');
  const graph = await openGraph({ engine: 'embedded', path: store, cypherFolder: path.join(root, 'cypher') });
  const counts = await createStores(graph).families.peopleBySource();
  await graph.close();
  const people = counts.reduce((sum, { people: some }) => sum + some, 0);
  return { sources: new Set(counts.map(({ sourceId }) => sourceId)).size, people };
}

describe('npm run seed', () => {
  it('takes a small authority in, tells what it holds, and changes nothing when it is given again', async () => {
    const first = await seeding('--authority', 'small');
    expect(first).toMatchObject({ exitCode: 0, err: '' });
    expect(first.out).toMatch(
      /^\d+ families, 1,0\d\d people, [\d,]+ contacts, in \d+ sources\n30\d children/,
    );
    expect(first.out).toMatch(/Child protection plan: \d+ open/);
    const before = await held();
    expect(before.people).toBeGreaterThanOrEqual(1_000);
    expect(await seeding('--authority', 'small')).toEqual(first);
    expect(await held()).toEqual(before);
  });

  it('writes family files instead, which an import reads', async () => {
    const { exitCode } = await seeding('--authority', 'small', '--seed', '4', '--out', 'files');
    expect(exitCode).toBe(0);
    const [file = ''] = readdirSync(path.join(folder, 'files'));
    expect(file).toMatch(/^wendlemoor-small-4-\d+\.json$/);
    expect(existsSync(path.join(folder, 'data'))).toBe(false);
    const env = { DATA_FOLDER: path.join(folder, 'data') };
    const read = await runImport({ args: [path.join('files', file), '--preview'], env, root, folder });
    expect(read).toMatchObject({ exitCode: 0, err: '' });
    expect(read.out).toContain('This was a preview: nothing was imported.');
  });

  it('says in one sentence where the files cannot be written', async () => {
    writeFileSync(path.join(folder, 'taken'), '');
    const { exitCode, err } = await seeding('--authority', 'small', '--out', 'taken');
    expect(exitCode).toBe(1);
    expect(err).toBe(
      `${path.join(folder, 'taken')} could not be written. Name a folder that you may write to.`,
    );
  });

  it.each([
    ['no size', []],
    ['a size that there is not', ['--authority', 'middling']],
    ['a number that is none', ['--authority', 'small', '--seed', 'x']],
    ['an option that it does not know', ['--authority', 'small', '--quick']],
  ])('tells how it is used for %s', async (_, args) => {
    const { exitCode, err } = await seeding(...args);
    expect(exitCode).toBe(1);
    expect(err).toMatch(/^npm run seed -- --authority small\|large/);
  });
});
