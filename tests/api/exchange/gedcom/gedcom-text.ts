import { readGedcom } from '../../../../api/exchange/gedcom/read-gedcom-file.ts';
import type { ReadFile, ReadResult } from '../../../../api/exchange/import-result.ts';

/** A whole GEDCOM file round the records given, as one text or line by line. */
export function gedcom(...lines: string[]): string {
  return ['0 HEAD', '1 CHAR UTF-8', '1 DATE 1 JAN 2020', ...lines, '0 TRLR', ''].join('\n');
}

export function readText(text: string, idPrefix = ''): ReadResult {
  return readGedcom(Buffer.from(text), { fileName: 'family.ged', idPrefix });
}

/** For files that must be readable: fails with the faults in words where one is not. */
export function readableGedcom(...lines: string[]): ReadFile {
  const result = readText(gedcom(...lines));
  if (!result.ok)
    throw new Error(result.faults.map(({ line, says }) => `${String(line)}: ${says}`).join('\n'));
  return result;
}

export const couple = [
  '0 @I1@ INDI',
  '1 FAMS @F1@',
  '0 @I2@ INDI',
  '1 FAMS @F1@',
  '0 @F1@ FAM',
  '1 HUSB @I1@',
  '1 WIFE @I2@',
];
