import { createReadStream } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';

import { firstHash, readLine } from './entry.ts';

/** How the log stands: where it goes on, and what is wrong with it. */
export interface LogState {
  /** The file to go on with; null where there is none, or none that may be gone on with. */
  readonly file: string | null;
  /** Bytes of that file which are whole lines. */
  readonly wholeBytes: number;
  /** Bytes after its last line end: what a power cut tore. */
  readonly tornBytes: number;
  readonly nextNumber: number;
  readonly lastHash: string;
  readonly files: number;
  /** Lines that are not what was written there, each with its file: "access-0001.jsonl, line 12". */
  readonly broken: readonly string[];
}

interface FileState {
  readonly lines: number;
  readonly wholeBytes: number;
  readonly tornBytes: number;
  readonly nextNumber: number;
  readonly lastHash: string;
  readonly brokenAt: number | null;
}

/** Name of the nth file. A new one begins when the last is full, or when its chain is broken. */
export function fileName(n: number): string {
  return `access-${String(n).padStart(4, '0')}.jsonl`;
}

/**
 * Reads the whole log, line by line, and follows its chain. Changes nothing.
 * A line changed, taken out, put in or moved breaks the chain at that line. Only the very end may be torn.
 */
export async function verifyLog(folder: string): Promise<LogState> {
  const names = (await readdir(folder)).filter((name) => /^access-\d{4,}\.jsonl$/.test(name)).sort();
  const broken: string[] = [];
  let state: FileState = {
    lines: 0,
    wholeBytes: 0,
    tornBytes: 0,
    nextNumber: 1,
    lastHash: firstHash,
    brokenAt: null,
  };
  for (const [index, name] of names.entries()) {
    if (name !== fileName(index + 1)) broken.push(`${fileName(index + 1)} is missing`);
    state = await verifyFile(path.join(folder, name), state.nextNumber, state.lastHash);
    if (state.brokenAt !== null) broken.push(`${name}, line ${state.brokenAt}`);
    if (state.tornBytes > 0 && index < names.length - 1) broken.push(`${name}, after line ${state.lines}`);
  }
  const last = names.at(-1);
  const mayGoOn = last !== undefined && state.brokenAt === null;
  return { ...state, file: mayGoOn ? path.join(folder, last) : null, files: names.length, broken };
}

/** After a broken line the chain is taken up again where that line says it is, so that one break is told once. */
async function verifyFile(file: string, startNumber: number, startHash: string): Promise<FileState> {
  let lines = 0;
  let wholeBytes = 0;
  let nextNumber = startNumber;
  let lastHash = startHash;
  let brokenAt: number | null = null;
  let rest = Buffer.alloc(0);
  for await (const chunk of createReadStream(file, { highWaterMark: 1 << 20 }) as AsyncIterable<Buffer>) {
    rest = Buffer.concat([rest, chunk]);
    for (let end = rest.indexOf(10); end !== -1; end = rest.indexOf(10)) {
      const line = rest.subarray(0, end).toString('utf8');
      rest = rest.subarray(end + 1);
      wholeBytes += end + 1;
      lines += 1;
      const read = readLine(line, lastHash);
      if (read?.n !== nextNumber) brokenAt ??= lines;
      lastHash = read?.hash ?? claimedHash(line) ?? lastHash;
      nextNumber = (read?.n ?? nextNumber) + 1;
    }
  }
  return { lines, wholeBytes, tornBytes: rest.length, nextNumber, lastHash, brokenAt };
}

function claimedHash(line: string): string | null {
  return /"hash":"([0-9a-f]{64})"\}$/.exec(line)?.[1] ?? null;
}
