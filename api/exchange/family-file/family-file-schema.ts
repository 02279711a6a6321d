import { z } from 'zod';
import {
  legalStatusSchema,
  notificationSchema,
  placementSchema,
  sourceSettingsSchema,
} from './care-schema.ts';
import { daySchema } from './date-schema.ts';
import { householdSchema, influenceSchema, personSchema, textSchema, tieSchema } from './people-schema.ts';
import {
  agencySchema,
  areaSchema,
  concernSchema,
  contactSchema,
  coverageSchema,
  escalationSchema,
  flagSchema,
  involvementSchema,
  missingEpisodeSchema,
  planSchema,
  professionalSchema,
  teamSchema,
} from './work-schema.ts';

export const metaSchema = z.object({
  id: textSchema,
  title: z.string().min(1).nullish(),
  fictional: z.boolean().nullish(),
  authority: textSchema,
  asAt: daySchema.nullish().describe('The date the file speaks of.'),
  extractDate: daySchema
    .nullish()
    .describe(
      'The day on which it was taken from its source: nothing later is in it. The earlier of the two holds.',
    ),
  sourceSettings: sourceSettingsSchema.nullish(),
  rulePack: textSchema.describe('Id of the rule pack to go by; without it that of the authority.'),
  seed: z.number().nullish(),
  period: z.array(daySchema).nullish(),
  counts: z.record(z.string(), z.number()).nullish().describe('Checked against the lists of the file.'),
  calendar: z.object({ bankHolidays: z.array(daySchema).nullish() }).nullish(),
});

/** The lists of a family file, each with the shape of one row. Any list may be left out. */
export const rowSchemas = {
  people: personSchema,
  households: householdSchema,
  ties: tieSchema,
  influences: influenceSchema,
  agencies: agencySchema,
  areas: areaSchema,
  teams: teamSchema,
  professionals: professionalSchema,
  involvements: involvementSchema,
  plans: planSchema,
  concerns: concernSchema,
  contacts: contactSchema,
  missingEpisodes: missingEpisodeSchema,
  placements: placementSchema,
  legalStatuses: legalStatusSchema,
  notifications: notificationSchema,
  flags: flagSchema,
  escalations: escalationSchema,
  coverage: coverageSchema,
} as const;

export type ListName = keyof typeof rowSchemas;
export type Rows = { readonly [List in ListName]: readonly z.output<(typeof rowSchemas)[List]>[] };

export const listNames = Object.keys(rowSchemas) as readonly ListName[];

/** The whole file, for the JSON Schema; reading goes row by row so that every fault of every row is told. */
export const familyFileSchema = z
  .looseObject({
    version: z.literal(1).nullish(),
    meta: metaSchema.nullish(),
    people: z.array(personSchema),
    households: z.array(householdSchema).nullish(),
    ties: z.array(tieSchema).nullish(),
    influences: z.array(influenceSchema).nullish(),
    agencies: z.array(agencySchema).nullish(),
    areas: z.array(areaSchema).nullish(),
    teams: z.array(teamSchema).nullish(),
    professionals: z.array(professionalSchema).nullish(),
    involvements: z.array(involvementSchema).nullish(),
    plans: z.array(planSchema).nullish(),
    concerns: z.array(concernSchema).nullish(),
    contacts: z.array(contactSchema).nullish(),
    missingEpisodes: z.array(missingEpisodeSchema).nullish(),
    placements: z.array(placementSchema).nullish(),
    legalStatuses: z.array(legalStatusSchema).nullish(),
    notifications: z.array(notificationSchema).nullish(),
    flags: z.array(flagSchema).nullish(),
    escalations: z.array(escalationSchema).nullish(),
    coverage: z.array(coverageSchema).nullish(),
    sealed: z
      .unknown()
      .optional()
      .describe('Post-adoption identities. Never read with the rest: sealed with a public key, or left out.'),
  })
  .describe('The family file of the Whole Family Explorer, version 1.');
