import type { Express, RequestHandler, Response } from 'express';
import { json } from 'express';

import { refusalOf, type RefusalCode } from '../errors.ts';
import { printFamily } from '../print/print-family.ts';
import { printRequest } from '../print/print-request.ts';
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
 * this viewer may see, and the look is in the access log before anything leaves.
 */
export function answerPrint(
  app: Express,
  services: Pick<Services, 'printFamily'>,
  who: SignedIn,
  limit: RequestHandler,
): void {
  app.post('/print', limit, json({ limit: largestRequest }), async (request, response) => {
    response.setHeader('Cache-Control', 'no-store');
    const asked = printRequest.safeParse(request.body);
    if (!asked.success) {
      const says = asked.error.issues[0]?.message ?? 'The request cannot be read.';
      sendFailure(response, 400, 'BAD_REQUEST', says);
      return;
    }
    const refused = await refusalFrom(async () => {
      const found = await services.printFamily(who, asked.data);
      if (found === null) {
        sendFailure(response, 404, 'NOT_FOUND', 'There is no such person here, or none that you may see.');
        return;
      }
      const file = await printFamily(found.family, asked.data, found);
      if (file === null) sendFailure(response, 413, 'TOO_MUCH_ASKED', tooLarge);
      else sendFile(response, file);
    });
    if (refused !== null) sendFailure(response, statuses[refused.code], refused.code, refused.message);
  });
}

const tooLarge =
  'This family is too large for a PNG that can be read. Choose PDF, which spreads it over several sheets, or SVG.';

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
