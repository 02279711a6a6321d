import { z } from 'zod';

import { englandDefault } from '../domain/duties/england-default.ts';
import type { AccessLog } from './access-log/open-access-log.ts';
import { readFiles, type ReadImport } from './import/read-files.ts';
import { faultLines, outcomeLines, previewLines, type Telling } from './import/report-lines.ts';
import { sealedIdsOf } from './import/sealed-ids.ts';
import { createSealedStore } from './import/sealed-store.ts';
import type { LoadedFile, Stores } from './stores.ts';
import { useCase } from './use-case.ts';

/** As it comes from the command: absolute paths on this machine. */
export const importRequest = z.object({
  files: z.array(z.string().min(1).max(4_096)).min(1).max(1_000),
  preview: z.boolean(),
  /** Put before every id of a GEDCOM file, whose ids (I1, I2 …) are its own only. */
  prefix: z.string().max(40).nullable(),
  /** Every line number and everything no longer held, where the report else tells of the first dozen. */
  allLines: z.boolean().optional(),
});
export type ImportRequest = z.infer<typeof importRequest>;

/** What a person reads: row by row what was found and done, or every fault with its place and remedy. */
export interface ImportReport {
  readonly ok: boolean;
  readonly lines: readonly string[];
}

export interface ImportSettings {
  readonly dataFolder: string;
  /** PEM; null leaves sealed blocks out. */
  readonly sealedPublicKey: string | null;
  readonly now: () => string;
}

/**
 * Reads the files, and takes all of them in or none: a fault in any leaves the store as it was. A preview writes
 * nothing. Sealed blocks go encrypted beside the store, never into it.
 */
export function createImportFiles(stores: Stores, log: AccessLog, settings: ImportSettings) {
  const sealed = createSealedStore(settings.dataFolder, settings.sealedPublicKey);
  return useCase<ImportRequest, ImportReport>(
    log,
    {
      permission: 'import',
      event: ({ preview }) => (preview ? 'import-previewed' : 'imported'),
      begins: ({ preview }) => (preview ? null : 'import-begun'),
      asked: ({ files, preview }) => ({
        files: files.length,
        names: files.map(baseName).join(', ').slice(0, 1_000),
        preview: preview ? 'yes' : 'no',
      }),
    },
    async (_who, request) => {
      const read = await readFiles(request.files, request.prefix);
      if (!read.ok)
        return {
          answer: { ok: false, lines: faultLines(read.faults, read.faultsInAll) },
          ids: [],
          answered: false,
        };
      const rulePack = (stores.families.rules ?? englandDefault).id;
      const telling = { sealed, allLines: request.allLines ?? false, rulePack };
      const lines = request.preview ? await foresee(read.files, telling) : await takeIn(read.files, telling);
      return { answer: { ok: true, lines }, ids: [], answered: true };
    },
  );

  async function foresee(files: readonly ReadImport[], telling: Telling): Promise<string[]> {
    return previewLines(files, await stores.records.preview(loadedFiles(files)), telling);
  }

  async function takeIn(files: readonly ReadImport[], telling: Telling): Promise<string[]> {
    // Sealed first: an envelope without its family harms nobody, a family without its envelope would lose it.
    for (const file of files) await sealed.keep(file);
    return outcomeLines(files, await stores.records.load(loadedFiles(files)), telling);
  }

  /** What is sealed leaves the store whether or not there is a key to keep it with. */
  function loadedFiles(files: readonly ReadImport[]): LoadedFile[] {
    const loadedAt = settings.now();
    return files.map((file) => {
      const { parts, meta, kind, sha256 } = file;
      const { id, title, asAt, fictional } = meta;
      const source = { id, title, kind, asAt, fictional, sha256, loadedAt };
      return { parts, source, sealedIds: sealedIdsOf(file) };
    });
  }
}

function baseName(file: string): string {
  return file.split(/[/\\]/).at(-1) ?? file;
}
