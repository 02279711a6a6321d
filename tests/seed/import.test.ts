import { execFileSync, spawn } from 'node:child_process';
import {
  existsSync,
  mkdtempSync,
  openSync,
  closeSync,
  ftruncateSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import { createSealingKeys, openEnvelope } from '../../api/exchange/sealed-envelope.ts';
import { createStores, openGraph } from '../../api/graph/index.ts';
import { askStore } from '../../api/services/ask-store.ts';
import { runImport, type CommandResult } from '../../seed/import-command.ts';

const root = process.cwd();
const family = (name: string) => path.join(root, 'seed', 'families', name);
let folder: string;
let dataFolder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'import-'));
  dataFolder = path.join(folder, 'data');
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

async function importing(args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<CommandResult> {
  return runImport({ args, env: { DATA_FOLDER: dataFolder, ...env }, root, folder });
}

function written(name: string, content: string): string {
  writeFileSync(path.join(folder, name), content);
  return name;
}

/** How many people the store holds, by source. */
async function held(): Promise<Record<string, number>> {
  const store = path.join(dataFolder, 'family-store');
  if (!existsSync(store)) return {};
  const graph = await openGraph({ engine: 'embedded', path: store, cypherFolder: path.join(root, 'cypher') });
  const { families } = createStores(graph);
  const counts: Record<string, number> = {};
  for (const { sourceId, people } of await families.peopleBySource()) {
    counts[sourceId] = (counts[sourceId] ?? 0) + people;
  }
  await graph.close();
  return counts;
}

const changed = (
  name: string,
  change: (file: { people: Record<string, unknown>[]; [key: string]: unknown }) => void,
) => {
  const file = JSON.parse(readFileSync(family(name), 'utf8')) as { people: Record<string, unknown>[] };
  change(file);
  return JSON.stringify(file, null, 1);
};

describe('npm run import', () => {
  test('a family is taken in and reported row by row; again, nothing changes', async () => {
    const first = await importing([family('two-homes.json')]);
    expect(first).toMatchObject({ exitCode: 0, err: '' });
    expect(first.out).toMatch(/8 people/);
    expect(first.out).toMatch(/Imported: \d+ added\./);
    const again = await importing([family('two-homes.json')]);
    expect(again.exitCode).toBe(0);
    expect(again.out).toContain('Nothing changed: all of it was already held.');
    expect(await held()).toEqual({ 'two-homes': 8 });
  });

  test('a path is as seen from where the command was given', async () => {
    written('here.json', readFileSync(family('two-homes.json'), 'utf8'));
    expect(await importing(['here.json'])).toMatchObject({ exitCode: 0 });
  });

  test('a preview tells the same rows and takes nothing in', async () => {
    const { exitCode, out } = await importing([family('example-family.json'), '--preview']);
    expect(exitCode).toBe(0);
    expect(out).toMatch(/37 people/);
    expect(out).toContain('This was a preview: nothing was imported.');
    expect(await held()).toEqual({});
  });

  test('royal92 comes in whole', async () => {
    const { exitCode, out } = await importing([family('royal92.ged')]);
    expect(exitCode).toBe(0);
    expect(out).toMatch(/3,010 people/);
    expect(out).toMatch(/1,422 family records/);
    expect(Object.values(await held())).toEqual([3010]);
  }, 60_000);

  test('a correction is counted, and the file is one source still', async () => {
    await importing([family('two-homes.json')]);
    written(
      'newer.json',
      changed('two-homes.json', ({ people }) => Object.assign(people[0] ?? {}, { givenName: 'Hanna' })),
    );
    const { out } = await importing(['newer.json']);
    expect(out).toMatch(/1 corrected/);
    expect(await held()).toEqual({ 'two-homes': 8 });
  });

  const wrong: readonly (readonly [string, string, RegExp])[] = [
    ['is not JSON', '{"people": [', /wrong\.json, line 1.*not JSON/],
    [
      'is of a wrong type',
      changed('two-homes.json', ({ people }) => Object.assign(people[0] ?? {}, { givenName: 7 })),
      /people\[0\]/,
    ],
    [
      'names somebody who is not in it',
      changed('two-homes.json', (file) =>
        Object.assign(file, {
          flags: [{ id: 'x', personId: 'p-nobody', kind: 'young_carer', from: '2026-01-01' }],
        }),
      ),
      /p-nobody/,
    ],
    [
      'holds a day that does not exist',
      changed('two-homes.json', ({ people }) => Object.assign(people[0] ?? {}, { dob: '2026-02-30' })),
      /2026-02-30/,
    ],
    [
      'uses an id twice',
      changed('two-homes.json', ({ people }) => void people.push({ ...people[0] })),
      /p-hannah/,
    ],
    ['is in another encoding', '\u00ff\u00fe{', /wrong\.json/],
    ['is empty', '', /wrong\.json/],
  ];
  test.each(wrong)(
    'a file that %s is refused with place and remedy, and the store is as it was',
    async (_what, content, says) => {
      await importing([family('two-homes.json')]);
      const before = await held();
      const file = written('wrong.json', content);
      const { exitCode, out, err } = await importing([family('kinship-care.json'), file]);
      expect({ exitCode, out }).toEqual({ exitCode: 1, out: '' });
      expect(err).toMatch(says);
      expect(err).toMatch(/Nothing was imported/);
      expect(await held()).toEqual(before);
    },
  );

  test('somebody who is her own ancestor is refused', async () => {
    const content = changed('two-homes.json', (file) => {
      const ties = file.ties as Record<string, unknown>[];
      const tie = ties.find(({ kind }) => kind === 'birth_parent_of') ?? {};
      ties.push({ ...tie, id: 'th-t-99', fromId: tie.toId, toId: tie.fromId });
    });
    const { exitCode, err } = await importing([written('loop.json', content)]);
    expect(exitCode).toBe(1);
    expect(err).toMatch(/ancestor/);
  });

  test('a file of 1 GB is refused by its size, unread', async () => {
    const file = openSync(path.join(folder, 'huge.json'), 'w');
    ftruncateSync(file, 1_073_741_824);
    closeSync(file);
    const { exitCode, err } = await importing(['huge.json']);
    expect(exitCode).toBe(1);
    expect(err).toMatch(/1,024 MB.*200 MB/);
    expect(await held()).toEqual({});
  });

  test('an id that another family holds already is refused by name, and none of the files comes in', async () => {
    await importing([family('two-homes.json')]);
    const other = changed('two-homes.json', (file) => Object.assign(file.meta as object, { id: 'another' }));
    const { exitCode, err } = await importing([family('kinship-care.json'), written('other.json', other)]);
    expect(exitCode).toBe(1);
    expect(err).toMatch(/already held from the source/);
    expect(await held()).toEqual({ 'two-homes': 8 });
  });

  test('no file, an unknown option, a folder and a missing file are told', async () => {
    for (const args of [[], ['--nothing', 'x.json']]) {
      expect((await importing(args)).err).toContain('npm run import -- FILE');
    }
    expect((await importing(['none.json'])).err).toContain('There is no file');
    expect((await importing(['.'])).err).toContain('This is a folder');
  });

  test('a pipe and a device are told from a folder, and nothing waits for them', async () => {
    const pipe = path.join(folder, 'pipe.json');
    execFileSync('mkfifo', [pipe]);
    for (const file of [pipe, '/dev/null']) {
      const { exitCode, err } = await importing([file]);
      expect(exitCode).toBe(1);
      expect(err).toContain('This is not a regular file.');
      expect(err).not.toContain('folder');
    }
  });
});

describe('the sealed block', () => {
  test('with a key it goes encrypted beside the store, once, and nothing of it is in the data folder in clear', async () => {
    const { publicKeyPem, privateKeyPem } = createSealingKeys();
    for (let time = 0; time < 2; time += 1) {
      const { out, exitCode } = await importing([family('example-family.json')], {
        SEALED_PUBLIC_KEY: publicKeyPem,
      });
      expect(exitCode).toBe(0);
      expect(out).toContain('encrypted and kept apart');
      expect(out).not.toMatch(/Elliot|Hartsweld|Noah/);
    }
    const sealed = readdirSync(path.join(dataFolder, 'sealed'));
    expect(sealed).toEqual([expect.stringMatching(/^[0-9a-f]{64}\.json$/)]);
    const envelope = readFileSync(path.join(dataFolder, 'sealed', sealed[0] ?? ''), 'utf8');
    expect(JSON.stringify(openEnvelope(privateKeyPem, envelope))).toContain('Hartsweld');
    expect(everythingIn(dataFolder)).not.toMatch(/Elliot|Hartsweld|p-noah-birth|p-adopter/);
  });

  test('without a key it is left out, and the report says so', async () => {
    const { out } = await importing([family('example-family.json')]);
    expect(out).toContain('left out, because no key is set');
    expect(existsSync(path.join(dataFolder, 'sealed'))).toBe(false);
    expect(everythingIn(dataFolder)).not.toMatch(/Elliot|Hartsweld|p-noah-birth|p-adopter/);
  });
});

describe('a command that is killed in the middle', () => {
  test('leaves the store as it was', async () => {
    await importing([family('two-homes.json')]);
    for (const delay of [150, 500, 900]) {
      await killedWhileImporting(delay);
      const now = await held();
      expect([8, 3018]).toContain(Object.values(now).reduce((sum, people) => sum + people, 0));
      expect(now['two-homes']).toBe(8);
    }
    expect(
      await askStore(
        { DATA_FOLDER: dataFolder },
        { question: 'last-seen', focus: 'p-idris', asOf: null, parameters: {} },
        root,
      ),
    ).toMatchObject({ asAt: '2026-06-15' });
  }, 90_000);
});

/** Starts the real command in a process of its own and kills it so long after it has opened the store. */
async function killedWhileImporting(milliseconds: number): Promise<void> {
  const log = path.join(dataFolder, 'access-log');
  const newest = () =>
    Math.max(...readdirSync(log).map((name) => Number(/^writer-(\d+)/.exec(name)?.[1] ?? 0)));
  const before = newest();
  const command = spawn(process.execPath, ['--import', 'tsx', 'seed/import.ts', family('royal92.ged')], {
    cwd: root,
    env: { ...process.env, DATA_FOLDER: dataFolder },
    stdio: 'ignore',
  });
  const ended = new Promise((resolve) => command.once('exit', resolve));
  const pause = (time: number) => new Promise((resolve) => setTimeout(resolve, time));
  while (newest() === before) await pause(20);
  await pause(milliseconds);
  command.kill('SIGKILL');
  await ended;
}

function everythingIn(directory: string): string {
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(path.join(entry.parentPath, entry.name), 'latin1'))
    .join('\n');
}
