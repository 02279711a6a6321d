import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readFamilyFile } from '../../api/exchange/family-file/read-family-file.ts';
import type { ReadFile } from '../../api/exchange/import-result.ts';

/** The families of seed/families, read as an import would read them. */
export function seedFamily(name: 'example-family' | 'kinship-care' | 'two-homes'): ReadFile {
  const fileName = path.join(process.cwd(), 'seed', 'families', `${name}.json`);
  const read = readFamilyFile(readFileSync(fileName), { fileName });
  if (!read.ok) throw new Error(read.faults.map(({ says }) => says).join('\n'));
  return read;
}
