import { open, type FileHandle } from 'node:fs/promises';
import path from 'node:path';

import { NotLogged } from '../../errors.ts';
import { stampOf, writeCheckpoint, type ClosedFile } from './checkpoint.ts';
import { lineOf, type AccessNote } from './entry.ts';
import { fileName, type LogState } from './verify-log.ts';

export interface LogWriter {
  /** Resolves when the note is on disk, one after another. Throws NotLogged. */
  readonly write: (note: AccessNote) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** The file that is written to, and where the chain stands. */
interface Writing {
  number: number;
  handle: FileHandle;
  size: number;
  startNumber: number;
  startHash: string;
  nextNumber: number;
  lastHash: string;
}

/** Goes on with the newest file, or with a new one where that may not be gone on with. */
export async function startWriting(
  folder: string,
  state: LogState,
  now: () => string,
  fileBytes: number,
): Promise<LogWriter> {
  const closed = [...state.closed];
  const writing = await firstFile(folder, state);
  let queue: Promise<void> = Promise.resolve();
  let failure: Error | null = null;

  async function append(note: AccessNote): Promise<void> {
    // After a failed write the end of the file is not known, and a chain must not be guessed at.
    if (failure !== null) throw new NotLogged({ cause: failure });
    try {
      if (writing.size > fileBytes) closed.push(await nextFile(folder, writing));
      const isNewFile = writing.size === 0;
      const { line, hash } = lineOf(note, writing.nextNumber, now(), writing.lastHash);
      const { bytesWritten } = await writing.handle.write(line);
      await writing.handle.sync();
      writing.size += bytesWritten;
      writing.nextNumber += 1;
      writing.lastHash = hash;
      // It saves time at the next start only: no look may fail over it.
      if (isNewFile) await writeCheckpoint(folder, closed).catch(() => undefined);
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
      await writing.handle.close();
    },
  };
}

async function firstFile(folder: string, state: LogState): Promise<Writing> {
  const { nextNumber, lastHash } = state;
  const goesOn = state.file !== null;
  const number = goesOn ? state.fileNumber : state.fileNumber + 1;
  return {
    number,
    handle: await openFile(folder, number),
    size: goesOn ? state.wholeBytes : 0,
    startNumber: goesOn ? state.startNumber : nextNumber,
    startHash: goesOn ? state.startHash : lastHash,
    nextNumber,
    lastHash,
  };
}

/** Closes the full file and begins the next. @returns the closed one for the checkpoint. */
async function nextFile(folder: string, writing: Writing): Promise<ClosedFile> {
  const { number, startNumber, startHash, nextNumber, lastHash } = writing;
  await writing.handle.close();
  const name = fileName(number);
  const stamp = (await stampOf(path.join(folder, name))) ?? { bytes: 0, changedAt: 0 };
  writing.handle = await openFile(folder, number + 1);
  writing.number += 1;
  writing.size = 0;
  writing.startNumber = nextNumber;
  writing.startHash = lastHash;
  return { name, ...stamp, startNumber, startHash, nextNumber, lastHash, broken: [] };
}

function openFile(folder: string, number: number): Promise<FileHandle> {
  return open(path.join(folder, fileName(number)), 'a', 0o600);
}
