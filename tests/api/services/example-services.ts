import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import type { RulePack } from '../../../api/domain/duties/rule-pack.ts';
import { createStores, openGraph } from '../../../api/graph/index.ts';
import type { AccessNote } from '../../../api/services/access-log/entry.ts';
import { createServices, type Services } from '../../../api/services/index.ts';
import { commandLine } from '../../../api/services/sign-in.ts';

export interface ExampleServices {
  readonly services: Services;
  /** What was written to the access log, in order; emptied with `length = 0`. */
  readonly notes: AccessNote[];
  readonly close: () => Promise<void>;
}

export const seedFile = (name: string) => path.join(process.cwd(), 'seed', 'families', name);

/** Every use case on an embedded graph in memory that holds these seed families, with the log kept in a list. */
export async function exampleServices(
  families: readonly string[] = ['example-family.json'],
  rules: RulePack | null = null,
): Promise<ExampleServices> {
  const dataFolder = mkdtempSync(path.join(os.tmpdir(), 'services-'));
  const cypherFolder = path.join(process.cwd(), 'cypher');
  const graph = await openGraph({ engine: 'embedded', path: null, cypherFolder });
  const notes: AccessNote[] = [];
  const log = {
    write: (note: AccessNote) => Promise.resolve(void notes.push(note)),
    found: [],
    close: () => Promise.resolve(),
  };
  const services = createServices(createStores(graph, rules), log, {
    dataFolder,
    sealedPublicKey: null,
    family: { maxSteps: 4, maxPeople: 1_000 },
    now: () => '2026-07-01T09:00:00.000Z',
  });
  if (families.length > 0) {
    const files = families.map(seedFile);
    const { ok, lines } = await services.importFiles(commandLine, { files, preview: false, prefix: null });
    if (!ok) throw new Error(lines.join('\n'));
  }
  notes.length = 0;
  const close = async () => {
    await graph.close();
    rmSync(dataFolder, { recursive: true });
  };
  return { services, notes, close };
}
