import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import { createSealingKeys } from '../../api/exchange/sealed-envelope.ts';
import { createStores, openGraph } from '../../api/graph/index.ts';
import { runImport, type CommandResult } from '../../seed/import-command.ts';

const root = process.cwd();
let folder: string;
let dataFolder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'import-newer-'));
  dataFolder = path.join(folder, 'data');
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

interface File {
  meta: Record<string, unknown>;
  people: Record<string, unknown>[];
  households: { id: string; memberships: Record<string, unknown>[] }[];
  ties: Record<string, unknown>[];
  contacts: Record<string, unknown>[];
  coverage: Record<string, unknown>[];
  sealed?: unknown;
}

/** Imports the kinship family as changed. */
async function importing(
  change: (file: File) => void,
  { args = [], env = {} }: { args?: readonly string[]; env?: NodeJS.ProcessEnv } = {},
): Promise<CommandResult> {
  const family = path.join(root, 'seed', 'families', 'kinship-care.json');
  const file = JSON.parse(readFileSync(family, 'utf8')) as File;
  change(file);
  writeFileSync(path.join(folder, 'family.json'), JSON.stringify(file));
  return runImport({
    args: ['family.json', ...args],
    env: { DATA_FOLDER: dataFolder, ...env },
    root,
    folder,
  });
}

const asItIs = () => undefined;

function everythingIn(directory: string): string {
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(path.join(entry.parentPath, entry.name), 'latin1'))
    .join('\n');
}

async function peopleHeld(): Promise<number> {
  const store = path.join(dataFolder, 'family-store');
  const graph = await openGraph({ engine: 'embedded', path: store, cypherFolder: path.join(root, 'cypher') });
  const { families } = createStores(graph);
  const held = await families.everyone(100);
  await graph.close();
  return held.length;
}

describe('a newer copy of a family file', () => {
  /** Connor was never there; the contact of 7 February is gone; social care’s data is no longer described. */
  const corrected = ({ households, ties, contacts, coverage }: File) => {
    for (const { memberships } of households) {
      const at = memberships.findIndex(({ personId }) => personId === 'p-connor');
      if (at !== -1) memberships.splice(at, 1);
    }
    ties.splice(
      ties.findIndex(({ id }) => id === 'kc-t-08'),
      1,
    );
    contacts.splice(
      contacts.findIndex(({ id }) => id === 'kc-c-03'),
      1,
    );
    coverage.splice(0, 1);
  };
  const gone = [
    'no longer in the file: a contact, kc-c-03 (7 February 2026)',
    'no longer in the file: a stay in a home, h-tessa/p-connor/2020-06 (p-connor, h-tessa)',
    'no longer in the file: a phase of a couple, kc-t-08/1 (p-tessa, p-connor)',
    'no longer in the file: a statement of what an agency’s data holds, a-csc#1 (a-csc)',
  ];

  test('says before and after what it no longer holds, and the same again says nothing', async () => {
    await importing(asItIs);
    const preview = await importing(corrected, { args: ['--preview'] });
    expect(preview.exitCode).toBe(0);
    expect(preview.out).toContain('no longer in the file: 6 would be retracted.');
    for (const line of gone) expect(preview.out).toContain(line);
    const taken = await importing(corrected);
    expect(taken.out).toContain('no longer in the file: 6 retracted, and nothing deleted.');
    expect(taken.out).toMatch(/Imported: 6 retracted, \d+ unchanged\./);
    for (const line of gone) expect(taken.out).toContain(line);
    const again = await importing(corrected);
    expect(again.out).toContain('Nothing changed: all of it was already held.');
    expect(again.out).not.toContain('no longer in the file');
  });

  test('lists a dozen of many, and all of them where asked for', async () => {
    const emptied = (file: File) => {
      file.ties.splice(0);
      file.coverage.splice(0);
    };
    await importing(asItIs);
    const listed = ({ out }: CommandResult) => out.match(/no longer in the file: a/g)?.length;
    const some = await importing(emptied, { args: ['--preview'] });
    expect(listed(some)).toBe(12);
    expect(some.out).toMatch(/… and \d+ more: --all-lines lists them\./);
    const all = await importing(emptied, { args: ['--preview', '--all-lines'] });
    expect(all.out).toContain(`no longer in the file: ${listed(all) ?? 0} would be retracted.`);
    expect(all.out).not.toContain('--all-lines');
  });

  test('that speaks of an earlier day is told', async () => {
    await importing(asItIs);
    const { out } = await importing(({ meta }) => Object.assign(meta, { asAt: '2026-05-20' }), {
      args: ['--preview'],
    });
    expect(out).toContain('This copy speaks of 20 May 2026, the one held before it of 31 May 2026.');
  });

  test('that holds none of the same people is another family, and refused in preview and import', async () => {
    await importing(asItIs);
    const another = (file: File) =>
      Object.assign(file, {
        people: [{ id: 'p-new', givenName: 'New' }],
        ...{ households: [], ties: [], involvements: [], plans: [], concerns: [], contacts: [] },
        ...{ flags: [], influences: [] },
      });
    for (const args of [['--preview'], []]) {
      const { exitCode, err } = await importing(another, { args });
      expect(exitCode).toBe(1);
      expect(err).toContain('it would take the place of another family');
    }
    expect(await peopleHeld()).toBe(7);
  });
});

