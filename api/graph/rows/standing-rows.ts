import { z } from 'zod';
import { dutyStatesByPressing } from '../../domain/duties/duty-state-words.ts';
import { markVerdicts } from '../../domain/standing/row-mark.ts';
import { agency, day, dayOrNull, number, person, professional, text, textOrNull } from './values.ts';

const state = z.enum(dutyStatesByPressing);

export const takenBackColumns = { takenBackAt: textOrNull, takenBackBy: textOrNull };

export const rowMarkRow = z.object({
  id: text,
  childId: person,
  duty: textOrNull,
  on: day,
  state,
  dueOn: dayOrNull,
  lastSatisfied: dayOrNull,
  lastSeenOn: dayOrNull,
  plan: textOrNull,
  verdict: z.enum(markVerdicts),
  reason: text,
  by: text,
  at: text,
  ...takenBackColumns,
});

/** `asks` is JSON text: neither engine keeps a map. */
export const standingQuestionRow = z.object({
  id: text,
  title: text,
  asks: text,
  everyDays: number,
  timeOfDay: text,
  createdAt: text,
  byProfessionalId: professional.nullable(),
  byName: text,
  byAgencyId: agency.nullable(),
  byPersonId: person.nullable(),
  endedAt: textOrNull,
  endedBy: textOrNull,
});

export const standingRunRow = z.object({
  questionId: text,
  number,
  at: text,
  by: text,
  on: dayOrNull,
  failed: textOrNull,
});

export const standingRowRow = z.object({
  questionId: text,
  id: text,
  childId: person,
  duty: textOrNull,
  state,
  dueOn: dayOrNull,
  lastSeenOn: dayOrNull,
  foundIn: number,
  goneIn: number.nullable(),
  timesBefore: number,
  acknowledgedAt: textOrNull,
  acknowledgedBy: textOrNull,
  acknowledgedReason: textOrNull,
});
