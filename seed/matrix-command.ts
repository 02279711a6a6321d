import path from 'node:path';
import { parseArgs } from 'node:util';
import { inWords, readCalendarDate } from '../api/domain/calendar-date.ts';
import { familyAt } from '../api/domain/family-at.ts';
import { contactMatrix, type ContactMatrix, type MatrixAsked } from '../api/domain/matrix/contact-matrix.ts';
import { asCsv, matrixAsRows, periodAsked } from '../api/domain/matrix/matrix-as-table.ts';
import type { CommandResult } from './ask-command.ts';
import { openFile } from './open-file.ts';

export const usage = `npm run matrix -- FILE [--focus ID-or-name] [--by agency|professional] [--days N] [--as-of DATE] [--csv | --json]

Each child of a family file with every agency or professional: last contact, how often, alone or not. Nothing is stored.
  --focus CHILD   the family round this child, by id or name; without it everybody in the file
  --by WHOM       agency (unless given) or professional
  --days N        over the last N days; without it everything held
  --as-of DATE    the family as of this day, 2026-06-30; without it the record's own date
  --csv           one row a child and agency or professional, one fact a column
  --json          the same counts as JSON, and nothing else (with npm run -s)`;

const mostDays = 3660;

/** What `npm run matrix` prints, and its exit code: 1 and a sentence where nothing could be told. */
export async function runMatrix({
  args,
  folder,
}: {
  readonly args: readonly string[];
  /** Where the command was given: paths start there. */
  readonly folder: string;
}): Promise<CommandResult> {
  const given = parsed(args);
  if (typeof given === 'string') return refused(given);
  const { values, positionals } = given;
  if (values.help) return { exitCode: 0, out: usage, err: '' };
  const [file, ...more] = positionals;
  if (file === undefined) return refused('Say which file: npm run matrix -- FILE. See --help.');
  if (more.length > 0) return refused(`One file at a time: “${more.join(' ')}” is one too many.`);
  const asked = askedFor(values.by, values.days);
  if (typeof asked === 'string') return refused(asked);
  const day = values['as-of'];
  const asOf = day === undefined ? null : readCalendarDate(day);
  if (day !== undefined && asOf === null) {
    return refused(`“${day}” is not a day that exists. Write it as 2026-06-30.`);
  }
  const opened = await openFile(path.resolve(folder, file), values.focus ?? null);
  if ('fault' in opened) return refused(opened.fault);
  const matrix = contactMatrix(familyAt(opened.record, asOf ?? opened.record.asAt), asked);
  const out = values.json
    ? asJson(matrix)
    : values.csv
      ? asCsv(matrixAsRows(matrix)).trimEnd()
      : asText(matrix);
  return { exitCode: 0, out, err: '' };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        focus: { type: 'string' },
        by: { type: 'string', default: 'agency' },
        days: { type: 'string' },
        'as-of': { type: 'string' },
        csv: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
      allowPositionals: true,
    });
  } catch (error) {
    return error instanceof Error
      ? `${error.message} See --help.`
      : 'The arguments cannot be read. See --help.';
  }
}

function askedFor(by: string, days: string | undefined): MatrixAsked | string {
  if (by !== 'agency' && by !== 'professional') {
    return `--by is agency or professional; “${by}” is neither.`;
  }
  if (days === undefined) return { by, days: null };
  const number = /^\d{1,4}$/.test(days) ? Number(days) : 0;
  return number >= 1 && number <= mostDays
    ? { by, days: number }
    : `--days is a whole number from 1 to ${mostDays}; “${days}” is not.`;
}

/** Child by child, those with contacts and those who work with the child; then how many others have none. */
function asText({ rows, columns, by, days, on }: ContactMatrix): string {
  const parts = rows.flatMap(({ child, cells, total }) => {
    const told = cells.flatMap((cell, index) =>
      cell.contacts > 0 || cell.worksWith
        ? [`  ${columns[index]?.name ?? ''}${cell.worksWith ? ' (works with)' : ''}: ${cell.says}`]
        : [],
    );
    const others = cells.length - told.length;
    const rest = others === 0 ? [] : [`  ${others} others: none recorded, or not held (see --csv).`];
    return ['', `${child.name}, ${child.ageInWords}. Anybody: ${total.says}`, ...told, ...rest];
  });
  return [`Contacts by ${by}, ${periodAsked(days)}, as of ${inWords(on)}.`, ...parts].join('\n');
}

function asJson({ rows, columns, by, days, from, on }: ContactMatrix): string {
  const cells = rows.flatMap(({ child, cells: own }) =>
    own.map((cell, index) => ({ childId: child.id, [by]: columns[index]?.id ?? '', ...cell })),
  );
  return JSON.stringify({ by, days, from, on, cells }, null, 2);
}

function refused(err: string): CommandResult {
  return { exitCode: 1, out: '', err };
}
