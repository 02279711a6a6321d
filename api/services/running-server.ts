import { open, readFile, rm } from 'node:fs/promises';
import path from 'node:path';

import { z } from 'zod';

import { BadRequest, StoreUnavailable } from '../errors.ts';
import { errorCode } from './error-code.ts';
import { isRunning } from './is-running.ts';

/** Who holds a data folder. Only the same user of this machine may read it: the token lets commands in. */
export interface RunningServer {
  readonly pid: number;
  /** `http://127.0.0.1:4173` */
  readonly address: string;
  readonly token: string;
}

const note = z.object({ pid: z.number().int(), address: z.url(), token: z.string().min(32) });
const health = z.object({ name: z.literal('whole-family-explorer') });

function noteFile(dataFolder: string): string {
  return path.join(dataFolder, 'server.json');
}

/** Says in the data folder that this program serves it. @returns takes the note away again, if it is still ours. */
export async function noteRunningServer(
  dataFolder: string,
  server: RunningServer,
): Promise<() => Promise<void>> {
  const file = noteFile(dataFolder);
  // Removed first: the mode of a new file is set only where the file is made.
  await rm(file, { force: true });
  const handle = await open(file, 'wx', 0o600);
  await handle.writeFile(JSON.stringify(server));
  await handle.close();
  return async () => {
    if ((await readNote(file))?.token === server.token) await rm(file, { force: true });
  };
}

/** The server that holds this data folder; null where there is none. The note of one that is gone is taken away. */
export async function findRunningServer(dataFolder: string): Promise<RunningServer | null> {
  const file = noteFile(dataFolder);
  const server = await readNote(file);
  if (server === null) return null;
  if (isRunning(server.pid) && (await answers(server))) return server;
  await rm(file, { force: true });
  return null;
}

async function readNote(file: string): Promise<RunningServer | null> {
  try {
    return note.parse(JSON.parse(await readFile(file, 'utf8')));
  } catch (error) {
    if (errorCode(error) === 'EACCES') {
      throw new StoreUnavailable('Another user of this machine runs the server: ask as that user.');
    }
    return null;
  }
}

/** Another program may have been given the number of a server that is gone: ours answers as itself. */
async function answers({ address }: RunningServer): Promise<boolean> {
  try {
    const response = await fetch(`${address}/health`, { signal: AbortSignal.timeout(5_000) });
    return health.safeParse(await response.json()).success;
  } catch {
    return false;
  }
}

/** How a server refuses before it looks at the command: too large, not readable, not permitted. */
const refused = z.object({ errors: z.tuple([z.object({ message: z.string() })], z.unknown()) });

/**
 * Sends a command to the running server. Throws BadRequest with the server's own sentence where it refuses, and
 * StoreUnavailable where it does not answer, or in no words that are known here.
 */
export async function commandServer(
  { address, token }: RunningServer,
  command: 'import' | 'ask' | 'standing' | 'worklist',
  request: unknown,
): Promise<unknown> {
  let response: Response;
  let answer: unknown;
  try {
    response = await fetch(`${address}/internal/${command}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${token}` },
      body: JSON.stringify(request),
    });
    answer = await response.json();
  } catch (cause) {
    const says = `The running server at ${address} did not answer. Stop it or start it again.`;
    throw new StoreUnavailable(says, { cause });
  }
  if (response.ok) return answer;
  const told = refused.safeParse(answer);
  if (!told.success) throw notUnderstood(address);
  const says = `The running server refused: ${told.data.errors[0].message}`;
  throw response.status < 500 ? new BadRequest(says) : new StoreUnavailable(says);
}

/** The running server answers otherwise than this program would: it is another version. */
export function notUnderstood(address: string): StoreUnavailable {
  return new StoreUnavailable(
    `The running server at ${address} answered in a way this command does not understand. It may be another version: stop it and start it again.`,
  );
}
