import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

import { createSealingKeys } from '../exchange/index.ts';
import { errorCode } from './error-code.ts';
import type { Services } from './index.ts';
import { commandLine } from './sign-in.ts';

const families = ['example-family.json', 'kinship-care.json', 'two-homes.json'];

function keyFile(dataFolder: string): string {
  return path.join(dataFolder, 'demonstration-sealing-key.pem');
}

/** The public half of the demonstration's sealing key; null where none was made. */
export async function demonstrationKey(dataFolder: string): Promise<string | null> {
  try {
    return await readFile(keyFile(dataFolder), 'utf8');
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null;
    throw error;
  }
}

/** Makes a pair once and keeps the public half only: what is sealed with it, nobody opens again. */
export async function makeDemonstrationKey(dataFolder: string): Promise<void> {
  if ((await demonstrationKey(dataFolder)) !== null) return;
  await mkdir(dataFolder, { recursive: true, mode: 0o700 });
  await writeFile(keyFile(dataFolder), createSealingKeys().publicKeyPem, { mode: 0o600, flag: 'wx' });
}

/** Takes in the fictional families where nothing is held yet. @returns what to tell whoever started it. */
export async function seedIfEmpty(services: Services, root: string): Promise<readonly string[]> {
  const held = await services.listSources(commandLine, null);
  if (held.length > 0) return [];
  const files = families.map((name) => path.join(root, 'seed', 'families', name));
  const { ok, lines } = await services.importFiles(commandLine, { files, preview: false, prefix: null });
  return ok ? ['Three fictional families were taken in to start with.'] : lines;
}
