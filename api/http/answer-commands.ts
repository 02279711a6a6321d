import { createHash, timingSafeEqual } from 'node:crypto';

import express, { type Express, type RequestHandler } from 'express';
import type { ZodError } from 'zod';

import { refusalOf, type RefusalCode } from '../errors.ts';
import { askRequest } from '../services/ask-questions.ts';
import { importRequest } from '../services/import-files.ts';
import type { Services } from '../services/index.ts';
import { commandLine } from '../services/sign-in.ts';
import { answerWorklistCommand, worklistCommand } from '../services/worklist/worklist-command.ts';
import { answerStandingCommand, standingRequest } from '../services/standing/standing-command.ts';
import { sendFailure } from './send-failure.ts';

/**
 * Commands on this machine, sent here because the embedded store belongs to one program. They show the token that
 * only the user who started the server can read, and get a report or the sentence of a refusal.
 */
export function answerCommands(app: Express, services: Services, token: string): void {
  // Whoever has the token may send all that an import may name: a thousand files with long paths.
  const reading = [withToken(token), express.json({ limit: '8mb' })];
  app.post('/internal/import', ...reading, async (request, response) => {
    const files = importRequest.safeParse(request.body);
    if (!files.success) sendFailure(response, 400, 'BAD_REQUEST', whatIsWrong(files.error));
    else response.json(await orFault(() => services.importFiles(commandLine, files.data)));
  });
  app.post('/internal/ask', ...reading, async (request, response) => {
    const question = askRequest.safeParse(request.body);
    if (!question.success) sendFailure(response, 400, 'BAD_REQUEST', whatIsWrong(question.error));
    else response.json(await orFault(() => services.askQuestions(commandLine, question.data)));
  });
  app.post('/internal/worklist', ...reading, async (request, response) => {
    const asked = worklistCommand.safeParse(request.body);
    if (!asked.success) sendFailure(response, 400, 'BAD_REQUEST', whatIsWrong(asked.error));
    else response.json(await orFault(() => answerWorklistCommand(services, asked.data)));
  });
  app.post('/internal/standing', ...reading, async (request, response) => {
    const asked = standingRequest.safeParse(request.body);
    if (!asked.success) sendFailure(response, 400, 'BAD_REQUEST', whatIsWrong(asked.error));
    else response.json(await orFault(() => answerStandingCommand(services, commandLine, asked.data)));
  });
}

/** "“focus” is too long: at most 200 characters." A part that is wrong in another way is named. */
function whatIsWrong({ issues }: ZodError): string {
  const [issue] = issues;
  const part = issue?.path.map(String).join(' ') ?? '';
  if (issue?.code === 'too_big') {
    const most = Number(issue.maximum).toLocaleString('en-GB');
    const unit = issue.origin === 'string' ? 'characters' : 'of them';
    return `“${part}” is too long: at most ${most} ${unit}.`;
  }
  return part === ''
    ? 'The command cannot be read.'
    : `The command cannot be read: “${part}” is not as it must be.`;
}

async function orFault<Answer>(
  ask: () => Promise<Answer>,
): Promise<Answer | { fault: string; code: RefusalCode }> {
  try {
    return await ask();
  } catch (error) {
    const refusal = refusalOf(error);
    if (refusal === null) throw error;
    return { fault: refusal.message, code: refusal.code };
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
