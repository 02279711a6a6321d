import type { ImportFault } from './import-result.ts';

/** A file larger than this is refused by its size on disk, before a byte of it is read. */
export const maxFileBytes = 200 * 1024 * 1024;

/** The refusal of a file over the limit, or null. `bytes` is the size on disk. */
export function faultOfSize(file: string, bytes: number): ImportFault | null {
  if (bytes <= maxFileBytes) return null;
  return {
    file,
    place: '',
    line: null,
    says: `The file is ${megabytes(bytes)} MB and the largest that can be read is ${megabytes(maxFileBytes)} MB.`,
    remedy:
      'Split it into one file for each family, or leave contacts out of the file that are no longer needed.',
  };
}

function megabytes(bytes: number): string {
  return Math.ceil(bytes / (1024 * 1024)).toLocaleString('en-GB');
}
