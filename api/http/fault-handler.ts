import type { ErrorRequestHandler } from 'express';

import { sendFailure } from './send-failure.ts';

/** Failures outside GraphQL: a body too large or not JSON, a file that is not there, anything unexpected. */
export function faultHandler(report: (error: unknown) => string): ErrorRequestHandler {
  return (error: unknown, _request, response, next) => {
    if (response.headersSent) {
      next(error);
      return;
    }
    const status = statusOf(error);
    if (status === 413) sendFailure(response, 413, 'TOO_MUCH_ASKED', 'The request is too large.');
    else if (status === 404) sendFailure(response, 404, 'NOT_FOUND', 'There is nothing here.');
    else if (status >= 400 && status < 500)
      sendFailure(response, status, 'BAD_REQUEST', 'The request cannot be read.');
    else {
      const message = `Something went wrong that was not expected. Whoever runs this system can find it as ${report(error)}.`;
      sendFailure(response, 500, 'UNEXPECTED', message);
    }
  };
}

function statusOf(error: unknown): number {
  const status: unknown =
    typeof error === 'object' && error !== null && 'status' in error ? error.status : null;
  return typeof status === 'number' ? status : 500;
}
