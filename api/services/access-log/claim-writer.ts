import { randomBytes } from 'node:crypto';
import { link, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';

import { z } from 'zod';

import { StoreUnavailable } from '../../errors.ts';
import { errorCode } from '../error-code.ts';
import { isRunning, startOfProcess } from '../is-running.ts';

const claimSchema = z.object({
  pid: z.number().int(),
  /** When that program began, so that another one given its number later is not taken for it; null: not known here. */
  begun: z.string().nullable(),
  token: z.string(),
  isReleased: z.boolean(),
});
type Claim = z.infer<typeof claimSchema>;

/** Claims of this very program: its own number proves nothing, a container starts again with the number it had. */
const ours = new Set<string>();
const mostAttempts = 50;

/**
 * One program at a time writes the access log, or its chain would fork. Claims are numbered and the highest counts:
 * whoever makes the next number has it, and of two that try the file system lets one. Numbers are never used again, so
 * that nobody takes away a claim made since they looked. The claim of a program that is gone does not count.
 * @returns gives the claim up. Throws StoreUnavailable where another program has it.
 */
export async function claimWriter(folder: string): Promise<() => Promise<void>> {
  const token = randomBytes(16).toString('hex');
  const claim: Claim = {
    pid: process.pid,
    begun: await startOfProcess(process.pid),
    token,
    isReleased: false,
  };
  ours.add(token);
  for (let attempt = 0; attempt < mostAttempts; attempt += 1) {
    const newest = (await claimsIn(folder)).at(-1) ?? 0;
    if (newest > 0 && (await isHeld(folder, newest))) throw heldElsewhere(fileOf(folder, newest));
    if (!(await make(folder, newest + 1, claim))) continue;
    const all = await claimsIn(folder);
    if (all.at(-1) !== newest + 1) {
      await rm(fileOf(folder, newest + 1), { force: true });
      continue;
    }
    for (const older of all.slice(0, -2)) await rm(fileOf(folder, older), { force: true });
    return async () => {
      await write(fileOf(folder, newest + 1), { ...claim, isReleased: true }, rename);
      ours.delete(token);
    };
  }
  throw heldElsewhere(folder);
}

function fileOf(folder: string, number: number): string {
  return path.join(folder, `writer-${number}.json`);
}

/** Numbers of the claims made, lowest first. */
async function claimsIn(folder: string): Promise<number[]> {
  const names = await readdir(folder);
  return names
    .flatMap((name) => /^writer-(\d{1,12})\.json$/.exec(name)?.[1] ?? [])
    .map(Number)
    .sort((a, b) => a - b);
}

async function isHeld(folder: string, number: number): Promise<boolean> {
  const text = await readFile(fileOf(folder, number), 'utf8').catch(() => '');
  const claim = claimSchema.safeParse(jsonOf(text)).data;
  // A claim gets its name only when it is whole: one that is not was torn by a power cut.
  if (claim === undefined || claim.isReleased) return false;
  if (claim.pid === process.pid) return ours.has(claim.token);
  if (!isRunning(claim.pid)) return false;
  const begun = await startOfProcess(claim.pid);
  return claim.begun === null || begun === null || claim.begun === begun;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** False where somebody else made that number first. */
async function make(folder: string, number: number, claim: Claim): Promise<boolean> {
  try {
    await write(fileOf(folder, number), claim, async (part, file) => {
      await link(part, file);
    });
    return true;
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false;
    throw error;
  }
}

/** Written beside and made safe, then given its name in one step: nobody reads half a claim. */
async function write(
  file: string,
  claim: Claim,
  name: (part: string, file: string) => Promise<void>,
): Promise<void> {
  const part = `${file}.${claim.token}.part`;
  const handle = await open(part, 'w', 0o600);
  try {
    await handle.writeFile(JSON.stringify(claim));
    await handle.sync();
  } finally {
    await handle.close();
  }
  try {
    await name(part, file);
  } finally {
    await rm(part, { force: true });
  }
}

function heldElsewhere(file: string): StoreUnavailable {
  return new StoreUnavailable(
    `Another command is working with this data folder. Wait until it has finished, then try again. If none is running, remove its claim: ${file}`,
  );
}
