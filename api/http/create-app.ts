import { expressMiddleware } from '@as-integrations/express5';
import type { ApolloServer } from '@apollo/server';
import express, { type Express } from 'express';
import { rateLimit } from 'express-rate-limit';
import type { Logger } from 'pino';

import type { RequestContext } from '../graphql/context.ts';
import type { Printer } from '../print/printer.ts';
import { demonstrationWorker } from '../services/sign-in.ts';
import type { Services } from '../services/index.ts';
import { answerCommands } from './answer-commands.ts';
import { answerPrint } from './answer-print.ts';
import { faultHandler } from './fault-handler.ts';
import { loopbackOnly } from './loopback-only.ts';
import { requestLog } from './request-log.ts';
import { securityHeaders } from './security-headers.ts';
import { sendFailure } from './send-failure.ts';
import { serveWebPages } from './web-pages.ts';

export interface AppOptions {
  readonly services: Services;
  readonly printer: Pick<Printer, 'isFull' | 'print'>;
  /** Started. */
  readonly apollo: ApolloServer<RequestContext>;
  readonly log: Logger;
  /** Notes an unexpected error and gives the reference to find it by. */
  readonly report: (error: unknown) => string;
  readonly webFolder: string;
  /** What commands on this machine must show; in the note of who holds the store. */
  readonly commandToken: string;
  /** Requests a minute; a person who types fast asks about 300. */
  readonly requestsPerMinute?: number;
}

/** Far more than the longest request of the browser. */
const largestRequest = '64kb';

/** Drawing takes the server longer than answering; nobody prints faster than this by hand. */
const printsPerMinute = 30;

/** The express app, apart from listening: tests need no port. */
export function createApp(options: AppOptions): Express {
  const {
    services,
    printer,
    apollo,
    log,
    report,
    webFolder,
    commandToken,
    requestsPerMinute = 1_200,
  } = options;
  const app = express();
  app.disable('x-powered-by');
  app.use(loopbackOnly, securityHeaders(), requestLog(log));
  app.get('/health', async (_request, response) => {
    const isWell = await services.isWell();
    response
      .status(isWell ? 200 : 503)
      .json({ name: 'whole-family-explorer', status: isWell ? 'ok' : 'store not ready' });
  });
  app.post(
    '/graphql',
    limitRate(requestsPerMinute),
    express.json({ limit: largestRequest }),
    (_request, response, next) => {
      response.setHeader('Cache-Control', 'no-store');
      next();
    },
    expressMiddleware(apollo, { context: () => Promise.resolve({ services, who: demonstrationWorker }) }),
  );
  answerPrint(app, services, demonstrationWorker, limitRate(printsPerMinute), printer);
  answerCommands(app, services, commandToken);
  serveWebPages(app, webFolder);
  app.use((_request, response) => sendFailure(response, 404, 'NOT_FOUND', 'There is nothing here.'));
  app.use(faultHandler(report));
  return app;
}

function limitRate(perMinute: number) {
  return rateLimit({
    windowMs: 60_000,
    limit: perMinute,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    handler: (_request, response) => {
      sendFailure(
        response,
        429,
        'TOO_MUCH_ASKED',
        'Too many requests in one minute. Wait a moment and try again.',
      );
    },
  });
}
