import { runAsk } from './ask-command.ts';

/** `npm run ask`. npm runs it in the project's folder and says in INIT_CWD where the command was given. */
const { exitCode, out, err } = await runAsk({
  args: process.argv.slice(2),
  env: process.env,
  root: process.cwd(),
  folder: process.env.INIT_CWD ?? process.cwd(),
});
if (out !== '') process.stdout.write(`${out}\n`);
if (err !== '') process.stderr.write(`${err}\n`);
process.exitCode = exitCode;
