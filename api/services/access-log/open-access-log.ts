import { mkdir, open, truncate, type FileHandle } from 'node:fs/promises';
import path from 'node:path';

import { NotLogged } from '../../errors.ts';
import { claimWriter } from './claim-writer.ts';
import { lineOf, type AccessNote } from './entry.ts';
import { fileName, verifyLog, type LogState } from './verify-log.ts';

/** Where every look is written down before its answer leaves. */
export interface AccessLog {
  /** Resolves when the note is on disk. Throws NotLogged, and then nothing may be shown. */
  readonly write: (note: AccessNote) => Promise<void>;
  /** What was found at opening, in sentences for whoever runs the system; empty where all is well. */
  readonly found: readonly string[];
  readonly close: () => Promise<void>;
}

const fullAt = 64 * 1024 * 1024;
const system = { id: null, name: 'Whole Family Explorer', agencyId: null } as const;

/**
 * Opens the log in a folder, makes it where there is none, and follows its chain from the first line.
 * A torn last line (power cut) is set apart and reported. A broken chain is left exactly as it is, reported, and
 * gone on from in a new file: it is never mended, or whoever changed it could hide behind the mending.
 * @param now gives the time, `2026-06-30T09:00:00.000Z`.
 */
export async function openAccessLog(folder: string, now: () => string): Promise<AccessLog> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const release = await claimWriter(folder);
  const state = await verifyLog(folder);
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
  const log = await startWriting(folder, state, now, release);
  for (const note of firstNotes) await log.write(note);
  return { ...log, found };
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

async function startWriting(
  folder: string,
  state: LogState,
  now: () => string,
  release: () => Promise<void>,
): Promise<Omit<AccessLog, 'found'>> {
  let fileNumber = state.file === null ? state.files + 1 : state.files;
  let handle: FileHandle = await open(path.join(folder, fileName(fileNumber)), 'a', 0o600);
  let size = state.file === null ? 0 : state.wholeBytes;
  let { nextNumber, lastHash } = state;
  let queue: Promise<void> = Promise.resolve();
  let failure: Error | null = null;

  async function append(note: AccessNote): Promise<void> {
    // After a failed write the end of the file is not known, and a chain must not be guessed at.
    if (failure !== null) throw new NotLogged({ cause: failure });
    try {
      if (size > fullAt) {
        await handle.close();
        fileNumber += 1;
        handle = await open(path.join(folder, fileName(fileNumber)), 'a', 0o600);
        size = 0;
      }
      const { line, hash } = lineOf(note, nextNumber, now(), lastHash);
      const { bytesWritten } = await handle.write(line);
      await handle.sync();
      size += bytesWritten;
      nextNumber += 1;
      lastHash = hash;
    } catch (cause) {
      failure = cause instanceof Error ? cause : new Error(String(cause));
      throw new NotLogged({ cause });
    }
  }

  return {
    write: (note) => {
      const written = queue.then(() => append(note));
      queue = written.catch(() => undefined);
      return written;
    },
    close: async () => {
      await queue;
      await handle.close();
      await release();
    },
  };
}
