import { parseArgs } from 'node:util';

import { inWords, readPartialDate } from '../api/domain/calendar-date.ts';
import { momentInWords } from '../api/domain/standing/moment-in-england.ts';
import { countInWords } from '../api/domain/words/lists-in-words.ts';
import {
  standingStore,
  type CommandQuestion,
  type StandingReport,
} from '../api/services/standing/standing-command.ts';

export const usage = `npm run standing -- [--run ID-or-name | --run all] [--json]

Lists the standing questions, or asks one of them now, or all, beside their schedule.
  --run QUESTION  asks it and tells whom it found, new children first
  --json          JSON, and nothing else (with npm run -s)`;

export interface StandingCommand {
  readonly args: readonly string[];
  readonly env: NodeJS.ProcessEnv;
  /** The project's folder. */
  readonly root: string;
}

export interface CommandResult {
  readonly exitCode: number;
  readonly out: string;
  readonly err: string;
}

/** What `npm run standing` prints, and its exit code: 1 where a question could not be asked, with the reason. */
export async function runStanding({ args, env, root }: StandingCommand): Promise<CommandResult> {
  const given = parsed(args);
  if ('fault' in given) return { exitCode: 1, out: '', err: given.fault };
  if (given.help) return { exitCode: 0, out: usage, err: '' };
  const report = await standingStore(env, { run: given.run ?? null }, root);
  if ('fault' in report) return { exitCode: 1, out: '', err: report.fault };
  const failed = given.run !== undefined && report.questions.some(({ failure }) => failure !== null);
  const out = given.json ? JSON.stringify(report, null, 2) : reportAsText(report);
  return { exitCode: failed ? 1 : 0, out, err: '' };
}

function parsed(args: readonly string[]) {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        run: { type: 'string' },
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
    return values;
  } catch {
    return { fault: `Not understood: ${args.join(' ')}. See npm run standing -- --help.` };
  }
}

function reportAsText({ questions }: StandingReport): string {
  if (questions.length === 0) return 'No standing question is saved. Save one on the page: /standing.';
  return questions.map(questionAsText).join('\n\n');
}

function questionAsText(question: CommandQuestion): string {
  const { id, title, says, schedule, next, failure, told } = question;
  return [
    `${title} (${id})`,
    `  ${says}`,
    `  Asked ${schedule}${next === null ? '' : `, next on ${next}`}.`,
    ...(failure === null ? [] : [`  ${failure}`]),
    `  ${lastRunInWords(question)}`,
    ...(told ?? []).map(
      ({ childId, duty, name, isNew, since, acknowledged }) =>
        `  - ${isNew ? 'NEW ' : ''}${name} (${childId}${duty === null ? '' : `, ${duty}`}). ${since}` +
        (acknowledged === null ? '' : ` Acknowledged by ${acknowledged.by}: ${acknowledged.reason}`),
    ),
  ].join('\n');
}

function lastRunInWords({
  lastRun,
  on,
  children,
  newRows,
  goneRows,
  notAcknowledged,
}: CommandQuestion): string {
  const day = on === null ? null : readPartialDate(on);
  if (lastRun === null || day === null) return 'Not asked yet.';
  return (
    `Last asked on ${momentInWords(lastRun)}, as at ${inWords(day)}: ` +
    `${countInWords(children, 'child', 'children')}, ${newRows} new, ${goneRows} no longer told, ` +
    `${notAcknowledged} not acknowledged.`
  );
}
