import { mkdir } from 'node:fs/promises';
import path from 'node:path';

import type { Config } from '../config.ts';
import { createStores, openGraph } from '../graph/index.ts';
import { demonstrationKey } from './demonstration.ts';
import { openAccessLog } from './access-log/open-access-log.ts';
import { createServices, type Services } from './index.ts';

/** The store and the log, opened, with every use case on top. */
export interface Application {
  readonly services: Services;
  /** What the access log found when it was opened. */
  readonly found: readonly string[];
  /** Store first: its last write must be safe before the log of it is closed. */
  readonly close: () => Promise<void>;
}

/** Opens what the settings name. Used by the server, and by commands where no server runs. */
export async function openApplication(
  config: Config,
  clock: () => Date = () => new Date(),
): Promise<Application> {
  await mkdir(config.dataFolder, { recursive: true, mode: 0o700 });
  const now = () => clock().toISOString();
  const log = await openAccessLog(path.join(config.dataFolder, 'access-log'), now);
  try {
    const graph = await openGraph(graphConfig(config));
    const { dataFolder, family, rules } = config;
    const sealedPublicKey = config.sealedPublicKey ?? (await demonstrationKey(dataFolder));
    const services = createServices(createStores(graph, rules), log, {
      dataFolder,
      sealedPublicKey,
      family,
      now,
    });
    const close = async () => {
      await graph.checkpoint();
      await graph.close();
      await log.close();
    };
    return { services, found: log.found, close };
  } catch (error) {
    await log.close();
    throw error;
  }
}

function graphConfig({ store, dataFolder, cypherFolder }: Config) {
  return store.engine === 'embedded'
    ? { engine: 'embedded' as const, path: path.join(dataFolder, 'family-store'), cypherFolder }
    : { ...store, cypherFolder };
}
