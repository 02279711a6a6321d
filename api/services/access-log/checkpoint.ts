import { open, readFile, rename, stat } from 'node:fs/promises';
import path from 'node:path';

import { z } from 'zod';

import { errorCode } from '../error-code.ts';

/** A file of the log that is full, as it was when it was last verified. */
const closedFile = z.object({
  name: z.string(),
  /** While size and time of change are the same, the file need not be hashed again at every start. */
  bytes: z.number().int(),
  changedAt: z.number(),
  /** What its first line had to follow. */
  startNumber: z.number().int(),
  startHash: z.string(),
  nextNumber: z.number().int(),
  lastHash: z.string(),
  broken: z.array(z.string()),
});
export type ClosedFile = z.infer<typeof closedFile>;

const checkpoint = z.object({ closed: z.array(closedFile) });

function checkpointFile(folder: string): string {
  return path.join(folder, 'checkpoint.json');
}

/** The closed files by name, as last verified; none where there is no checkpoint, or none that can be read. */
export async function readCheckpoint(folder: string): Promise<Map<string, ClosedFile>> {
  const text = await readFile(checkpointFile(folder), 'utf8').catch(() => 'null');
  const read = checkpoint.safeParse(jsonOf(text));
  return new Map((read.data?.closed ?? []).map((file) => [file.name, file]));
}

/** Whole or not at all. Losing it costs time only: the files are then verified again. */
export async function writeCheckpoint(folder: string, closed: readonly ClosedFile[]): Promise<void> {
  const part = `${checkpointFile(folder)}.part`;
  const handle = await open(part, 'w', 0o600);
  try {
    await handle.writeFile(JSON.stringify({ closed }, null, 1));
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(part, checkpointFile(folder));
}

/** Size and time of change; null where there is no such file. */
export async function stampOf(file: string): Promise<Pick<ClosedFile, 'bytes' | 'changedAt'> | null> {
  try {
    const { size, mtimeMs } = await stat(file);
    return { bytes: size, changedAt: mtimeMs };
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null;
    throw error;
  }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
