import { fileColumns, type FileHead, type WorklistRow } from './file-columns.ts';

/** The same columns as the CSV file, each row an object, after a head that says what the list is. */
export function writeJson(rows: readonly WorklistRow[], head: FileHead): string {
  const told = rows.map((row) => Object.fromEntries(fileColumns.map((column) => [column, row[column]])));
  return `${JSON.stringify({ ...head, list: told }, null, 2)}\n`;
}
