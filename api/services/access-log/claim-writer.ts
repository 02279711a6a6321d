import { open, readFile, rm } from 'node:fs/promises';
import path from 'node:path';

import { StoreUnavailable } from '../../errors.ts';
import { errorCode } from '../error-code.ts';
import { isRunning } from '../is-running.ts';

/**
 * One program at a time writes the access log, or its chain would fork. The claim of a program that is gone does not
 * count.
 * @returns gives the claim up.
 */
export async function claimWriter(folder: string): Promise<() => Promise<void>> {
  const claim = path.join(folder, 'writer.json');
  for (let attempt = 0; attempt < 2; attempt += 1) {
    try {
      const handle = await open(claim, 'wx', 0o600);
      await handle.writeFile(String(process.pid));
      await handle.close();
      return () => rm(claim, { force: true });
    } catch (error) {
      if (errorCode(error) !== 'EEXIST') throw error;
      const holder = Number(await readFile(claim, 'utf8').catch(() => ''));
      // Our own number on an old claim: a container starts again with the number it had.
      if (holder !== process.pid && isRunning(holder)) break;
      await rm(claim, { force: true });
    }
  }
  throw new StoreUnavailable(
    'Another command is working with this data folder. Wait until it has finished, then try again.',
  );
}
