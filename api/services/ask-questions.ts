import { z } from 'zod';

import { readCalendarDate, type CalendarDate } from '../domain/calendar-date.ts';
import { faultOfDay } from '../domain/day-asked.ts';
import { compareText } from '../domain/compare-text.ts';
import { familyAt } from '../domain/family-at.ts';
import type { UnitLimits } from '../domain/family-unit.ts';
import type { Finding } from '../domain/questions/finding.ts';
import { questionsCalled } from '../domain/questions/questions-called.ts';
import { BadRequest } from '../errors.ts';
import type { AccessLog } from './access-log/open-access-log.ts';
import { recordsAround } from './record-around.ts';
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

/** Findings question by question; where several sources were asked, each question of each source in turn. */
export interface AskAnswer {
  /** The dates of the source whose date is latest; `sources` has those of each. */
  readonly asAt: CalendarDate;
  readonly on: CalendarDate;
  readonly sources: readonly AskedSource[];
  readonly findings: readonly Finding[];
}

export interface AskedSource {
  readonly title: string;
  /** The date that the source speaks of. */
  readonly asAt: CalendarDate;
  /** The date it was asked about: its own, where none was given. */
  readonly on: CalendarDate;
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
      const records = await recordsAround(stores, who, request.focus, limits);
      const families = records.map(({ record }) => familyAt(record, on ?? record.asAt));
      const faults = families.map(faultOfDay);
      const [fault] = faults;
      if (fault != null && !faults.includes(null)) throw new BadRequest(fault);
      const findings = asked.questions.flatMap((question) =>
        families.flatMap((family) => question.answer(family, request.parameters)),
      );
      const sources = records.map(({ title, record: { asAt } }) => ({ title, asAt, on: on ?? asAt }));
      const latest = sources.toSorted((a, b) => compareText(b.asAt, a.asAt))[0];
      if (latest === undefined) throw new BadRequest('Nobody held may be shown.');
      const answer = { asAt: latest.asAt, on: latest.on, sources, findings };
      const ids = families.flatMap(({ people }) => people.map(({ id }) => id));
      return { answer, ids, answered: true };
    },
  );
}
