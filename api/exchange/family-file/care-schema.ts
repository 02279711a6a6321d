import { z } from 'zod';
import {
  legalStatusCodes,
  notificationKinds,
  placementApprovals,
  placementReasons,
  placementTypes,
} from '../../domain/vocabulary.ts';
import { daySchema } from './date-schema.ts';
import { idSchema, statedSchema, textSchema } from './people-schema.ts';

export const placementSchema = statedSchema.extend({
  id: idSchema,
  personId: idSchema,
  type: z.enum(placementTypes).describe('Code of the collection of looked after children (SSDA903).'),
  startReason: z
    .enum(placementReasons)
    .nullish()
    .describe(
      'S began, L legal status only, P placement and carer, T placement, B all, U status and placement.',
    ),
  provider: textSchema,
  urn: textSchema,
  lastsTo18: z.boolean().nullish().describe('Is it meant to last until the child is 18?'),
  approval: z.enum(placementApprovals).nullish(),
  householdId: idSchema.nullish(),
});

export const legalStatusSchema = statedSchema.extend({
  id: idSchema,
  personId: idSchema,
  code: z.enum(legalStatusCodes).describe('Code of the collection of looked after children (SSDA903).'),
});

export const notificationSchema = z.object({
  id: idSchema,
  personId: idSchema,
  kind: z.enum(notificationKinds),
  date: daySchema,
  recordedOn: daySchema.nullish(),
});

/** What the data of the file cannot tell: it holds for every agency that the file covers. */
export const sourceSettingsSchema = z.object({
  notSeenMeansNotRecorded: z
    .boolean()
    .nullish()
    .describe('true: the source writes “not seen” also where nobody answered.'),
  bedroomNotRecorded: z.boolean().nullish().describe('true: the source has no place for the bedroom.'),
});
