import { runDraw } from './draw-command.ts';

/** `npm run draw`. npm runs it in the project's folder and says in INIT_CWD where the command was given. */
const { exitCode, out, err } = await runDraw({
  args: process.argv.slice(2),
  folder: process.env.INIT_CWD ?? process.cwd(),
});
if (out !== '') process.stdout.write(`${out}\n`);
if (err !== '') process.stderr.write(`${err}\n`);
process.exitCode = exitCode;
