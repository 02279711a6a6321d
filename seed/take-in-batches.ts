import { z } from 'zod';
import { giveCommand } from '../api/services/give-command.ts';
import type { ImportReport } from '../api/services/import-files.ts';
import type { Services } from '../api/services/index.ts';
import { commandLine } from '../api/services/sign-in.ts';

const report = z.object({ ok: z.boolean(), lines: z.array(z.string()) });

interface Batches {
  readonly env: NodeJS.ProcessEnv;
  readonly root: string;
  /** Files that are taken in together: all of a batch or none of it. */
  readonly batches: AsyncIterator<string[]>;
}

/**
 * Takes batch after batch in: through the running server where there is one, else the store is opened once for all.
 * @returns what the first batch that was refused was refused for, or null
 */
export async function takeInBatches({ env, root, batches }: Batches): Promise<readonly string[] | null> {
  for (let next = await batches.next(); next.done !== true; next = await batches.next()) {
    const request = { files: next.value, preview: false, prefix: null };
    const done = await giveCommand<ImportReport>(env, root, {
      name: 'import',
      request,
      do: (services) => allHere(services, next.value, batches),
      read: (answered) => report.safeParse(answered).data ?? null,
    });
    if ('fault' in done) return [done.fault, 'What was taken in before that stays. Give the command again.'];
    if (!done.answer.ok) return done.answer.lines;
  }
  return null;
}

async function allHere(
  services: Services,
  first: readonly string[],
  batches: AsyncIterator<string[]>,
): Promise<ImportReport> {
  let files = [...first];
  for (;;) {
    const done = await services.importFiles(commandLine, { files, preview: false, prefix: null });
    if (!done.ok) return done;
    const next = await batches.next();
    if (next.done === true) return done;
    files = next.value;
  }
}
