import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import { createStores, openGraph, type Graph, type Stores } from '../../../../api/graph/index.ts';
import type { AccessNote } from '../../../../api/services/access-log/entry.ts';
import { createServices, type Services } from '../../../../api/services/index.ts';
import { commandLine } from '../../../../api/services/sign-in.ts';

/** Every use case over the example family, with a clock that the test sets and newer copies that it brings in. */
export interface StandingServices {
  readonly services: Services;
  readonly stores: Stores;
  readonly graph: Graph;
  readonly notes: AccessNote[];
  readonly clock: { now: string };
  /** Brings in a newer copy of the family file, as an agency would: the whole of it, changed. */
  readonly importCopy: (change: (file: FamilyFileJson) => void) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** As far as these tests change one. */
export interface FamilyFileJson {
  meta?: { asAt?: string };
  coverage: { loadedOn: string; to: string | null }[];
  people: Record<string, unknown>[];
  contacts: Record<string, unknown>[];
}

/** The record reaches to a later day: agencies whose data it goes on taking loaded it that day. */
export function reachingTo(file: FamilyFileJson, asAt: string): void {
  file.meta = { ...file.meta, asAt };
  for (const agency of file.coverage) if (agency.to === null) agency.loadedOn = asAt;
}

const seedFile = path.join(process.cwd(), 'seed', 'families', 'example-family.json');

export async function standingServices(
  change: (stores: Stores) => Stores = (stores) => stores,
): Promise<StandingServices> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'standing-'));
  const graph = await openGraph({
    engine: 'embedded',
    path: null,
    cypherFolder: path.join(process.cwd(), 'cypher'),
  });
  const notes: AccessNote[] = [];
  const log = {
    write: (note: AccessNote) => Promise.resolve(void notes.push(note)),
    found: [],
    close: () => Promise.resolve(),
  };
  const clock = { now: '2026-07-01T09:00:00.000Z' };
  const stores = change(createStores(graph));
  const services = createServices(stores, log, {
    dataFolder: folder,
    sealedPublicKey: null,
    family: { maxSteps: 4, maxPeople: 1_000 },
    now: () => clock.now,
  });
  const file = path.join(folder, 'example-family.json');
  const held = JSON.parse(readFileSync(seedFile, 'utf8')) as FamilyFileJson;

  async function importCopy(changeFile: (family: FamilyFileJson) => void): Promise<void> {
    changeFile(held);
    writeFileSync(file, JSON.stringify(held));
    const { ok, lines } = await services.importFiles(commandLine, {
      files: [file],
      preview: false,
      prefix: null,
    });
    if (!ok) throw new Error(lines.join('\n'));
    notes.length = 0;
  }

  await importCopy(() => undefined);
  const close = async () => {
    await graph.close();
    rmSync(folder, { recursive: true });
  };
  return { services, stores, graph, notes, clock, importCopy, close };
}
