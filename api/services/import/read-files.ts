import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';

import {
  detectFormat,
  faultOfSize,
  readFamilyFile,
  readGedcom,
  type FileFormat,
  type ImportFault,
  type ReadFile,
  type ReadResult,
} from '../../exchange/index.ts';
import { errorCode } from '../error-code.ts';
import { faultsOfSealed } from './sealed-ids.ts';

/** A file that was understood. */
export interface ReadImport extends ReadFile {
  readonly file: string;
  readonly kind: FileFormat;
  readonly sha256: string;
}

export type ReadFilesResult =
  | { readonly ok: true; readonly files: readonly ReadImport[] }
  | { readonly ok: false; readonly faults: readonly ImportFault[]; readonly faultsInAll: number };

/**
 * Reads every file, by its content whatever its name; a fault in one tells the faults of all. A file is weighed before
 * a byte of it is read. Never throws over a file.
 */
export async function readFiles(paths: readonly string[], prefix: string | null): Promise<ReadFilesResult> {
  const files: ReadImport[] = [];
  const faults: ImportFault[] = [];
  let faultsInAll = 0;
  for (const file of paths) {
    const read = await readOne(file, prefix);
    const sealed = read.ok ? faultsOfSealed(read.file, read) : [];
    if (read.ok && sealed.length === 0) files.push(read);
    else if (read.ok) {
      faults.push(...sealed);
      faultsInAll += sealed.length;
    } else {
      faults.push(...read.faults);
      faultsInAll += read.faultsInAll;
    }
  }
  for (const fault of sameSourceTwice(files)) {
    faults.push(fault);
    faultsInAll += 1;
  }
  return faults.length === 0 ? { ok: true, files } : { ok: false, faults, faultsInAll };
}

async function readOne(
  file: string,
  prefix: string | null,
): Promise<ReadImport | Exclude<ReadResult, ReadFile>> {
  const fileName = path.basename(file);
  const bytes = await bytesOf(file, fileName);
  if (!(bytes instanceof Uint8Array)) return { ok: false, faults: [bytes], faultsInAll: 1 };
  const kind = detectFormat(fileName, bytes);
  if (kind === null) {
    const says = 'This is neither a family file (JSON) nor a GEDCOM file.';
    return refused(fault(fileName, says, 'Give a file that begins with { or with 0 HEAD.'));
  }
  const read =
    kind === 'gedcom'
      ? readGedcom(bytes, { fileName, ...(prefix === null ? {} : { idPrefix: prefix }) })
      : readFamilyFile(bytes, { fileName });
  if (!read.ok) return read;
  return { ...read, file: fileName, kind, sha256: createHash('sha256').update(bytes).digest('hex') };
}

async function bytesOf(file: string, fileName: string): Promise<Uint8Array | ImportFault> {
  try {
    const found = await stat(file);
    if (found.isDirectory())
      return fault(fileName, 'This is a folder, not a file.', 'Name the files in it one by one.');
    // A pipe or a device has no size to weigh and may never end.
    if (!found.isFile())
      return fault(
        fileName,
        'This is not a regular file.',
        'Save what it gives in a file and name that one.',
      );
    return faultOfSize(fileName, found.size) ?? (await readFile(file));
  } catch (error) {
    if (errorCode(error) === 'ENOENT') {
      return fault(fileName, `There is no file ${file}.`, 'Check its name and the folder you are in.');
    }
    return fault(
      fileName,
      'The file cannot be read.',
      'Check that you may read it and that it is not open elsewhere.',
    );
  }
}

/** Two files of one source in one import: which is the newer cannot be told. */
function sameSourceTwice(files: readonly ReadImport[]): ImportFault[] {
  return files.flatMap(({ file, meta, sha256 }, index) => {
    const other = files.slice(0, index).find((earlier) => earlier.meta.id === meta.id);
    if (other === undefined || other.sha256 === sha256) return [];
    const says = `It calls itself “${meta.id}”, as ${other.file} does.`;
    return [
      fault(
        file,
        says,
        'Import the older one first and the newer one after it, or give one another meta.id.',
      ),
    ];
  });
}

function refused(only: ImportFault) {
  return { ok: false as const, faults: [only], faultsInAll: 1 };
}

function fault(file: string, says: string, remedy: string): ImportFault {
  return { file, place: '', line: null, says, remedy };
}
