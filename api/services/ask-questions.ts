import { z } from 'zod';

import { readCalendarDate, type CalendarDate } from '../domain/calendar-date.ts';
import { familyAt } from '../domain/family-at.ts';
import type { UnitLimits } from '../domain/family-unit.ts';
import type { Finding } from '../domain/questions/finding.ts';
import { questionsCalled } from '../domain/questions/questions-called.ts';
import { BadRequest } from '../errors.ts';
import type { AccessLog } from './access-log/open-access-log.ts';
import { recordAround } from './record-around.ts';
import type { Stores } from './stores.ts';
import { useCase } from './use-case.ts';

/** As it comes from a command. */
export const askRequest = z.object({
  question: z.string().max(100),
  /** Id or name of the focus child; null: everybody held. */
  focus: z.string().max(200).nullable(),
  asOf: z.string().max(40).nullable(),
  parameters: z.record(z.string().max(100), z.number()),
});
export type AskRequest = z.infer<typeof askRequest>;

export interface AskAnswer {
  readonly asAt: CalendarDate;
  readonly on: CalendarDate;
  readonly findings: readonly Finding[];
}

/** Asks one question, or `all`, of a family on a date. Throws BadRequest with a sentence for whoever asked. */
export function createAskQuestions(stores: Stores, log: AccessLog, limits: UnitLimits) {
  return useCase<AskRequest, AskAnswer>(
    log,
    {
      permission: 'read-family',
      event: 'questions-asked',
      asked: ({ question, focus, asOf }) => ({ question, focus, asOf }),
    },
    async (who, request) => {
      const asked = questionsCalled(request.question, request.parameters);
      if ('fault' in asked) throw new BadRequest(asked.fault);
      const on = request.asOf === null ? null : readCalendarDate(request.asOf);
      if (request.asOf !== null && on === null) {
        throw new BadRequest(`“${request.asOf}” is not a date that exists. Give it as 2026-06-30.`);
      }
      const record = await recordAround(stores, who, request.focus, limits);
      const family = familyAt(record, on ?? record.asAt);
      const findings = asked.questions.flatMap((question) => question.answer(family, request.parameters));
      const answer = { asAt: record.asAt, on: family.on, findings };
      return { answer, ids: family.people.map(({ id }) => id), answered: true };
    },
  );
}
