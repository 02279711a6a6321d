import { createReadStream } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';

import { stampOf, type ClosedFile } from './checkpoint.ts';
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
  /** Number of the last file; 0 where there is none. */
  readonly fileNumber: number;
  /** What the first line of that file had to follow. */
  readonly startNumber: number;
  readonly startHash: string;
  /** Lines that are not what was written there, each with its file: "access-0001.jsonl, line 12". */
  readonly broken: readonly string[];
  /** Every file but the last, as found now: what need not be verified again while it does not change. */
  readonly closed: readonly ClosedFile[];
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

const beforeAll: FileState = {
  lines: 0,
  wholeBytes: 0,
  tornBytes: 0,
  nextNumber: 1,
  lastHash: firstHash,
  brokenAt: null,
};

/**
 * Reads the log, line by line, and follows its chain. Changes nothing.
 * A line changed, taken out, put in or moved breaks the chain at that line. Only the very end may be torn.
 * @param known closed files as they were last verified: those unchanged in size and time since are believed. Without it
 *   every line ever written is verified.
 */
export async function verifyLog(
  folder: string,
  known: ReadonlyMap<string, ClosedFile> = new Map(),
): Promise<LogState> {
  const numbers = await fileNumbers(folder);
  const fileNumber = Math.max(0, ...numbers);
  const broken: string[] = [];
  const closed: ClosedFile[] = [];
  let { nextNumber, lastHash } = beforeAll;
  for (let number = 1; number < fileNumber; number += 1) {
    const name = fileName(number);
    const isThere = numbers.has(number);
    const before = known.get(name);
    const file = isThere ? await closedFileOf(folder, name, nextNumber, lastHash, before) : before;
    broken.push(...(isThere ? (file?.broken ?? []) : [`${name} is missing`]));
    if (file === undefined) continue;
    ({ nextNumber, lastHash } = file);
    closed.push(file);
  }
  const start = { startNumber: nextNumber, startHash: lastHash };
  const last = fileNumber === 0 ? null : fileName(fileNumber);
  if (last === null) return { ...beforeAll, ...start, file: null, fileNumber, broken, closed };
  const newest = await verifyFile(path.join(folder, last), nextNumber, lastHash);
  if (newest.brokenAt !== null) broken.push(`${last}, line ${newest.brokenAt}`);
  const file = newest.brokenAt === null ? path.join(folder, last) : null;
  return { ...newest, ...start, file, fileNumber, broken, closed };
}

async function fileNumbers(folder: string): Promise<ReadonlySet<number>> {
  const names = await readdir(folder);
  return new Set(names.flatMap((name) => /^access-(\d{4,})\.jsonl$/.exec(name)?.[1] ?? []).map(Number));
}

async function closedFileOf(
  folder: string,
  name: string,
  startNumber: number,
  startHash: string,
  known: ClosedFile | undefined,
): Promise<ClosedFile> {
  const file = path.join(folder, name);
  const stamp = (await stampOf(file)) ?? { bytes: 0, changedAt: 0 };
  const isUnchanged =
    known?.bytes === stamp.bytes &&
    known.changedAt === stamp.changedAt &&
    known.startNumber === startNumber &&
    known.startHash === startHash;
  if (isUnchanged) return known;
  const { brokenAt, tornBytes, lines, nextNumber, lastHash } = await verifyFile(file, startNumber, startHash);
  const broken = [
    ...(brokenAt === null ? [] : [`${name}, line ${brokenAt}`]),
    ...(tornBytes === 0 ? [] : [`${name}, after line ${lines}`]),
  ];
  return { name, ...stamp, startNumber, startHash, nextNumber, lastHash, broken };
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
