import path from 'node:path';
import { parseArgs } from 'node:util';
import { addMonths, inWords, readCalendarDate, type CalendarDate } from '../api/domain/calendar-date.ts';
import { englandAndWales, type BankHolidays } from '../api/domain/duties/bank-holidays.ts';
import type { DutyRule, RulePack } from '../api/domain/duties/rule-pack.ts';
import { intervalInWords } from '../api/domain/duties/working-days.ts';
import { faultInWords, noteInWords } from '../api/exchange/index.ts';
import type { CommandResult } from './ask-command.ts';
import { readRules } from './read-rules.ts';

const usage = `npm run rules -- --check FILE

Checks a rule pack and tells what it says; nothing is stored. seed/rules/england-default.json is one to start from,
seed/rule-pack.schema.json says what may stand in it, and npm run ask -- visits --rules FILE asks by it.
  --check FILE    the rule pack, JSON
  --as-of DATE    the day that counts as today`;

export interface RulesCommand {
  readonly args: readonly string[];
  /** Where the command was given: paths start there. */
  readonly folder: string;
  readonly today: CalendarDate;
  readonly holidays?: BankHolidays;
}

/** What `npm run rules` prints, and its exit code: 1 where the pack cannot be used. */
export async function runRules({
  args,
  folder,
  today,
  holidays = englandAndWales,
}: RulesCommand): Promise<CommandResult> {
  const asked = readArguments(args);
  if (asked === null) return { exitCode: 1, out: '', err: usage };
  if (asked.help) return { exitCode: 0, out: usage, err: '' };
  const on = asked.asOf === undefined ? today : readCalendarDate(asked.asOf);
  if (on === null) return refused(`“${asked.asOf ?? ''}” is not a day that exists. Write it as 2026-06-30.`);
  const read = await readRules(path.resolve(folder, asked.check ?? ''));
  if ('fault' in read) return refused(read.fault);
  if (!read.ok) {
    const { faults } = read;
    const count = faults.length === 1 ? 'one thing' : `${faults.length} things`;
    return refused(
      [
        `It cannot be used: ${count} must be put right first.`,
        ...faults.map((each) => `  ${faultInWords(each)}`),
      ].join('\n'),
    );
  }
  const notes = [...read.notes.map((note) => noteInWords(note, true)), ...warnings(read.pack, on, holidays)];
  return {
    exitCode: 0,
    out: [
      ...packInWords(read.pack),
      ...(notes.length === 0
        ? ['It can be used.']
        : ['It can be used. To know:', ...notes.map((note) => `  ${note}`)]),
    ].join('\n'),
    err: '',
  };
}

function readArguments(args: readonly string[]) {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        check: { type: 'string' },
        'as-of': { type: 'string' },
        help: { type: 'boolean', default: false },
      },
    });
    if (values.check === undefined && !values.help) return null;
    return { check: values.check, asOf: values['as-of'], help: values.help };
  } catch {
    return null;
  }
}

function refused(err: string): CommandResult {
  return { exitCode: 1, out: '', err };
}

function packInWords({ name, id, version, validFrom, rules }: RulePack): string[] {
  return [
    `${name} (${id}), version ${version}, valid from ${inWords(validFrom)}`,
    ...rules.map((rule) => `  ${rule.id}: ${ruleInWords(rule)}${rule.isOn ? '' : ' (off)'}`),
  ];
}

/** "within 10 working days, then every 10 working days". */
function ruleInWords({ first, then }: DutyRule): string {
  const later = then.map(({ every }) => (every === null ? 'as agreed' : `every ${intervalInWords(every)}`));
  const distinct = [...new Set(later)];
  return `within ${intervalInWords(first)}${distinct.length === 0 ? ', once' : `, then ${distinct.join(' or ')}`}`;
}

/** Working days can be counted only as far as the bank holidays are known. */
function warnings(pack: RulePack, today: CalendarDate, { last }: BankHolidays): string[] {
  return [
    ...(addMonths(today, 12) > last
      ? [
          `The bank holidays kept here end on ${inWords(last)}, within a year of ${inWords(today)}: later days are counted without them. Renew api/domain/duties/bank-holidays.ts from https://www.gov.uk/bank-holidays.`,
        ]
      : []),
    ...(pack.validFrom > today ? [`It is valid only from ${inWords(pack.validFrom)} on.`] : []),
  ];
}
