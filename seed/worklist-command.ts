import { parseArgs } from 'node:util';
import {
  giveWorklistCommand,
  type WorklistAnswer,
  type WorklistCommand,
} from '../api/services/worklist/worklist-command.ts';

export const worklistUsage = `npm run worklist -- [--as-of DATE] [--state STATE …] [--duty DUTY …] [--limit N] [--json]
npm run worklist -- --rebuild

Lists every open child of the authority with each duty, the most pressing first.
  --as-of DATE   as of this day, 2026-06-30; without it, and at most, the last day of the record
  --state STATE  of this state only, such as overdue; may be given more than once
  --duty DUTY    of this rule only, such as cp-visit; may be given more than once
  --limit N      at most so many rows (1000)
  --json         JSON, and nothing else (with npm run -s)
  --rebuild      reads the authority anew from the graph and says whether what was held differed`;

interface CommandResult {
  readonly exitCode: number;
  readonly out: string;
  readonly err: string;
}

/** What `npm run worklist` prints, and its exit code: 1 and a sentence where it could not be done. */
export async function runWorklist({
  args,
  env,
  root,
}: {
  readonly args: readonly string[];
  readonly env: NodeJS.ProcessEnv;
  readonly root: string;
}): Promise<CommandResult> {
  const asked = commandIn(args);
  if ('fault' in asked) return { exitCode: 1, out: '', err: asked.fault };
  if ('help' in asked) return { exitCode: 0, out: worklistUsage, err: '' };
  const answered = await giveWorklistCommand(env, root, asked.command);
  if ('fault' in answered) return { exitCode: 1, out: '', err: answered.fault };
  return { exitCode: 0, out: asked.json ? JSON.stringify(answered, null, 2) : inWords(answered), err: '' };
}

function commandIn(
  args: readonly string[],
): { readonly fault: string } | { readonly help: true } | { command: WorklistCommand; json: boolean } {
  const given = parsed(args);
  if (given === null) return { fault: `Not understood: ${args.join(' ')}. See npm run worklist -- --help.` };
  const { help, rebuild, json, state = [], duty = [], limit = '1000', 'as-of': asOf = null } = given;
  if (help) return { help: true };
  if (rebuild) return { command: { do: 'rebuild' }, json };
  if (!/^[1-9]\d{0,4}$/.test(limit)) return { fault: `“${limit}” is no number of rows from 1 to 99999.` };
  return { command: { do: 'list', asOf, states: state, duties: duty, limit: Number(limit) }, json };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        'as-of': { type: 'string' },
        state: { type: 'string', multiple: true },
        duty: { type: 'string', multiple: true },
        limit: { type: 'string' },
        json: { type: 'boolean', default: false },
        rebuild: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    }).values;
  } catch {
    return null;
  }
}

function inWords(answered: WorklistAnswer): string {
  if ('rebuilt' in answered) return answered.rebuilt.says;
  const { says, counts, total, children, inTime, rows } = answered.list;
  const leftOut =
    inTime.leftOut === 0 ? '' : `, ${inTime.leftOut} that cannot be told or are not held left out`;
  return [
    ...says,
    `${total} rows of ${children} children. In time: ${inTime.numerator} of ${inTime.denominator}${leftOut}.`,
    counts.map(({ words, rows: count }) => `${words}: ${count}`).join(' · '),
    '',
    ...rows.map(({ name, age, dutyTitle, says: told, worker }) =>
      [`${name} (${age})`, dutyTitle, told, worker ?? 'no allocated worker recorded'].join(' | '),
    ),
  ].join('\n');
}
