import fc from 'fast-check';

import { fileColumns, type FileHead } from '../../../../web/worklist/file/file-columns.ts';
import { headColumns, writeCsv } from '../../../../web/worklist/file/write-csv.ts';
import { writeJson } from '../../../../web/worklist/file/write-json.ts';
import { listedRow } from '../listed-row.ts';
import { readCsv, readCsvRows } from '../read-csv.ts';

const head: FileHead = {
  asAt: '2025-11-24',
  says: ['As at 24 November 2025.'],
  rulePack: 'England default, version 2026-11',
  narrowedTo: ['State: Overdue', 'Team: North team'],
  order: 'days overdue, descending',
  rows: 1,
  children: 1,
};

describe('a worklist as comma-separated values', () => {
  it('is read back as it was, every column of the row with its reason', () => {
    const [row] = readCsvRows(writeCsv([listedRow()], head));
    expect(row).toMatchObject({
      childId: 'p-cora',
      name: 'Cora Pennyfold',
      state: 'overdue',
      dueOn: '2025-11-19',
      daysOverdue: '5',
      lastAloneOn: '',
      seenIsHeld: 'true',
      says: 'Overdue by 5 days: due by Wednesday 19 November 2025. Last seen 5 November 2025.',
    });
    expect(Object.keys(row ?? {})).toEqual([...fileColumns, ...headColumns]);
  });

  it('says on every line of when it is, by which rules, of which filter and how many rows', () => {
    const rows = readCsvRows(writeCsv([listedRow(), listedRow({ id: 'b' })], { ...head, rows: 2 }));
    expect(rows).toHaveLength(2);
    for (const row of rows) {
      expect(row).toMatchObject({
        asAt: '2025-11-24',
        rulePack: 'England default, version 2026-11',
        narrowedTo: 'State: Overdue; Team: North team',
        rowsInList: '2',
      });
    }
    expect(readCsvRows(writeCsv([listedRow()], { ...head, narrowedTo: [] }))[0]?.narrowedTo).toBe(
      'the whole list',
    );
  });

  it('begins with the mark by which Excel knows it as UTF-8, and ends every line with CRLF', () => {
    const text = writeCsv([listedRow({ name: 'Zoë Łuk' })], head);
    expect(text.startsWith('\uFEFFchildId,')).toBe(true);
    expect(text.endsWith('\r\n')).toBe(true);
    expect(readCsvRows(text)[0]?.name).toBe('Zoë Łuk');
  });

  it.each(['=1+1', '+44 1632 960000', '-2', '@SUM(A1)', '\t=1', '\r=1'])(
    'writes %j as text, so that no spreadsheet runs it',
    (name) => {
      const cells = readCsv(writeCsv([listedRow({ name })], head))[1] ?? [];
      expect(cells[1]).toBe(`'${name}`);
    },
  );

  it('leaves a list without rows its names of columns', () => {
    expect(readCsv(writeCsv([], { ...head, rows: 0 }))).toEqual([[...fileColumns, ...headColumns]]);
  });

  it('gives back whatever is written in a cell', () => {
    const cell = fc.oneof(
      fc.string({ unit: fc.constantFrom('"', ',', '\r', '\n', "'", '=', 'a', ' ', ';', '|') }),
      fc.string({ unit: 'grapheme' }),
    );
    // A text that begins with the mark and then a formula is the one thing that the mark makes ambiguous.
    const texts = cell.filter((text) => !/^'[=+\-@\t\r\n]/.test(text));
    fc.assert(
      fc.property(texts, texts, (name, says) => {
        expect(readCsvRows(writeCsv([listedRow({ name, says })], head))[0]).toMatchObject({ name, says });
      }),
    );
  });
});

describe('a worklist as JSON', () => {
  it('has the columns of the CSV file under a head that says what the list is', () => {
    const told = JSON.parse(writeJson([listedRow()], head)) as { list: Record<string, unknown>[] };
    expect(told).toMatchObject({ ...head });
    expect(Object.keys(told.list[0] ?? {})).toEqual([...fileColumns]);
    expect(told.list[0]).toMatchObject({ daysOverdue: 5, lastAloneOn: null, seenIsHeld: true });
    expect(told.list[0]?.notes).toEqual(['On 18 November 2025 the child is recorded as not seen.']);
  });
});
