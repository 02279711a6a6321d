import type { JsonPath } from '../json-text.ts';
import { shortened } from './date-schema.ts';
import type { Remarks } from './remark.ts';

/**
 * A listed kind as it is; any other word as `other`, with a note. `keptIn` tells where the source's word is kept,
 * so that nothing is lost: kinds change with local practice.
 */
export function kindOrOther<Kind extends string>(
  kinds: readonly (Kind | 'other')[],
  written: string,
  path: JsonPath,
  keptIn: string | null,
  remarks: Remarks,
): Kind | 'other' {
  const listed = kinds.find((kind) => kind === written);
  if (listed !== undefined) return listed;
  remarks.notes.push({
    path,
    says: `“${shortened(written)}” is not one of the words known here and is read as other.`,
    remedy:
      keptIn === null
        ? 'Use one of the words of seed/family-file.schema.json where one fits.'
        : `The word is kept in ${keptIn}. Use one of the words of seed/family-file.schema.json where one fits.`,
  });
  return 'other';
}

/** The free text with the source's own word for the kind, where that word is not one of ours. */
export function withWrittenKind(
  text: string | null,
  written: string,
  kinds: readonly string[],
): string | null {
  if (kinds.includes(written)) return text;
  const kept = `Kind in the source: ${written}.`;
  return text === null ? kept : `${text} ${kept}`;
}
