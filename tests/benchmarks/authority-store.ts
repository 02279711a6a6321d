import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { calendarDate } from '../../api/domain/calendar-date.ts';
import type { PersonId } from '../../api/domain/ids.ts';
import { createStores, openGraph, type Graph, type LoadedFile, type Stores } from '../../api/graph/index.ts';
import { districtsOf, type District } from './authority.ts';

/** The invented authority in an embedded store on disk, as the product would hold it. */
export interface AuthorityStore {
  readonly graph: Graph;
  readonly stores: Stores;
  readonly focusIds: readonly PersonId[];
  readonly scale: { readonly people: number; readonly contacts: number };
  /** Milliseconds that each district's load took. */
  readonly loadTimes: readonly number[];
  readonly close: () => Promise<void>;
}

/** `also` sees each district once it is loaded: for the databases that stand beside it. */
export async function openAuthority(
  people: number,
  say: (text: string) => void,
  also: (district: District) => Promise<void> = () => Promise.resolve(),
): Promise<AuthorityStore> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'family-bench-'));
  const cypherFolder = path.join(process.cwd(), 'cypher');
  const graph = await openGraph({
    engine: 'embedded',
    path: path.join(folder, 'family.graph'),
    cypherFolder,
  });
  const stores = createStores(graph);
  const focusIds: PersonId[] = [];
  const loadTimes: number[] = [];
  const scale = { people: 0, contacts: 0 };
  for (const district of districtsOf(people)) {
    const start = performance.now();
    await stores.records.load([fileOf(district)]);
    loadTimes.push(performance.now() - start);
    await also(district);
    focusIds.push(...district.focusIds);
    scale.people += district.parts.people.length;
    scale.contacts += district.parts.contacts.length;
    say(`${scale.people} people and ${scale.contacts} contacts loaded`);
  }
  const close = async () => {
    await graph.close();
    rmSync(folder, { recursive: true, force: true });
  };
  return { graph, stores, focusIds, scale, loadTimes, close };
}

export function fileOf({ name, parts }: District): LoadedFile {
  const source = {
    id: name,
    title: name,
    kind: 'family-file' as const,
    asAt: calendarDate('2026-06-30'),
    fictional: true,
    sha256: name,
    loadedAt: '2026-07-01T09:30:00Z',
  };
  return { parts, source };
}

/** Items spread over the whole, at a stride that falls in with no pattern of theirs. */
export function spreadOver<Item>(items: readonly Item[], count: number): Item[] {
  const stride = 1_009;
  const wanted = Math.min(count, items.length);
  return Array.from({ length: wanted }, (_, index) => (index * stride) % items.length).flatMap(
    (index) => items[index] ?? [],
  );
}
