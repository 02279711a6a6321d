import { inWords } from '../calendar-date.ts';
import type { ContactMatrix, MatrixCell } from './contact-matrix.ts';

/** Rows of cells, the first the heads. For a spreadsheet. */
export type TableOfText = readonly (readonly string[])[];

/** "last 90 days", "everything held". */
export function periodAsked(days: number | null): string {
  return days === null ? 'everything held' : days === 1 ? 'last day' : `last ${days} days`;
}

/** As it stands on the screen: a row a child, a column a professional or an agency, each cell in words. */
export function matrixAsGrid({ columns, rows, by, days, on }: ContactMatrix): TableOfText {
  const heads = columns.map(({ name, about }) => (about === '' ? name : `${name}, ${about}`));
  return [
    [`Contacts by ${by}, ${periodAsked(days)}, as at ${inWords(on)}`, 'Anybody', ...heads],
    ...rows.map(({ child, cells, total }) => [
      `${child.name}, ${child.ageInWords}`,
      total.says,
      ...cells.map(withWork),
    ]),
    ['Any child', '', ...columns.map(({ total }) => total.says)],
    ['What is held', '', ...columns.map(({ held }) => held)],
  ];
}

/** One row a child and professional or agency, one fact a column: for filters and pivots. */
export function matrixAsRows({ columns, rows, by, from, on }: ContactMatrix): TableOfText {
  const heads = ['child', 'name', by, `${by} name`, 'role and agency', 'works with child', 'state'];
  const facts = ['contacts', 'last contact', 'times seen', 'last seen', 'times alone', 'last alone'];
  return [
    [...heads, ...facts, 'at least', 'in words', 'what is held', 'from', 'as at'],
    ...rows.flatMap(({ child, cells }) =>
      columns.map((column, index) => {
        const cell = cells[index];
        return [
          child.id,
          child.name,
          column.id,
          column.name,
          column.about,
          cell?.worksWith === true ? 'yes' : 'no',
          cell?.state ?? '',
          ...(cell === undefined ? [] : factsOf(cell)),
          cell?.isAtLeast === true ? 'yes' : 'no',
          cell?.says ?? '',
          column.held,
          from ?? '',
          on,
        ];
      }),
    ),
  ];
}

function factsOf(cell: MatrixCell): string[] {
  const { contacts, lastOn, timesSeen, lastSeenOn, timesAlone, lastAloneOn } = cell;
  // An empty cell is not a nought where nothing is held.
  const isTold = contacts > 0 || cell.state === 'none';
  const count = (times: number) => (isTold ? String(times) : '');
  return [
    count(contacts),
    lastOn ?? '',
    count(timesSeen),
    lastSeenOn ?? '',
    count(timesAlone),
    lastAloneOn ?? '',
  ];
}

function withWork({ says, worksWith }: MatrixCell): string {
  return worksWith ? `Works with the child. ${says}` : says;
}

/** Cells that a spreadsheet would take for a formula are kept as text. */
function asText(cell: string): string {
  return /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
}

export function asTsv(table: TableOfText): string {
  return table.map((row) => row.map((cell) => asText(cell).replace(/[\t\r\n]+/g, ' ')).join('\t')).join('\n');
}

/** RFC 4180, with a mark that tells a spreadsheet it is UTF-8. */
export function asCsv(table: TableOfText): string {
  const quoted = (cell: string) => (/[",\r\n]/.test(cell) ? `"${cell.replace(/"/g, '""')}"` : cell);
  return `\uFEFF${table.map((row) => row.map((cell) => quoted(asText(cell))).join(',')).join('\r\n')}\r\n`;
}

export function asHtmlTable(table: TableOfText): string {
  const [heads = [], ...rows] = table;
  const cells = (row: readonly string[], tag: 'th' | 'td') =>
    `<tr>${row.map((cell) => `<${tag}>${escaped(asText(cell))}</${tag}>`).join('')}</tr>`;
  return `<table><thead>${cells(heads, 'th')}</thead><tbody>${rows.map((row) => cells(row, 'td')).join('')}</tbody></table>`;
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
