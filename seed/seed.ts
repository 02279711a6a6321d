import { runSeed } from './seed-command.ts';

/** `npm run seed`. npm runs it in the project's folder and says in INIT_CWD where the command was given. */
const root = process.cwd();
const folder = process.env.INIT_CWD ?? root;
const { exitCode, out, err } = await runSeed({ args: process.argv.slice(2), env: process.env, root, folder });
if (out !== '') process.stdout.write(`${out}\n`);
if (err !== '') process.stderr.write(`${err}\n`);
process.exitCode = exitCode;
