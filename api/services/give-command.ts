import { z } from 'zod';

import { readConfig, type Config } from '../config.ts';
import { refusalCodes, refusalOf, type RefusalCode } from '../errors.ts';
import { openApplication } from './open-application.ts';
import { commandServer, findRunningServer, notUnderstood } from './running-server.ts';
import type { Services } from './index.ts';

/** What to tell whoever gave a command that failed. */
export interface CommandFault {
  readonly fault: string;
  /** Failed in the middle: whether it has done what it should cannot be told from here. */
  readonly isUncertain: boolean;
}

export type CommandAnswer<Answer> = { readonly answer: Answer } | CommandFault;

const fault = z.object({ fault: z.string(), code: z.enum(refusalCodes) });
const inTheMiddle: readonly RefusalCode[] = ['STORE_UNAVAILABLE', 'NOT_LOGGED'];

export interface Command<Answer> {
  readonly name: 'import' | 'ask' | 'standing' | 'worklist';
  readonly request: unknown;
  /** The same, where no server runs. */
  readonly do: (services: Services) => Promise<Answer>;
  /** The server's answer; null where it is none. */
  readonly read: (answered: unknown) => Answer | null;
}

/**
 * Gives a command to the server that runs on this data folder, or opens the store itself where none does: the
 * embedded store belongs to one program at a time. Never throws a refusal: it is told as `fault`.
 */
export async function giveCommand<Answer extends object>(
  env: NodeJS.ProcessEnv,
  root: string,
  command: Command<Answer>,
): Promise<CommandAnswer<Answer>> {
  const read = readConfig(env, root);
  if (!read.ok)
    return { fault: ['The settings cannot be used:', ...read.faults].join('\n  '), isUncertain: false };
  const progress: { isBegun: boolean } = { isBegun: false };
  const begin = () => {
    progress.isBegun = true;
  };
  try {
    const server = await findRunningServer(read.config.dataFolder);
    if (server === null) return { answer: await doHere(read.config, command, begin) };
    begin();
    return answerIn(await commandServer(server, command.name, command.request), command, server.address);
  } catch (error) {
    const refusal = refusalOf(error);
    if (refusal === null) throw error;
    return { fault: refusal.message, isUncertain: progress.isBegun && inTheMiddle.includes(refusal.code) };
  }
}

function answerIn<Answer extends object>(
  answered: unknown,
  command: Command<Answer>,
  address: string,
): CommandAnswer<Answer> {
  const refused = fault.safeParse(answered);
  if (refused.success) {
    return { fault: refused.data.fault, isUncertain: inTheMiddle.includes(refused.data.code) };
  }
  const answer = command.read(answered);
  if (answer === null) throw notUnderstood(address);
  return { answer };
}

async function doHere<Answer>(config: Config, command: Command<Answer>, begin: () => void): Promise<Answer> {
  const application = await openApplication(config);
  try {
    for (const sentence of application.found) process.stderr.write(`${sentence}\n`);
    begin();
    return await command.do(application.services);
  } finally {
    await application.close();
  }
}
