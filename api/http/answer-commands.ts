import { createHash, timingSafeEqual } from 'node:crypto';

import express, { type Express, type RequestHandler } from 'express';

import { refusalOf } from '../errors.ts';
import { askRequest } from '../services/ask-questions.ts';
import { importRequest } from '../services/import-files.ts';
import type { Services } from '../services/index.ts';
import { commandLine } from '../services/sign-in.ts';
import { sendFailure } from './send-failure.ts';

/**
 * Commands on this machine, sent here because the embedded store belongs to one program. They show the token that
 * only the user who started the server can read, and get a report or the sentence of a refusal.
 */
export function answerCommands(app: Express, services: Services, token: string): void {
  const body = express.json({ limit: '64kb' });
  app.post('/internal/import', withToken(token), body, async (request, response) => {
    const files = importRequest.safeParse(request.body);
    if (!files.success) sendFailure(response, 400, 'BAD_REQUEST', 'The command cannot be read.');
    else response.json(await orFault(() => services.importFiles(commandLine, files.data)));
  });
  app.post('/internal/ask', withToken(token), body, async (request, response) => {
    const question = askRequest.safeParse(request.body);
    if (!question.success) sendFailure(response, 400, 'BAD_REQUEST', 'The command cannot be read.');
    else response.json(await orFault(() => services.askQuestions(commandLine, question.data)));
  });
}

async function orFault<Answer>(ask: () => Promise<Answer>): Promise<Answer | { fault: string }> {
  try {
    return await ask();
  } catch (error) {
    const refusal = refusalOf(error);
    if (refusal === null) throw error;
    return { fault: refusal.message };
  }
}

/** Compared in constant time, by digest so that the lengths are equal. */
function withToken(token: string): RequestHandler {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  const wanted = digest(`Bearer ${token}`);
  return (request, response, next) => {
    if (timingSafeEqual(digest(request.headers.authorization ?? ''), wanted)) next();
    else sendFailure(response, 404, 'NOT_FOUND', 'There is nothing here.');
  };
}
