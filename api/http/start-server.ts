import { randomBytes, randomUUID } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

import type { Logger } from 'pino';

import type { Config } from '../config.ts';
import { createApollo } from '../graphql/create-apollo.ts';
import { openPrinter } from '../print/printer.ts';
import { startPrintWorker } from '../print/start-print-worker.ts';
import { makeDemonstrationKey, seedIfEmpty } from '../services/demonstration.ts';
import { errorCode } from '../services/error-code.ts';
import { openApplication } from '../services/open-application.ts';
import { noteRunningServer } from '../services/running-server.ts';
import { startSchedule } from '../services/standing/schedule-timer.ts';
import { createApp } from './create-app.ts';

export interface RunningApp {
  /** `http://127.0.0.1:4173` */
  readonly address: string;
  /** Lets answers under way finish, makes the store safe, and takes the note of this server away. */
  readonly stop: () => Promise<void>;
}

export interface StartOptions {
  readonly config: Config;
  readonly root: string;
  readonly log: Logger;
  /** Tried in turn where a port is taken; with none left the start fails. */
  readonly portsAfter?: number;
  /** Begins with the fictional families where nothing is held, and tells of it. */
  readonly demonstration?: { readonly tell: (sentence: string) => void };
}

/** Opens the store and the log, listens, and says in the data folder that it does. */
export async function startServer(options: StartOptions): Promise<RunningApp> {
  const { config, root, log, portsAfter = 0, demonstration } = options;
  if (demonstration !== undefined) await makeDemonstrationKey(config.dataFolder);
  const application = await openApplication(config);
  for (const sentence of application.found) log.error(sentence);
  const report = (error: unknown) => {
    const reference = randomUUID().slice(0, 8);
    log.error({ reference, err: error }, 'unexpected');
    return reference;
  };
  const apollo = createApollo({ root, isProduction: config.isProduction, report });
  await apollo.start();
  const commandToken = randomBytes(32).toString('base64url');
  const { services } = application;
  if (demonstration !== undefined) (await seedIfEmpty(services, root)).forEach(demonstration.tell);
  const printer = openPrinter({ startWorker: () => startPrintWorker(root) });
  const { webFolder } = config;
  const app = createApp({ services, printer, apollo, log, report, webFolder, commandToken });
  const server = createServer(app);
  try {
    const port = await listen(server, config.host, config.port, portsAfter);
    const address = `http://${urlHost(config.host)}:${port}`;
    const forget = await noteRunningServer(config.dataFolder, {
      pid: process.pid,
      address,
      token: commandToken,
    });
    const stopSchedule = startSchedule({ runDue: services.runDueQuestions, report });
    const stop = async () => {
      await closed(server);
      await stopSchedule();
      await printer.close();
      await apollo.stop();
      await application.close();
      await forget();
    };
    return { address, stop };
  } catch (error) {
    await apollo.stop();
    await application.close();
    throw error;
  }
}

/** Resolves with the port that it listens on; rejects with the last failure. */
async function listen(server: Server, host: string, port: number, portsAfter: number): Promise<number> {
  try {
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(port, host, () => {
        server.off('error', reject);
        resolve();
      });
    });
    return (server.address() as AddressInfo).port;
  } catch (error) {
    if (errorCode(error) === 'EADDRINUSE' && portsAfter > 0)
      return listen(server, host, port + 1, portsAfter - 1);
    throw error;
  }
}

/** How long an answer under way may take once the server is told to stop. */
const patience = 5_000;

async function closed(server: Server): Promise<void> {
  const done = new Promise((resolve) => server.close(resolve));
  server.closeIdleConnections();
  const hurry = setTimeout(() => {
    server.closeAllConnections();
  }, patience);
  await done;
  clearTimeout(hurry);
}

/** Where every address is listened on, this machine is reached by its loopback. */
function urlHost(host: string): string {
  if (host === '0.0.0.0' || host === '::') return '127.0.0.1';
  return host.includes(':') ? `[${host}]` : host;
}
