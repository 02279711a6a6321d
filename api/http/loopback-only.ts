import type { RequestHandler } from 'express';

import { sendFailure } from './send-failure.ts';

const loopbackHost = /^(127(\.\d{1,3}){3}|localhost|\[::1\])(:\d{1,5})?$/i;

/**
 * Answers only requests addressed to this machine by its own name. A page elsewhere can point a name of its own at
 * 127.0.0.1 (DNS rebinding) and would then be of the same origin: its Host header gives it away.
 */
export const loopbackOnly: RequestHandler = (request, response, next) => {
  if (loopbackHost.test(request.headers.host ?? '')) next();
  else sendFailure(response, 421, 'NOT_THIS_HOST', 'This server answers on this machine only, as 127.0.0.1.');
};
