import { readConfig, type Config } from '../config.ts';
import { refusalOf } from '../errors.ts';
import { openApplication } from './open-application.ts';
import { commandServer, findRunningServer } from './running-server.ts';
import type { Services } from './index.ts';

/** A command's answer, or what to tell whoever gave it. */
export type CommandAnswer<Answer> = { readonly answer: Answer } | { readonly fault: string };

export interface Command<Answer> {
  readonly name: 'import' | 'ask';
  readonly request: unknown;
  /** The same, where no server runs. */
  readonly do: (services: Services) => Promise<Answer>;
  /** Checks what the server answered; throws on anything else. */
  readonly read: (answered: unknown) => Answer | { readonly fault: string };
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
  if (!read.ok) return { fault: ['The settings cannot be used:', ...read.faults].join('\n  ') };
  try {
    const server = await findRunningServer(read.config.dataFolder);
    if (server === null) return { answer: await doHere(read.config, command) };
    const answered = command.read(await commandServer(server, command.name, command.request));
    return 'fault' in answered ? answered : { answer: answered };
  } catch (error) {
    const refusal = refusalOf(error);
    if (refusal === null) throw error;
    return { fault: refusal.message };
  }
}

async function doHere<Answer>(config: Config, command: Command<Answer>): Promise<Answer> {
  const application = await openApplication(config);
  try {
    for (const sentence of application.found) process.stderr.write(`${sentence}\n`);
    return await command.do(application.services);
  } finally {
    await application.close();
  }
}
