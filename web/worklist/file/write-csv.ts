import { fileColumns, type FileHead, type WorklistRow } from './file-columns.ts';

/** Columns of a CSV file after those of the row: what the list says of itself, on every line, so that no line loses it. */
export const headColumns = ['asAt', 'rulePack', 'narrowedTo', 'rowsInList', 'childrenInList'] as const;

// Excel reads a file without it as Windows-1252 and spoils names such as Zoë.
const byteOrderMark = '\uFEFF';
const lineEnd = '\r\n';
const wholeList = 'the whole list';

/**
 * The rows as comma-separated values by RFC 4180: one line of column names, each line ended by CRLF, cells with commas,
 * quotation marks or line breaks in quotation marks. Days are ISO dates, yes and no are `true` and `false`, what is not
 * recorded is empty, several notes are parted by ` | `.
 */
export function writeCsv(rows: readonly WorklistRow[], head: FileHead): string {
  const tail = [
    head.asAt,
    head.rulePack,
    head.narrowedTo.length === 0 ? wholeList : head.narrowedTo.join('; '),
    head.rows,
    head.children,
  ];
  const lines = rows.map((row) => [...fileColumns.map((column) => row[column]), ...tail]);
  return `${byteOrderMark}${[[...fileColumns, ...headColumns], ...lines].map(lineOf).join('')}`;
}

type Cell = string | number | boolean | readonly string[] | null;

function lineOf(cells: readonly Cell[]): string {
  return `${cells.map(cellOf).join(',')}${lineEnd}`;
}

function cellOf(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number' || typeof cell === 'boolean') return String(cell);
  const text = withoutFormula(typeof cell === 'string' ? cell : cell.join(' | '));
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * Spreadsheets run a cell that begins with one of these as a formula. A straight quotation mark before it makes it text;
 * whoever reads the file by program takes that mark away again.
 */
function withoutFormula(text: string): string {
  return /^[=+\-@\t\r\n]/.test(text) ? `'${text}` : text;
}
