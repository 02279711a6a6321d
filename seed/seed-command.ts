import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { authorityOf, type AuthorityPortion } from './authority/authority.ts';
import { sizeNames, type SizeName } from './authority/sizes.ts';
import { addFigures, figuresInWords, noFigures } from './authority/summary.ts';
import type { CommandResult, ImportCommand } from './import-command.ts';
import { takeInBatches } from './take-in-batches.ts';

const usage = `npm run seed -- --authority small|large [--seed N] [--out FOLDER]

Makes up a fictional authority, Wendlemoor, and takes it in; the same size and number give the same authority, and
making it again changes nothing.
  --authority SIZE   small: about 300 open children and 1,000 people; large: 6,000 open children and 60,000 people
  --seed N           which authority (1)
  --out FOLDER       writes it as family files there instead, to be imported with npm run import`;

/** Families of a few teams are taken in together; between two batches a running server answers others. */
const portionsInBatch = 3;

/** What `npm run seed` prints, and its exit code: 1 where not all of it was made. */
export async function runSeed({ args, env, root, folder }: ImportCommand): Promise<CommandResult> {
  const asked = readArguments(args);
  if (asked === null) return { exitCode: 1, out: '', err: usage };
  if (asked === 'help') return { exitCode: 0, out: usage, err: '' };
  const figures = noFigures();
  const portions = counted(authorityOf(asked), (portion) => addFigures(figures, portion));
  const fault =
    asked.out === null
      ? await takeIn(env, root, portions)
      : await writeOut(path.resolve(folder, asked.out), portions);
  if (fault === null) return { exitCode: 0, out: figuresInWords(figures).join('\n'), err: '' };
  return { exitCode: 1, out: '', err: fault.join('\n') };
}

interface Asked {
  readonly size: SizeName;
  readonly seed: number;
  readonly out: string | null;
}

function readArguments(args: readonly string[]): Asked | 'help' | null {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        authority: { type: 'string' },
        seed: { type: 'string', default: '1' },
        out: { type: 'string' },
        help: { type: 'boolean', default: false },
      },
    });
    if (values.help) return 'help';
    const size = sizeNames.find((name) => name === values.authority);
    if (size === undefined || !/^\d{1,6}$/.test(values.seed)) return null;
    return { size, seed: Number(values.seed), out: values.out ?? null };
  } catch {
    return null;
  }
}

function* counted(
  portions: Iterable<AuthorityPortion>,
  count: (portion: AuthorityPortion) => void,
): Generator<AuthorityPortion> {
  for (const portion of portions) {
    count(portion);
    yield portion;
  }
}

/** @returns what hindered it, or null */
async function takeIn(
  env: NodeJS.ProcessEnv,
  root: string,
  portions: Iterable<AuthorityPortion>,
): Promise<readonly string[] | null> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'wendlemoor-'));
  try {
    return await takeInBatches({ env, root, batches: batchesOf(portions, folder) });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Files of a few portions each, written when they are asked for and gone when the next are. */
async function* batchesOf(portions: Iterable<AuthorityPortion>, folder: string): AsyncGenerator<string[]> {
  let batch: string[] = [];
  for (const portion of portions) {
    batch.push(await written(folder, portion));
    if (batch.length < portionsInBatch) continue;
    yield batch;
    await Promise.all(batch.map((file) => rm(file, { force: true })));
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

async function writeOut(
  folder: string,
  portions: Iterable<AuthorityPortion>,
): Promise<readonly string[] | null> {
  try {
    await mkdir(folder, { recursive: true });
    for (const portion of portions) await written(folder, portion);
    return null;
  } catch {
    return [`${folder} could not be written. Name a folder that you may write to.`];
  }
}

async function written(folder: string, { id, text }: AuthorityPortion): Promise<string> {
  const file = path.join(folder, `${id}.json`);
  await writeFile(file, text());
  return file;
}
