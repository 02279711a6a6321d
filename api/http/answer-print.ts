import type { Express, RequestHandler, Response } from 'express';
import { json } from 'express';

import { refusalOf, type RefusalCode } from '../errors.ts';
import { printRequest } from '../print/print-request.ts';
import type { Printed, Printer } from '../print/printer.ts';
import type { Services } from '../services/index.ts';
import type { SignedIn } from '../services/sign-in.ts';
import { sendFailure } from './send-failure.ts';

/** Ids, a day and a few choices. */
const largestRequest = '4kb';

const statuses: Readonly<Record<RefusalCode, number>> = {
  BAD_REQUEST: 400,
  NOT_PERMITTED: 403,
  TOO_MUCH_ASKED: 413,
  STORE_UNAVAILABLE: 503,
  NOT_LOGGED: 503,
  IMPORT_REFUSED: 409,
};

/**
 * `POST /print`: a family on paper as a file. The request says whom, when and how; the picture is drawn here from what
 * this viewer may see, and the look is in the access log before anything leaves. It is drawn in another thread: the
 * server answers everybody else meanwhile.
 */
export function answerPrint(
  app: Express,
  services: Pick<Services, 'printFamily'>,
  who: SignedIn,
  limit: RequestHandler,
  printer: Pick<Printer, 'isFull' | 'print'>,
): void {
  app.post('/print', limit, json({ limit: largestRequest }), async (request, response) => {
    response.setHeader('Cache-Control', 'no-store');
    const asked = printRequest.safeParse(request.body);
    if (!asked.success) {
      const says = asked.error.issues[0]?.message ?? 'The request cannot be read.';
      sendFailure(response, 400, 'BAD_REQUEST', says);
      return;
    }
    if (printer.isFull()) {
      sendPrinted(response, { kind: 'busy' });
      return;
    }
    const refused = await refusalFrom(async () => {
      const found = await services.printFamily(who, asked.data);
      if (found === null) {
        sendFailure(response, 404, 'NOT_FOUND', 'There is no such person here, or none that you may see.');
        return;
      }
      sendPrinted(response, await printer.print(found.family, asked.data, found));
    });
    if (refused !== null) sendFailure(response, statuses[refused.code], refused.code, refused.message);
  });
}

const tooLarge =
  'This family is too large for a PNG that can be read. Choose PDF, which spreads it over several sheets, or SVG.';

const busy = 'Other prints are being made. Try again in half a minute.';
const tooSlow =
  'This print took too long and was stopped. Ask for fewer steps from the child, or for SVG, and try again.';
/** Seconds after which a print is likely to be taken on. */
const retryAfter = '30';

function sendPrinted(response: Response, printed: Printed): void {
  switch (printed.kind) {
    case 'printed':
      sendFile(response, printed.file);
      break;
    case 'too-large':
      sendFailure(response, 413, 'TOO_MUCH_ASKED', tooLarge);
      break;
    case 'busy':
      response.setHeader('Retry-After', retryAfter);
      sendFailure(response, 503, 'PRINT_BUSY', busy);
      break;
    case 'too-slow':
      sendFailure(response, 503, 'PRINT_TOO_SLOW', tooSlow);
  }
}

async function refusalFrom(act: () => Promise<void>) {
  try {
    await act();
    return null;
  } catch (error) {
    const refusal = refusalOf(error);
    if (refusal === null) throw error;
    return refusal;
  }
}

function sendFile(
  response: Response,
  { bytes, type, name }: { readonly bytes: Uint8Array; readonly type: string; readonly name: string },
): void {
  response.setHeader('Content-Type', type);
  response.setHeader('Content-Disposition', `attachment; filename="${name}"`);
  response.end(bytes);
}
