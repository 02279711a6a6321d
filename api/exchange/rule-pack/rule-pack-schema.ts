import { z } from 'zod';
import { stageConditions } from '../../domain/duties/rule-pack.ts';
import {
  contactKinds,
  intervalUnits,
  legalStatusCodes,
  notificationKinds,
  placementApprovals,
  placementTypes,
  planKinds,
  professionalRoles,
} from '../../domain/vocabulary.ts';
import { daySchema } from '../family-file/date-schema.ts';

const sentence = z.string().min(1).max(2_000);
const listOf = <const Words extends readonly [string, ...string[]]>(words: Words) =>
  z.array(z.enum(words)).nullish();

const interval = z
  .object({ n: z.number().int().min(1).max(1000), unit: z.enum(intervalUnits) })
  .describe(
    'An upper limit: the day due is in time. Months end with the month: 30 November + 3 = 28 February.',
  );

const stage = z.object({
  while: z
    .enum(stageConditions)
    .describe('The first that fits on the day of the last that counts; the list ends with "later".'),
  every: interval.nullable().describe('null: as agreed, with no day due.'),
});

const planStart = { planKinds: listOf(planKinds) };
const starts = z
  .discriminatedUnion('from', [
    z.object({ from: z.literal('plan'), planKinds: z.array(z.enum(planKinds)).min(1) }),
    z.object({ from: z.literal('placement'), placementTypes: z.array(z.enum(placementTypes)), ...planStart }),
    z.object({
      from: z.literal('notification'),
      notifications: z.array(z.enum(notificationKinds)),
      ...planStart,
    }),
    z.object({ from: z.literal('meeting'), meetings: z.array(z.enum(contactKinds)), ...planStart }),
    z.object({ from: z.literal('return'), ...planStart }),
  ])
  .describe(
    'What begins the duty, and begins it anew; where that is not recorded, a plan of planKinds does.',
  );

export const dutyRuleSchema = z.object({
  id: z
    .string()
    .regex(/^[a-z0-9][a-z0-9-]*$/)
    .max(60)
    .describe('"cp-visit": also what a contact’s "duties" name.'),
  title: sentence.max(100),
  says: sentence.describe('The rule in one sentence.'),
  source: sentence.describe('Guidance, regulation or local procedure that it comes from.'),
  isOn: z.boolean().nullish().describe('false keeps the rule and tells nothing by it.'),
  kind: z.enum(['visit', 'meeting', 'task']),
  thing: sentence.max(60).describe('What is due, in the middle of a sentence: "visit", "core group".'),
  starts,
  givesWayTo: listOf(planKinds).describe('Not required while the child has a live plan of these kinds.'),
  first: interval,
  then: z.array(stage).nullish().describe('Left out: it is due once.'),
  variants: z
    .array(
      z.object({
        says: sentence,
        placementTypes: listOf(placementTypes),
        approvals: listOf(placementApprovals),
        legalStatuses: listOf(legalStatusCodes),
        fromLegalStatus: z.boolean().nullish(),
        first: interval.nullable(),
        then: z.array(stage).nullish(),
      }),
    )
    .nullish()
    .describe('Other intervals for some placements; the first that fits.'),
  satisfiedBy: z.object({
    kinds: listOf(contactKinds),
    roles: listOf(professionalRoles).describe('For a visit: somebody of these saw the child. None: anybody.'),
    notifications: listOf(notificationKinds),
  }),
  endedBy: listOf(notificationKinds),
  untilAge: z.number().int().min(1).max(120).nullish(),
});

export const rulePackSchema = z
  .object({
    $schema: z.string().nullish(),
    id: z
      .string()
      .regex(/^[a-z0-9][a-z0-9-]*$/)
      .max(60),
    name: sentence.max(100),
    version: z.string().min(1).max(60),
    validFrom: daySchema,
    settings: z.object({
      dayOne: z
        .enum(['next', 'same'])
        .describe('Is the day after an event day 1 (next), or the day of the event itself (same)?'),
      dueSoonWorkingDays: z.number().int().min(0).max(60),
      aloneFromAge: z.number().int().min(0).max(18),
      qualityVisits: z.number().int().min(1).max(20),
      afterNoAccess: interval,
    }),
    rules: z.array(dutyRuleSchema).min(1),
  })
  .describe('A rule pack of the Whole Family Explorer: how often which children are to be seen.');

export type RulePackRow = z.output<typeof rulePackSchema>;
export type DutyRuleRow = z.output<typeof dutyRuleSchema>;
