import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Engine } from './graph.ts';

/** Constraints and indexes of this engine, each made where it is missing: safe to repeat at every start. */
export async function ensureSchema(engine: Engine, cypherFolder: string): Promise<void> {
  for (const statement of schemaStatements(join(cypherFolder, 'schema', engine.name))) {
    await engine.changeSchema(statement);
  }
}

/** The statements of a schema folder, in the order of its file names; a semicolon ends each. */
export function schemaStatements(folder: string): string[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.cypher'));
  return files.sort().flatMap((file) => splitStatements(readFileSync(join(folder, file), 'utf8')));
}

function splitStatements(text: string): string[] {
  const withoutComments = text.replace(/^\s*\/\/.*$/gm, '');
  return withoutComments
    .split(';')
    .map((statement) => statement.trim())
    .filter((statement) => statement !== '');
}
