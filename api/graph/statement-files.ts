import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { GraphRefused } from './errors.ts';
import type { NamedQuery } from './named-query.ts';

const folders = { query: 'queries', command: 'commands' } as const;

/** Reads each statement's text once, from `cypher/queries` or `cypher/commands`. Throws GraphRefused. */
export function createStatementFiles(cypherFolder: string): (query: NamedQuery) => string {
  const texts = new Map<string, string>();
  return (query) => {
    const folder = query.folder ?? join(cypherFolder, folders[query.kind]);
    const path = join(folder, `${query.name}.cypher`);
    const text = texts.get(path) ?? readStatement(path, query.name);
    texts.set(path, text);
    return text;
  };
}

function readStatement(path: string, name: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (thrown) {
    throw new GraphRefused(`There is no statement called ${name}.`, thrown);
  }
}
