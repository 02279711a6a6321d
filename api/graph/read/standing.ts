import { z } from 'zod';
import { dutyStatesByPressing } from '../../domain/duties/duty-state-words.ts';
import type { RowMark } from '../../domain/standing/row-mark.ts';
import type { StandingQuestion, StandingRow } from '../../domain/standing/standing-question.ts';
import { markFilters } from '../../domain/standing/with-marks.ts';
import { planKinds } from '../../domain/vocabulary.ts';
import type { WorklistFilter } from '../../domain/worklist/worklist-row.ts';
import type { rowMarkRow, standingQuestionRow, standingRowRow } from '../rows/standing-rows.ts';

export function toRowMark(row: z.output<typeof rowMarkRow>): RowMark {
  const { id, childId, duty, verdict, reason, by, at, takenBackAt, takenBackBy, ...about } = row;
  const takenBack = takenBackAt === null ? null : { at: takenBackAt, by: takenBackBy ?? '' };
  return { id, childId, duty, about, verdict, reason, by, at, takenBack };
}

const list = z.array(z.string()).optional();
const count = z.number().optional();

/** As it was written by `asksText`: a part that this version does not know is a fault, for it would narrow no more. */
const filter = z.strictObject({
  states: z.array(z.enum(dutyStatesByPressing)).optional(),
  duties: list,
  planKinds: z.array(z.enum(planKinds)).optional(),
  teamIds: list,
  areas: list,
  workerIds: list,
  agencyIds: list,
  ageFrom: count,
  ageTo: count,
  unseenDays: count,
  overdueDays: count,
  marked: z.array(z.enum(markFilters)).optional(),
  text: z.string().optional(),
});

export function asksText(asks: WorklistFilter): string {
  return JSON.stringify(filter.parse(asks));
}

export function toStandingQuestion(row: z.output<typeof standingQuestionRow>): StandingQuestion {
  const { id, title, everyDays, timeOfDay, createdAt, endedAt, endedBy } = row;
  return {
    id,
    title,
    asks: withoutGaps(filter.parse(JSON.parse(row.asks))),
    everyDays,
    timeOfDay,
    createdAt,
    by: {
      professionalId: row.byProfessionalId,
      name: row.byName,
      agencyId: row.byAgencyId,
      personId: row.byPersonId,
    },
    ended: endedAt === null ? null : { at: endedAt, by: endedBy ?? '' },
  };
}

/** Read from JSON nothing is there as undefined; the type says so. */
function withoutGaps(asks: z.output<typeof filter>): WorklistFilter {
  return Object.fromEntries(Object.entries(asks).filter(([, value]) => value !== undefined));
}

export function toStandingRow(row: z.output<typeof standingRowRow>): StandingRow {
  const { id, childId, duty, state, dueOn, lastSeenOn, foundIn, goneIn, timesBefore } = row;
  const { acknowledgedAt: at, acknowledgedBy: by, acknowledgedReason: reason } = row;
  const acknowledged = at === null ? null : { at, by: by ?? '', reason: reason ?? '' };
  return { id, childId, duty, state, dueOn, lastSeenOn, foundIn, goneIn, timesBefore, acknowledged };
}
