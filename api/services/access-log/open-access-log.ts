import { mkdir, open, truncate } from 'node:fs/promises';
import path from 'node:path';

import { readCheckpoint, writeCheckpoint } from './checkpoint.ts';
import { claimWriter } from './claim-writer.ts';
import type { AccessNote } from './entry.ts';
import { startWriting } from './log-writer.ts';
import { verifyLog, type LogState } from './verify-log.ts';

/** Where every look is written down before its answer leaves. */
export interface AccessLog {
  /** Resolves when the note is on disk. Throws NotLogged, and then nothing may be shown. */
  readonly write: (note: AccessNote) => Promise<void>;
  /** What was found at opening, in sentences for whoever runs the system; empty where all is well. */
  readonly found: readonly string[];
  readonly close: () => Promise<void>;
}

const fullAt = 64 * 1024 * 1024;
const system = { id: null, name: 'Whole Family Explorer', agencyId: null, via: null } as const;

/**
 * Opens the log in a folder, makes it where there is none, and follows its chain: the newest file from its first line,
 * the closed ones where they have changed since they were last verified (`verifyLog` verifies all).
 * A torn last line (power cut) is set apart and reported. A broken chain is left exactly as it is, reported, and
 * gone on from in a new file: it is never mended, or whoever changed it could hide behind the mending.
 * @param now gives the time, `2026-06-30T09:00:00.000Z`.
 * @param fileBytes a file with more bytes than this is closed and the next begun.
 */
export async function openAccessLog(
  folder: string,
  now: () => string,
  fileBytes: number = fullAt,
): Promise<AccessLog> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const release = await claimWriter(folder);
  try {
    const state = await verifyLog(folder, await readCheckpoint(folder));
    await writeCheckpoint(folder, state.closed);
    const { found, firstNotes } = await findingsOf(state, now);
    const log = await startWriting(folder, state, now, fileBytes);
    try {
      for (const note of firstNotes) await log.write(note);
    } catch (error) {
      await log.close();
      throw error;
    }
    const close = async () => {
      await log.close();
      await release();
    };
    return { write: log.write, found, close };
  } catch (error) {
    await release();
    throw error;
  }
}

/** What to tell whoever runs the system, and the first notes about it; a torn end is set apart. */
async function findingsOf(
  state: LogState,
  now: () => string,
): Promise<{ found: string[]; firstNotes: AccessNote[] }> {
  const found: string[] = [];
  const firstNotes: AccessNote[] = [];
  if (state.broken.length > 0) {
    found.push(
      `THE ACCESS LOG HAS BEEN CHANGED SINCE IT WAS WRITTEN: ${state.broken.join('; ')}. ` +
        'It was left as it is; looks are written to a new file. Keep a copy and tell whoever answers for it.',
    );
    if (state.file === null) firstNotes.push(systemNote('log-broken', { where: state.broken.join('; ') }));
  }
  if (state.file !== null && state.tornBytes > 0) {
    const kept = await setTornEndApart(state.file, state, now());
    found.push(`The last line of the access log was torn (a power cut?). It was set apart in ${kept}.`);
    firstNotes.push(systemNote('log-mended', { bytes: state.tornBytes, keptIn: kept }));
  }
  return { found, firstNotes };
}

function systemNote(event: AccessNote['event'], asked: AccessNote['asked']): AccessNote {
  return { event, who: system, why: 'start of the log', asked, ids: [], answered: true };
}

async function setTornEndApart(file: string, { wholeBytes }: LogState, at: string): Promise<string> {
  const kept = `torn-${at.replace(/\D/g, '')}.txt`;
  const from = await open(file, 'r');
  try {
    const bytes = await from.readFile();
    const to = await open(path.join(path.dirname(file), kept), 'wx', 0o600);
    await to.writeFile(bytes.subarray(wholeBytes));
    await to.sync();
    await to.close();
  } finally {
    await from.close();
  }
  await truncate(file, wholeBytes);
  return kept;
}