describe('a child who is sealed in a newer copy', () => {
  const birthRecord = {
    id: 'p-noah-birth',
    givenName: 'Noahx',
    familyName: 'Brindlecotex',
    dob: '2019-05-30',
  };
  const birthTie = { id: 't-noah', kind: 'birth_parent_of', fromId: 'p-tessa', toId: 'p-noah-birth' };
  const open = ({ people, ties, households, contacts }: File) => {
    people.push(birthRecord);
    ties.push(birthTie);
    const stay = { personId: 'p-noah-birth', from: '2019-05-30', to: null, role: 'child' };
    households[1]?.memberships.push(stay);
    Object.assign(contacts[1] ?? {}, { aboutIds: ['p-maisie', 'p-noah-birth'] });
    contacts.push({ ...contacts[0], id: 'kc-c-noah', aboutIds: ['p-noah-birth'], participants: [] });
  };
  const sealed = (file: File) => {
    file.sealed = {
      people: [{ id: 'p-elx', givenName: 'Elx' }],
      household: { id: 'h-elx', address: '(sealed)' },
      link: { birthIdentity: 'p-noah-birth', adoptedIdentity: 'p-elx', adoptionOrder: '2020-01-01' },
      birthRecords: [birthRecord],
      birthTies: [birthTie],
    };
  };
  const trace = /Noahx|Brindlecotex|noah-birth|kc-c-noah|t-noah|p-elx|h-elx/;

  test.each([
    ['with a key', { SEALED_PUBLIC_KEY: createSealingKeys().publicKeyPem }],
    ['without one', {}],
  ])('leaves no trace in the report or the data folder, %s', async (_which, env) => {
    await importing(open);
    expect(await peopleHeld()).toBe(8);
    expect(everythingIn(dataFolder)).toMatch(trace);
    const preview = await importing(sealed, { args: ['--preview'], env });
    const { exitCode, out } = await importing(sealed, { env });
    expect(exitCode).toBe(0);
    for (const told of [preview.out, out]) expect(told).not.toMatch(/Noah|noah|Elx|retracted|no longer/);
    expect(out).toContain('Nothing changed: all of it was already held.');
    expect(await peopleHeld()).toBe(7);
    expect(everythingIn(dataFolder)).not.toMatch(trace);
  });

  test('is refused while the open part names them too, by the place in the block and nothing else', async () => {
    await importing(asItIs);
    const { exitCode, err } = await importing((file) => {
      open(file);
      sealed(file);
    });
    expect(exitCode).toBe(1);
    expect(err).toContain(
      'family.json, sealed.birthRecords[0].id: What is sealed here stands in the open part',
    );
    expect(err).toContain('sealed.link.birthIdentity');
    expect(err).not.toMatch(/Noah|p-noah/);
    expect(await peopleHeld()).toBe(7);
  });
});
