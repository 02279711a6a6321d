import { pino } from 'pino';

import { readConfig } from './config.ts';
import { refusalOf } from './errors.ts';
import { startServer } from './http/start-server.ts';
import { errorCode } from './services/error-code.ts';
import { findRunningServer } from './services/running-server.ts';

/** Starts the server in the current folder, the project's, and stops it on SIGTERM or SIGINT (Ctrl-C). */
async function main(): Promise<void> {
  const root = process.cwd();
  const read = readConfig(process.env, root);
  if (!read.ok) {
    fail(['The settings cannot be used:', ...read.faults.map((fault) => `  ${fault}`)]);
    return;
  }
  const { config } = read;
  const other = await findRunningServer(config.dataFolder);
  if (other !== null) {
    process.stdout.write(`Whole Family Explorer is running already: ${other.address}\n`);
    return;
  }
  const log = pino({ level: config.logLevel }, pino.destination({ dest: 2, sync: true }));
  try {
    // A port that was asked for is meant; the usual one may give way to the next that is free.
    const portsAfter = process.env.PORT === undefined ? 20 : 0;
    const tell = (sentence: string) => process.stdout.write(`${sentence}\n`);
    const demonstration = process.argv.includes('--demonstration') ? { demonstration: { tell } } : {};
    const { address, stop } = await startServer({ config, root, log, portsAfter, ...demonstration });
    process.stdout.write(`Whole Family Explorer: ${address}\n`);
    stopOnSignal(stop);
  } catch (error) {
    if (errorCode(error) === 'EADDRINUSE') {
      fail([`Port ${config.port} is taken by another program. Choose another: PORT=4200 npm start`]);
      return;
    }
    const refusal = refusalOf(error);
    if (refusal === null) throw error;
    fail([refusal.message]);
  }
}

function stopOnSignal(stop: () => Promise<void>): void {
  let isStopping = false;
  const stopOnce = () => {
    if (isStopping) return;
    isStopping = true;
    void stop().then(() => process.exit(0));
  };
  process.on('SIGTERM', stopOnce);
  process.on('SIGINT', stopOnce);
}

function fail(lines: readonly string[]): void {
  process.stderr.write(`${lines.join('\n')}\n`);
  process.exitCode = 1;
}

await main();
