import { z } from 'zod';
import {
  agencyKinds,
  concernKinds,
  contactKinds,
  contactOutcomes,
  escalationLevels,
  escalationStates,
  flagKinds,
  intervalUnits,
  notAloneReasons,
  planKinds,
  professionalRoles,
} from '../../domain/vocabulary.ts';
import { daySchema, momentSchema, partialDateSchema } from './date-schema.ts';
import { idSchema, idsSchema, openKind, statedSchema, textSchema } from './people-schema.ts';

export const agencySchema = z.object({ id: idSchema, name: z.string().min(1), kind: openKind(agencyKinds) });

export const areaSchema = z
  .object({ id: idSchema, name: z.string().min(1) })
  .describe('A part of the authority, as it divides its teams.');

export const teamSchema = z.object({
  id: idSchema,
  name: z.string().min(1),
  agencyId: idSchema,
  areaId: idSchema.nullish(),
});

export const professionalSchema = z.object({
  id: idSchema,
  name: z.string().min(1),
  role: openKind(professionalRoles),
  agencyId: idSchema,
  teamId: idSchema.nullish(),
  phone: textSchema,
  email: textSchema,
  from: partialDateSchema.nullish(),
  to: partialDateSchema.nullish(),
});

export const involvementSchema = statedSchema.extend({
  id: idSchema,
  professionalId: idSchema,
  personId: idSchema,
  role: textSchema.describe('"allocated" is the allocated worker.'),
});

export const planSchema = statedSchema.extend({
  id: idSchema,
  personId: idSchema.nullish(),
  personIds: idsSchema,
  kind: z.enum(planKinds),
  category: textSchema,
  visitRule: z.object({ unit: z.enum(intervalUnits), n: z.number().int().min(1).max(1000) }).nullish(),
  namedRiskIds: idsSchema,
  note: textSchema,
});

export const concernSchema = z.object({
  id: idSchema,
  raisedOn: daySchema,
  agencyId: idSchema,
  professionalId: idSchema.nullish(),
  personIds: z.array(idSchema),
  arisesFromIds: idsSchema,
  kind: openKind(concernKinds),
  dfeFactor: textSchema,
  status: z.enum(['open', 'closed']).nullish(),
  closedOn: daySchema.nullish(),
  summary: textSchema,
  certainty: statedSchema.shape.certainty,
  source: textSchema,
  recordedOn: daySchema.nullish(),
});

export const participantSchema = z.object({
  personId: idSchema,
  seen: z.boolean().nullish().describe('null or left out: the record does not say.'),
  alone: z.boolean().nullish(),
  spokenTo: z.boolean().nullish(),
  bedroomSeen: z.boolean().nullish(),
  heardOnly: z.boolean().nullish(),
  presentWith: idsSchema,
  notAloneReason: z.enum(notAloneReasons).nullish(),
});

export const contactSchema = z.object({
  id: idSchema,
  date: daySchema,
  recordedOn: daySchema.nullish(),
  kind: openKind(contactKinds),
  outcome: z.enum(contactOutcomes),
  householdId: idSchema.nullish(),
  announced: z.boolean().nullish(),
  professionalIds: idsSchema,
  agencyIds: idsSchema,
  aboutIds: idsSchema,
  participants: z.array(participantSchema).nullish(),
  mentionedIds: idsSchema,
  raisedConcernIds: idsSchema,
  discussedConcernIds: idsSchema,
  invitedIds: idsSchema.describe('People and professionals.'),
  attendedIds: idsSchema.describe('People and professionals.'),
  sharedWithAgencyIds: idsSchema,
  reportedById: idSchema.nullish(),
  duties: z.array(z.string().min(1)).nullish(),
  note: textSchema,
});

export const missingEpisodeSchema = z.object({
  id: idSchema,
  personId: idSchema,
  startedAt: momentSchema,
  returnedAt: momentSchema.nullish(),
  placeFound: textSchema,
  foundHouseholdId: idSchema.nullish(),
  returnInterviewOffered: z.boolean().nullish(),
  returnInterviewAt: momentSchema.nullish(),
});

export const flagSchema = statedSchema.extend({
  id: idSchema,
  personId: idSchema,
  kind: openKind(flagKinds),
  agencyId: idSchema.nullish(),
  note: textSchema,
});

export const escalationStepSchema = z.object({
  level: z.enum(escalationLevels),
  raisedOn: daySchema,
  responseDue: daySchema.nullish(),
  respondedOn: daySchema.nullish(),
  response: textSchema,
});

export const escalationSchema = z.object({
  id: idSchema,
  raisedBy: idSchema,
  againstAgencyId: idSchema,
  aboutIds: idsSchema,
  subject: textSchema,
  state: z.enum(escalationStates),
  steps: z.array(escalationStepSchema),
});

export const coverageSchema = z.object({
  agencyId: idSchema,
  holds: z.union([z.literal('all'), z.array(openKind(contactKinds))]),
  from: daySchema.nullish(),
  to: daySchema.nullish(),
  loadedOn: daySchema.nullish(),
});

export type AgencyRow = z.output<typeof agencySchema>;
export type ProfessionalRow = z.output<typeof professionalSchema>;
export type InvolvementRow = z.output<typeof involvementSchema>;
export type PlanRow = z.output<typeof planSchema>;
export type ConcernRow = z.output<typeof concernSchema>;
export type ParticipantRow = z.output<typeof participantSchema>;
export type ContactRow = z.output<typeof contactSchema>;
export type MissingEpisodeRow = z.output<typeof missingEpisodeSchema>;
export type FlagRow = z.output<typeof flagSchema>;
export type EscalationRow = z.output<typeof escalationSchema>;
export type CoverageRow = z.output<typeof coverageSchema>;
