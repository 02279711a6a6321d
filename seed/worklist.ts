import { runWorklist } from './worklist-command.ts';

/** `npm run worklist`. */
const { exitCode, out, err } = await runWorklist({
  args: process.argv.slice(2),
  env: process.env,
  root: process.cwd(),
});
if (out !== '') process.stdout.write(`${out}\n`);
if (err !== '') process.stderr.write(`${err}\n`);
process.exitCode = exitCode;
