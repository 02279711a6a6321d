import path from 'node:path';
import { parseArgs } from 'node:util';

import { importInto } from '../api/services/import-into.ts';

const usage = `npm run import -- FILE… [--preview] [--prefix TEXT] [--all-lines]

Takes family files (JSON) and GEDCOM files in, all of them or none. Importing a file again changes nothing;
a newer copy of it corrects, and what it no longer holds is retracted.
  --preview       tells what would be imported, and changes nothing
  --prefix TEXT   is put before every id of a GEDCOM file, where two files use the same ids
  --all-lines     lists every line that was not understood and all that is retracted, not the first dozen`;

export interface ImportCommand {
  readonly args: readonly string[];
  readonly env: NodeJS.ProcessEnv;
  /** The project's folder. */
  readonly root: string;
  /** Where the command was given: paths start there. */
  readonly folder: string;
}

export interface CommandResult {
  readonly exitCode: number;
  readonly out: string;
  readonly err: string;
}

/** What `npm run import` prints, and its exit code: 1 where anything was to be put right, and then nothing changed. */
export async function runImport({ args, env, root, folder }: ImportCommand): Promise<CommandResult> {
  const asked = readArguments(args);
  if (asked === null) return { exitCode: 1, out: '', err: usage };
  const files = asked.files.map((file) => path.resolve(folder, file));
  const { ok, lines } = await importInto(env, root, { ...asked, files });
  const text = lines.join('\n');
  return ok ? { exitCode: 0, out: text, err: '' } : { exitCode: 1, out: '', err: text };
}

function readArguments(args: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: {
        preview: { type: 'boolean', default: false },
        prefix: { type: 'string' },
        'all-lines': { type: 'boolean', default: false },
      },
      allowPositionals: true,
    });
    if (positionals.length === 0) return null;
    const { preview, prefix = null, 'all-lines': allLines } = values;
    return { files: positionals, preview, prefix, allLines };
  } catch {
    return null;
  }
}
