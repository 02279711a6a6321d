import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

import type { RequestHandler } from 'express';
import type { Logger } from 'pino';
import { pinoHttp } from 'pino-http';

/**
 * One line for each request: method, kind of address, status, time. Addresses hold ids and searches hold names, so
 * neither the rest of the path nor the query, headers or body is written: who looked at whom stands in the access log.
 */
export function requestLog(log: Logger): RequestHandler {
  return pinoHttp({
    logger: log,
    genReqId: () => randomUUID(),
    serializers: {
      req: (request: { id: string; method: string; url: string }) => ({
        id: request.id,
        method: request.method,
        page: firstPart(request.url),
      }),
      res: (response: { statusCode: number }) => ({ status: response.statusCode }),
      err: (error: { type: string }) => ({ type: error.type }),
    },
    autoLogging: { ignore: (request: IncomingMessage) => request.url === '/health' },
    customSuccessMessage: () => 'answered',
    customErrorMessage: () => 'failed',
  });
}

function firstPart(url: string): string {
  return `/${url.split(/[/?#]/)[1] ?? ''}`;
}
