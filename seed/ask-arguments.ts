import { parseArgs } from 'node:util';
import { readCalendarDate, type CalendarDate } from '../api/domain/calendar-date.ts';

export const usage = `npm run ask -- QUESTION [--file FILE] [--focus ID-or-name] [--as-of DATE] [--set name=value] [--rules FILE] [--json]

Asks a question about a family, or every one of them ("all").
  --list          lists the questions and what may be set
  --file FILE     asks a family file or GEDCOM, and not the store
  --focus CHILD   the family round this child, by id or name; without it everybody held is looked at
  --as-of DATE    the family as of this day, 2026-06-30; without it the record's own date
  --set N=VALUE   another value of a setting, such as days=28; may be given more than once
  --rules FILE    with --file: duties by this rule pack, and not by that of England (npm run rules checks one)
  --json          JSON, and nothing else (with npm run -s)`;

export interface AskArguments {
  readonly question: string;
  readonly file: string | null;
  readonly rules: string | null;
  readonly focus: string | null;
  readonly asOf: CalendarDate | null;
  readonly parameters: Readonly<Record<string, number>>;
  readonly json: boolean;
  readonly list: boolean;
  readonly help: boolean;
}

/** What was asked, or one sentence that says what is wrong with it. */
export function askArguments(args: readonly string[]): AskArguments | { readonly fault: string } {
  const given = parsed(args);
  if ('fault' in given) return given;
  const { values, positionals } = given;
  const [question, ...more] = positionals;
  const isQuestionNeeded = !values.list && !values.help;
  if (isQuestionNeeded && question === undefined) {
    return { fault: 'Say which question to ask, or all of them with “all”; --list tells which there are.' };
  }
  if (more.length > 0) {
    return { fault: `One question at a time, or all: “${more.join(' ')}” is one too many.` };
  }
  const asOf = values['as-of'] === undefined ? null : readCalendarDate(values['as-of']);
  if (values['as-of'] !== undefined && asOf === null) {
    return { fault: `“${values['as-of']}” is not a day that exists. Write it as 2026-06-30.` };
  }
  const parameters = readSettings(values.set ?? []);
  if ('fault' in parameters) return parameters;
  const { file = null, rules = null, focus = null, json, list, help } = values;
  if (rules !== null && file === null) {
    return { fault: 'A rule pack is given with a file: --file FAMILY.json --rules FILE.' };
  }
  const found = { question: question ?? '', file, rules, focus, asOf };
  return { ...found, parameters: parameters.values, json, list, help };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        file: { type: 'string' },
        rules: { type: 'string' },
        focus: { type: 'string' },
        'as-of': { type: 'string' },
        set: { type: 'string', multiple: true },
        json: { type: 'boolean', default: false },
        list: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
      allowPositionals: true,
    });
  } catch {
    return { fault: `Not understood: ${args.join(' ')}. See npm run ask -- --help.` };
  }
}

const setting = /^([a-z][a-zA-Z]*)=(\d{1,6})$/;

function readSettings(
  texts: readonly string[],
): { readonly values: Record<string, number> } | { readonly fault: string } {
  const values: Record<string, number> = {};
  for (const text of texts) {
    const [, name, value] = setting.exec(text) ?? [];
    if (name === undefined) {
      return { fault: `“${text}” sets nothing. Write --set as name=number, such as --set days=28.` };
    }
    values[name] = Number(value);
  }
  return { values };
}
