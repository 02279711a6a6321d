import { runMatrix } from './matrix-command.ts';

/** `npm run matrix`. npm runs it in the project's folder and says in INIT_CWD where the command was given. */
const { exitCode, out, err } = await runMatrix({
  args: process.argv.slice(2),
  folder: process.env.INIT_CWD ?? process.cwd(),
});
if (out !== '') process.stdout.write(`${out}\n`);
if (err !== '') process.stderr.write(`${err}\n`);
process.exitCode = exitCode;
