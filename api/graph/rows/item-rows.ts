import { z } from 'zod';
import {
  concernKinds,
  escalationStates,
  flagKinds,
  intervalUnits,
  planKinds,
  yesNoUnknown,
} from '../../domain/vocabulary.ts';
import { statementColumns } from './statement-row.ts';
import {
  agency,
  concern,
  household,
  number,
  person,
  plan,
  professional,
  provenance,
  text,
  textOrNull,
} from './values.ts';

export const planRow = z.object({
  ...statementColumns,
  id: plan,
  personIds: z.array(person),
  kind: z.enum(planKinds),
  category: textOrNull,
  visitIntervalUnit: z.enum(intervalUnits).nullable(),
  visitIntervalNumber: number.nullable(),
  namedIds: z.array(person),
  note: textOrNull,
  ...provenance,
});

export const concernRow = z.object({
  ...statementColumns,
  id: concern,
  agencyId: agency,
  professionalId: professional.nullable(),
  aboutIds: z.array(person),
  arisesFromIds: z.array(person),
  kind: z.enum(concernKinds),
  factor: textOrNull,
  summary: textOrNull,
  ...provenance,
});

export const flagRow = z.object({
  ...statementColumns,
  personId: person,
  agencyId: agency.nullable(),
  kind: z.enum(flagKinds),
  note: textOrNull,
  ...provenance,
});

/** `steps` is JSON text: neither engine keeps a list of maps. */
export const escalationRow = z.object({
  id: text,
  raisedById: professional,
  againstAgencyId: agency,
  aboutIds: z.array(person),
  subject: textOrNull,
  state: z.enum(escalationStates),
  steps: text,
  ...provenance,
});

export const missingEpisodeRow = z.object({
  id: text,
  personId: person,
  startedAt: text,
  returnedAt: textOrNull,
  placeFound: textOrNull,
  foundHouseholdId: household.nullable(),
  returnInterviewOffered: z.enum(yesNoUnknown),
  returnInterviewAt: textOrNull,
  ...provenance,
});
