import { z } from 'zod';

import { lastSeenChip } from '../domain/chips/chip-choice.ts';
import { readCalendarDate } from '../domain/calendar-date.ts';
import { personId } from '../domain/ids.ts';
import { viewById, views } from '../../web/drawing/views/index.ts';

const longest = 200;
const mostSteps = 12;
const notAnId = 'This is not the id of a person.';

const asked = z.strictObject(
  {
    focusId: z
      .string({ error: 'Say whose family to print: focusId is missing.' })
      .min(1, 'Say whose family to print: focusId is missing.')
      .max(longest, notAnId)
      .transform(personId),
    /** Null: the record's own date. */
    on: z
      .string({ error: 'Give the day as 2026-06-30.' })
      .max(longest, 'Give the day as 2026-06-30.')
      .transform((text, context) => {
        const day = readCalendarDate(text);
        if (day !== null) return day;
        context.addIssue({
          code: 'custom',
          message: `“${text}” is not a day that exists. Give it as 2026-06-30.`,
        });
        return z.NEVER;
      })
      .nullable()
      .default(null),
    steps: z
      .int({ error: `Ask for 1 to ${mostSteps} steps from the child.` })
      .min(1, `Ask for 1 to ${mostSteps} steps from the child.`)
      .max(mostSteps, `Ask for 1 to ${mostSteps} steps from the child.`)
      .nullable()
      .default(null),
    view: z
      .string({ error: unknownView })
      .refine((id) => viewById(id) !== null, { error: unknownView })
      .default('genogram'),
    notation: z.enum(['uk', 'mcgoldrick'], { error: 'The notation is uk or mcgoldrick.' }).default('uk'),
    format: z.enum(['pdf', 'png', 'svg'], { error: 'The format is pdf, png or svg.' }).default('pdf'),
    paper: z.enum(['A3', 'A4'], { error: 'The paper is A3 or A4.' }).default('A3'),
    /** Whether the signs of when each child was seen are drawn. */
    chips: z.boolean({ error: 'Say true or false for chips.' }).default(true),
    /** What these signs tell: `last-seen`, `alone`, or the id of a rule of the family's rule pack. */
    chip: z
      .string({ error: unknownSign })
      .regex(/^[a-z][\w-]{0,59}$/, { error: unknownSign })
      .default(lastSeenChip),
    /** Whether relationship-quality lines are drawn. */
    quality: z.boolean({ error: 'Say true or false for quality.' }).default(false),
    /** Whom an ecomap is about; null: the focus child. */
    centreId: z.string({ error: notAnId }).max(longest, notAnId).nullable().default(null),
    /** On paper: what the record shows that calls for action, with evidence and rule; `settings` as in the address. */
    findings: z
      .strictObject({ settings: z.array(z.string().max(longest)).max(100).default([]) })
      .nullable()
      .default(null),
    /** On paper: the contacts of each child by agency or professional, over so many days or (null) everything held. */
    contacts: z
      .strictObject({
        by: z.enum(['agency', 'professional'], { error: 'Contacts are told by agency or professional.' }),
        days: z
          .int({ error: 'Contacts are told over 1 to 3660 days.' })
          .min(1, 'Contacts are told over 1 to 3660 days.')
          .max(3660, 'Contacts are told over 1 to 3660 days.')
          .nullable(),
      })
      .nullable()
      .default(null),
    /** Whether the list in sentences goes with the picture: after it on paper, unless told otherwise; in an SVG where wanted. */
    list: z.boolean({ error: 'Say true or false for list.' }).nullable().default(null),
  },
  {
    error: ({ code }) =>
      code === 'unrecognized_keys'
        ? 'The request says more than can be printed: a picture itself is never taken.'
        : 'The request cannot be read.',
  },
);

/**
 * What may be asked to be printed: whom, when and how, never a picture. Everything but the focus may be left out.
 * Each fault is one sentence for whoever asked. A PNG has no room for a list.
 */
export const printRequest = asked.transform((request) => ({
  ...request,
  list: request.format !== 'png' && (request.list ?? request.format === 'pdf'),
}));
export type PrintRequest = z.infer<typeof printRequest>;

function unknownSign(): string {
  return 'Say what the signs tell: last-seen, alone, or the id of a rule such as cp-visit.';
}

function unknownView(): string {
  return `There is no such view. Views: ${views.map(({ id }) => id).join(', ')}.`;
}
