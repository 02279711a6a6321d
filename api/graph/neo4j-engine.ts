import neo4j, {
  type BookmarkManager,
  type Driver,
  type ManagedTransaction,
  type SessionConfig,
} from 'neo4j-driver';
import { toPlainRow } from './engine-values.ts';
import { GraphError } from './errors.ts';
import type { Engine, PlainRow, PlainValue, RunText } from './graph.ts';
import { fromNeo4jError } from './neo4j-errors.ts';
import { createWriteQueue } from './write-queue.ts';

export interface Neo4jAddress {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database: string;
}

/**
 * Connects to Neo4j; with a `neo4j://` address reads go to followers, and bookmarks let each read see the
 * writes made here before it. Throws GraphUnavailable where it cannot be reached.
 */
export async function openNeo4jEngine(address: Neo4jAddress): Promise<Engine> {
  const driver = connect(address);
  try {
    await driver.verifyConnectivity({ database: address.database });
  } catch (thrown) {
    await driver.close();
    throw fromNeo4jError(thrown);
  }
  const queue = createWriteQueue();
  const withSession = openSessions(driver, address.database);
  return {
    name: 'neo4j',
    read: (text, params) => withSession((session) => session.executeRead((tx) => runIn(tx)(text, params))),
    write: (work) => queue(() => withSession((session) => session.executeWrite((tx) => work(runIn(tx))))),
    changeSchema: (text) => queue(() => withSession((session) => session.run(text).then(() => undefined))),
    checkpoint: () => Promise.resolve(),
    markRemains: () => undefined,
    clearRemains: () => Promise.resolve(),
    close: () => driver.close(),
  };
}

function connect({ uri, user, password }: Neo4jAddress): Driver {
  try {
    return neo4j.driver(uri, neo4j.auth.basic(user, password));
  } catch (thrown) {
    throw fromNeo4jError(thrown);
  }
}

type Session = ReturnType<Driver['session']>;

function openSessions(driver: Driver, database: string) {
  const settings = sessionSettings(database, neo4j.bookmarkManager());
  return async <T>(act: (session: Session) => Promise<T>): Promise<T> => {
    const session = driver.session(settings);
    try {
      return await act(session);
    } catch (thrown) {
      // What the work itself threw passes as it is; the driver's own failures become ours.
      throw isOfTheDriver(thrown) ? fromNeo4jError(thrown) : thrown;
    } finally {
      await session.close();
    }
  };
}

/** The driver declares its settings as a class that it does not export, and takes a bare object. */
function sessionSettings(database: string, bookmarkManager: BookmarkManager): SessionConfig {
  const settings: unknown = { database, bookmarkManager };
  return settings as SessionConfig;
}

function isOfTheDriver(thrown: unknown): boolean {
  return !(thrown instanceof GraphError) && typeof thrown === 'object' && thrown !== null && 'code' in thrown;
}

/** The driver's own errors pass through unchanged so that it can tell which are worth another try. */
function runIn(transaction: ManagedTransaction): RunText {
  return async (text, params) => {
    const { records } = await transaction.run(text, toNeo4jRow(params));
    return records.map((record) => toPlainRow(record.toObject()));
  };
}

/** Whole numbers go as Neo4j integers: as plain numbers they would be stored as fractions, and LIMIT refuses one. */
function toNeo4jValue(value: PlainValue): unknown {
  if (typeof value === 'number') return Number.isInteger(value) ? neo4j.int(value) : value;
  if (value === null || typeof value !== 'object') return value;
  return isList(value) ? value.map(toNeo4jValue) : toNeo4jRow(value);
}

function toNeo4jRow(row: PlainRow): Record<string, unknown> {
  return Object.fromEntries(Object.entries(row).map(([key, value]) => [key, toNeo4jValue(value)]));
}

function isList(value: PlainValue): value is readonly PlainValue[] {
  return Array.isArray(value);
}
