import type { ContactMatrix } from '../../api/domain/matrix/contact-matrix.ts';
import {
  asCsv,
  asHtmlTable,
  asTsv,
  matrixAsGrid,
  matrixAsRows,
} from '../../api/domain/matrix/matrix-as-table.ts';
import { saveFile } from '../panels/fetch-print.ts';

/** Puts the table as it stands on the clipboard, for a spreadsheet and for a document. @returns false where it may not. */
export async function copyTable(matrix: ContactMatrix): Promise<boolean> {
  const grid = matrixAsGrid(matrix);
  const text = asTsv(grid);
  try {
    if (typeof ClipboardItem === 'undefined') await navigator.clipboard.writeText(text);
    else {
      const as = (type: string, content: string) => ({ [type]: new Blob([content], { type }) });
      await navigator.clipboard.write([
        new ClipboardItem({ ...as('text/plain', text), ...as('text/html', asHtmlTable(grid)) }),
      ]);
    }
    return true;
  } catch {
    return false;
  }
}

/** One fact a column, named by id and day and never by name. */
export function saveTable(matrix: ContactMatrix, focusId: string): void {
  const file = new Blob([asCsv(matrixAsRows(matrix))], { type: 'text/csv;charset=utf-8' });
  const who = focusId.replace(/[^\w-]+/g, '-');
  saveFile({ file, name: `contacts-${who}-${matrix.on}.csv` });
}
