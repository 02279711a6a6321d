import { z } from 'zod';

import { giveCommand } from './give-command.ts';
import type { ImportReport, ImportRequest } from './import-files.ts';
import { commandLine } from './sign-in.ts';

const report = z.object({ ok: z.boolean(), lines: z.array(z.string()) });

/** Imports files into the store that the environment names, through the running server where there is one. */
export async function importInto(
  env: NodeJS.ProcessEnv,
  root: string,
  request: ImportRequest,
): Promise<ImportReport> {
  const done = await giveCommand<ImportReport>(env, root, {
    name: 'import',
    request,
    do: (services) => services.importFiles(commandLine, request),
    read: (answered) => report.safeParse(answered).data ?? null,
  });
  if (!('fault' in done)) return done.answer;
  const lines = done.isUncertain
    ? [
        done.fault,
        'Whether the files were taken in is not certain. Import them again: what is held does not change.',
      ]
    : ['Nothing was imported.', done.fault];
  return { ok: false, lines };
}
