import { z } from 'zod';

import type { AskAnswer, AskRequest } from './ask-questions.ts';
import { giveCommand } from './give-command.ts';
import { commandLine } from './sign-in.ts';

/** The server is this program on this machine: what has the outline of an answer is one. */
const answer = z.custom<AskAnswer>(
  (value) => z.object({ on: z.string(), findings: z.array(z.object({})) }).safeParse(value).success,
);

/**
 * Asks a question of the store that the environment names, through the running server where there is one.
 * Without a focus it is asked of everybody held, while they are few enough.
 * @param root the project's folder.
 * @returns the findings, or a sentence for whoever asked.
 */
export async function askStore(
  env: NodeJS.ProcessEnv,
  request: AskRequest,
  root: string = process.cwd(),
): Promise<AskAnswer | { readonly fault: string }> {
  const done = await giveCommand<AskAnswer>(env, root, {
    name: 'ask',
    request,
    do: (services) => services.askQuestions(commandLine, request),
    read: (answered) => answer.safeParse(answered).data ?? null,
  });
  return 'fault' in done ? { fault: done.fault } : done.answer;
}
