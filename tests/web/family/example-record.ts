import type { FamilyRecord } from '../../../api/domain/family-record.ts';
import { personId } from '../../../api/domain/ids.ts';
import { familyOfFile } from '../../../api/services/family-of-file.ts';
import { seedFamily } from '../../builders/example-family.ts';

/** A demonstration family as the allocated worker sees it. */
export async function recordOf(
  name: 'example-family' | 'kinship-care' | 'two-homes',
  focus: string,
): Promise<FamilyRecord> {
  const { parts, meta } = seedFamily(name);
  const record = await familyOfFile(parts, meta.asAt, personId(focus));
  if (record === null) throw new Error(`${focus} is not in ${name}`);
  return record;
}
