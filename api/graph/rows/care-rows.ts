import { z } from 'zod';
import {
  legalStatusCodes,
  notificationKinds,
  placementApprovals,
  placementReasons,
  placementTypes,
  yesNoUnknown,
} from '../../domain/vocabulary.ts';
import { statementColumns } from './statement-row.ts';
import { day, dayOrNull, household, person, placement, provenance, text, textOrNull } from './values.ts';

export const placementRow = z.object({
  ...statementColumns,
  id: placement,
  personId: person,
  type: z.enum(placementTypes),
  startReason: z.enum(placementReasons).nullable(),
  provider: textOrNull,
  urn: textOrNull,
  lastsTo18: z.enum(yesNoUnknown),
  approval: z.enum(placementApprovals).nullable(),
  householdId: household.nullable(),
  ...provenance,
});

export const legalStatusRow = z.object({
  ...statementColumns,
  personId: person,
  code: z.enum(legalStatusCodes),
  ...provenance,
});

export const notificationRow = z.object({
  id: text,
  personId: person,
  kind: z.enum(notificationKinds),
  on: day,
  recordedAt: dayOrNull,
  ...provenance,
});
