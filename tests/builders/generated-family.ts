import { familyAt, type FamilyAt } from '../../api/domain/family-at.ts';
import { readFamilyFile } from '../../api/exchange/family-file/read-family-file.ts';
import type { ReadFile } from '../../api/exchange/import-result.ts';
import { generateFamily } from '../../seed/generate/generate-family.ts';
import { recordOf } from './family-parts.ts';

/** A generated family, read as an import would read its file. */
export function generatedFamily(people: number, seed: number): ReadFile {
  const fileName = `generated-${people}-${seed}.json`;
  const read = readFamilyFile(Buffer.from(JSON.stringify(generateFamily(people, seed))), { fileName });
  if (!read.ok) throw new Error(read.faults.map(({ says }) => says).join('\n'));
  return read;
}

/** The same, on the day that its file speaks of, with everybody in it. */
export function generatedFamilyAt(people: number, seed: number): FamilyAt {
  const { parts, meta } = generatedFamily(people, seed);
  return familyAt(recordOf(parts, { asAt: meta.asAt }), meta.asAt);
}
