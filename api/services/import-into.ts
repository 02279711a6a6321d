import { z } from 'zod';

import { giveCommand } from './give-command.ts';
import type { ImportReport, ImportRequest } from './import-files.ts';
import { commandLine } from './sign-in.ts';

const report = z.union([
  z.object({ ok: z.boolean(), lines: z.array(z.string()) }),
  z.object({ fault: z.string() }),
]);

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
    read: (answered) => report.parse(answered),
  });
  return 'fault' in done ? { ok: false, lines: ['Nothing was imported.', done.fault] } : done.answer;
}
