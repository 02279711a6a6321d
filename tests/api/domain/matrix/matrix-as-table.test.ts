import { familyAt } from '../../../../api/domain/family-at.ts';
import { contactMatrix } from '../../../../api/domain/matrix/contact-matrix.ts';
import {
  asCsv,
  asHtmlTable,
  asTsv,
  matrixAsGrid,
  matrixAsRows,
} from '../../../../api/domain/matrix/matrix-as-table.ts';
import { seedFamily } from '../../../builders/example-family.ts';
import { recordOf } from '../../../builders/family-parts.ts';

const { parts, meta } = seedFamily('example-family');
const family = familyAt(recordOf(parts, { asAt: meta.asAt }), meta.asAt);
const matrix = contactMatrix(family, { by: 'agency', days: 90 });

describe('the table of contacts for a spreadsheet', () => {
  it('stands as on the screen, every row as wide as its heads, with the day and the period', () => {
    const grid = matrixAsGrid(matrix);
    expect(grid[0]?.[0]).toBe('Contacts by agency, last 90 days, as at 30 June 2026');
    expect(grid).toHaveLength(matrix.rows.length + 3);
    for (const row of grid) expect(row).toHaveLength(matrix.columns.length + 2);
    const poppy = grid.find(([name]) => name?.startsWith('Poppy'));
    expect(poppy).toContain('Works with the child. None recorded since 1 April 2026.');
  });

  it('leaves a number out where nothing is held, and says nought only where none is recorded', () => {
    const [heads = [], ...rows] = matrixAsRows(matrix);
    const at = (row: readonly string[], head: string) => row[heads.indexOf(head)];
    const poppy = rows.filter((row) => at(row, 'child') === 'p-poppy');
    const of = (agency: string) => poppy.find((row) => at(row, 'agency') === agency) ?? [];
    expect(at(of('a-police'), 'contacts')).toBe('0');
    expect(at(of('a-mental'), 'contacts')).toBe('');
    expect(at(of('a-csc'), 'contacts')).toBe('6');
    expect(at(of('a-csc'), 'last seen')).toBe('2026-06-10');
  });

  it('never lets a name run as a formula, and keeps quotes, commas and signs whole', () => {
    const table = [['=SUM(A1)', 'a "b", c', 'x<y & z']];
    expect(asTsv(table)).toBe('\'=SUM(A1)\ta "b", c\tx<y & z');
    expect(asCsv(table)).toBe('\uFEFF\'=SUM(A1),"a ""b"", c",x<y & z\r\n');
    expect(asHtmlTable(table)).toContain('<th>x&lt;y &amp; z</th>');
  });
});
