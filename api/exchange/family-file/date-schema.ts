import { z } from 'zod';
import { readCalendarDate, readPartialDate } from '../../domain/calendar-date.ts';

/** What a check of our own says about a value, carried through zod's issue to the import report. */
export interface FaultWords {
  readonly says: string;
  readonly remedy: string;
}

function checkedText(read: (text: string) => unknown, fault: (text: string) => FaultWords) {
  return z.string().check((context) => {
    if (read(context.value) !== null) return;
    context.issues.push({ code: 'custom', input: context.value, params: { ...fault(context.value) } });
  });
}

/** A day, a month or a year that exists: lives and ties are often known no better. */
export const partialDateSchema = checkedText(readPartialDate, (text) => ({
  says: dateFault(text),
  remedy:
    'Write the day as 2016-03-05, or only as much as is known: 2016-03 or 2016; null where it is not known.',
})).meta({ pattern: '^\\d{4}(-\\d{2}(-\\d{2})?)?$', examples: ['2016', '2016-03', '2016-03-05'] });

/** A whole day that exists: contacts and meetings happen on a day. */
export const daySchema = checkedText(readCalendarDate, (text) => ({
  says:
    readPartialDate(text) === null
      ? dateFault(text)
      : `The day is needed here, and ${text} names only part of it.`,
  remedy: 'Write the day as 2016-03-05.',
})).meta({ pattern: '^\\d{4}-\\d{2}-\\d{2}$', examples: ['2016-03-05'] });

const momentPattern = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?$/;

/** A local time, `2026-06-14T20:00`. */
export const momentSchema = checkedText(readMoment, (text) => ({
  says: `“${shortened(text)}” is not a day and time that exist.`,
  remedy: 'Write the local day and time as 2026-06-14T20:00, without a time zone.',
})).meta({ pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2})?$', examples: ['2026-06-14T20:00'] });

function readMoment(text: string): string | null {
  const day = momentPattern.exec(text)?.[1];
  return day === undefined || readCalendarDate(day) === null ? null : text;
}

function dateFault(text: string): string {
  return /^\d{4}(-\d{2}){0,2}$/.test(text)
    ? `${text} is not a date that exists.`
    : `“${shortened(text)}” is not a date.`;
}

export function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
