import { mkdir, open, rename, stat } from 'node:fs/promises';
import path from 'node:path';

import { sealEnvelope } from '../../exchange/index.ts';
import type { ReadImport } from './read-files.ts';

export interface SealedStore {
  /** Is there a key to seal with? */
  readonly hasKey: boolean;
  /** Seals the block of a file away, where it has one and there is a key; the same file's once only. */
  readonly keep: (file: Pick<ReadImport, 'sealed' | 'sha256'>) => Promise<void>;
}

/**
 * Post-adoption identities, encrypted with a public key into `sealed/<sha256 of the file>.json`. Nothing here can open
 * them: the private half is kept by whoever may.
 */
export function createSealedStore(dataFolder: string, publicKeyPem: string | null): SealedStore {
  const folder = path.join(dataFolder, 'sealed');
  return {
    hasKey: publicKeyPem !== null,
    keep: async ({ sealed, sha256 }) => {
      if (publicKeyPem === null || sealed === null) return;
      const file = path.join(folder, `${sha256}.json`);
      if (await isThere(file)) return;
      await mkdir(folder, { recursive: true, mode: 0o700 });
      // Whole or not at all: written beside, made safe, then given its name.
      const beside = `${file}.${process.pid}.part`;
      const handle = await open(beside, 'w', 0o600);
      await handle.writeFile(sealEnvelope(publicKeyPem, sealed));
      await handle.sync();
      await handle.close();
      await rename(beside, file);
    },
  };
}

async function isThere(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    () => false,
  );
}
