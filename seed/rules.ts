import { Temporal } from 'temporal-polyfill';
import { calendarDate } from '../api/domain/calendar-date.ts';
import { runRules } from './rules-command.ts';

/** `npm run rules`. npm runs it in the project's folder and says in INIT_CWD where the command was given. */
const { exitCode, out, err } = await runRules({
  args: process.argv.slice(2),
  folder: process.env.INIT_CWD ?? process.cwd(),
  today: calendarDate(Temporal.Now.plainDateISO('Europe/London').toString()),
});
if (out !== '') process.stdout.write(`${out}\n`);
if (err !== '') process.stderr.write(`${err}\n`);
process.exitCode = exitCode;
