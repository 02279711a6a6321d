import { z } from 'zod';

import { readCalendarDate } from '../../domain/calendar-date.ts';
import { byPressing } from '../../domain/worklist/order-rows.ts';
import type { WorklistFilter } from '../../domain/worklist/worklist-row.ts';
import { BadRequest } from '../../errors.ts';
import { giveCommand } from '../give-command.ts';
import type { Services } from '../index.ts';
import { commandLine } from '../sign-in.ts';
import type { Worklist } from './list-worklist.ts';
import type { RebuiltWorklist } from './rebuild-worklist.ts';

/** As it comes from `npm run worklist`. */
export const worklistCommand = z.discriminatedUnion('do', [
  z.object({ do: z.literal('rebuild') }),
  z.object({
    do: z.literal('list'),
    asOf: z.string().max(40).nullable(),
    states: z.array(z.string().max(100)).max(50),
    duties: z.array(z.string().max(100)).max(50),
    limit: z.number().int().min(1).max(100_000),
  }),
]);
export type WorklistCommand = z.infer<typeof worklistCommand>;

export type WorklistAnswer = { readonly rebuilt: RebuiltWorklist } | { readonly list: Worklist };

/** Does what the command asks. Throws BadRequest with a sentence for whoever gave it. */
export async function answerWorklistCommand(
  services: Services,
  command: WorklistCommand,
): Promise<WorklistAnswer> {
  if (command.do === 'rebuild') return { rebuilt: await services.rebuildWorklist(commandLine, null) };
  const { asOf, states, duties, limit } = command;
  const day = asOf === null ? null : readCalendarDate(asOf);
  if (asOf !== null && day === null) {
    throw new BadRequest(`“${asOf}” is not a day that exists. Write it as 2026-06-30.`);
  }
  const filter = z.custom<WorklistFilter>().parse({ states, duties });
  const request = { asOf: day, filter, order: byPressing, offset: 0, limit };
  return { list: await services.listWorklist(commandLine, request) };
}

/** The server is this program on this machine: what has the outline of an answer is one. */
const answer = z.custom<WorklistAnswer>(
  (value) =>
    z
      .union([
        z.object({ rebuilt: z.object({ says: z.string() }) }),
        z.object({ list: z.object({ on: z.string() }) }),
      ])
      .safeParse(value).success,
);

/** Gives the command to the running server, or opens the store where none runs. */
export async function giveWorklistCommand(
  env: NodeJS.ProcessEnv,
  root: string,
  command: WorklistCommand,
): Promise<WorklistAnswer | { readonly fault: string }> {
  const done = await giveCommand<WorklistAnswer>(env, root, {
    name: 'worklist',
    request: command,
    do: (services) => answerWorklistCommand(services, command),
    read: (answered) => answer.safeParse(answered).data ?? null,
  });
  return 'fault' in done ? { fault: done.fault } : done.answer;
}
