import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';
// The package is CommonJS without named exports at run time: only its default import holds the class.
import grafeo, { type GrafeoDB } from '@grafeo-db/js';

const { GrafeoDB: Store } = grafeo;

/** Opens (or makes) the store's file; where it may still show remains of what was removed, it is written anew. */
export function openStoreFile(path: string): GrafeoDB {
  mkdirSync(dirname(path), { recursive: true });
  const database = Store.create(path);
  return existsSync(markOf(path)) ? rewriteStoreFile(database, path) : database;
}

/** From now on the file may show remains: said on disk, so that no end of the process can make it forgotten. */
export function markStoreFile(path: string): void {
  writeFileSync(markOf(path), '', { mode: 0o600 });
}

/**
 * Writes the store anew from what it holds and puts that in the place of the old file: the engine leaves removed
 * values in free pages of its file, and its own compacting does not overwrite them all. The old file stands until the
 * new one is whole and safe on disk.
 * @returns the store opened again; the one given is closed
 */
export function rewriteStoreFile(database: GrafeoDB, path: string): GrafeoDB {
  const anew = `${path}.anew`;
  rmSync(anew, { force: true });
  database.walCheckpoint();
  database.save(anew);
  syncFile(anew);
  database.close();
  renameSync(anew, path);
  rmSync(markOf(path), { force: true });
  return Store.create(path);
}

function markOf(path: string): string {
  return `${path}.remains`;
}

function syncFile(path: string): void {
  const file = openSync(path, 'r+');
  fsyncSync(file);
  closeSync(file);
}
