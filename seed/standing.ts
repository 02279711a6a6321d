import { runStanding } from './standing-command.ts';

/** `npm run standing`. */
const { exitCode, out, err } = await runStanding({
  args: process.argv.slice(2),
  env: process.env,
  root: process.cwd(),
});
if (out !== '') process.stdout.write(`${out}\n`);
if (err !== '') process.stderr.write(`${err}\n`);
process.exitCode = exitCode;
