// The package is CommonJS without named exports at run time: only its default import holds the class.
import grafeo, { type GrafeoDB, type QueryResult } from '@grafeo-db/js';
import { fromEmbeddedError } from './embedded-errors.ts';
import { toPlainValue } from './engine-values.ts';
import type { Engine, PlainRow, RunText } from './graph.ts';
import { markStoreFile, openStoreFile, rewriteStoreFile } from './store-file.ts';
import { createWriteQueue } from './write-queue.ts';

/**
 * Opens (or makes) the embedded store: one file and its log folder beside it, for one process at a time;
 * null keeps it in memory. Throws StoreHeldElsewhere, StoreDamaged or GraphUnavailable.
 */
export function openEmbeddedEngine(path: string | null): Engine {
  let database = openStore(path);
  const queue = createWriteQueue();
  const read = adapt((text, params) => database.executeCypher(text, params));
  let open = true;
  return {
    name: 'embedded',
    read,
    write: (work) => queue(() => inTransaction(database, work)),
    changeSchema: (text) =>
      queue(async () => {
        await read(text, {});
      }),
    checkpoint: () =>
      queue(() => {
        if (path !== null) guarded(() => database.walCheckpoint());
        return Promise.resolve();
      }),
    markRemains: () => {
      if (path !== null) guarded(() => markStoreFile(path));
    },
    clearRemains: () =>
      queue(() => {
        if (path !== null) database = guarded(() => rewriteStoreFile(database, path));
        return Promise.resolve();
      }),
    close: () =>
      queue(() => {
        if (open) guarded(() => database.close());
        open = false;
        return Promise.resolve();
      }),
  };
}

function openStore(path: string | null): GrafeoDB {
  return guarded(() => (path === null ? grafeo.GrafeoDB.create() : openStoreFile(path)));
}

async function inTransaction<T>(database: GrafeoDB, work: (run: RunText) => Promise<T>): Promise<T> {
  const transaction = guarded(() => database.beginTransaction());
  try {
    const result = await work(adapt((text, params) => transaction.executeCypher(text, params)));
    guarded(() => transaction.commit());
    return result;
  } finally {
    if (transaction.isActive) transaction.rollback();
  }
}

function adapt(execute: (text: string, params: object) => Promise<QueryResult>): RunText {
  return async (text, params) => {
    try {
      return rowsOf(await execute(text, params));
    } catch (thrown) {
      throw fromEmbeddedError(thrown);
    }
  };
}

/** Rows as lists of values cross from the engine at half the cost of rows as objects. */
function rowsOf(result: QueryResult): PlainRow[] {
  const { columns } = result;
  return result
    .rows()
    .map((values) =>
      Object.fromEntries(columns.map((column, index) => [column, toPlainValue(values[index])])),
    );
}

function guarded<T>(act: () => T): T {
  try {
    return act();
  } catch (thrown) {
    throw fromEmbeddedError(thrown);
  }
}
