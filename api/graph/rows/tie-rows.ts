import { z } from 'zod';
import {
  careKinds,
  householdRoles,
  influenceKinds,
  parentalResponsibilities,
  parentNatures,
  partnerStatuses,
  polarities,
  relatedKinds,
  zygosities,
} from '../../domain/vocabulary.ts';
import { statementColumns } from './statement-row.ts';
import { household, person, professional, text, textOrNull } from './values.ts';

export const parentTieRow = z.object({
  parentId: person,
  childId: person,
  ...statementColumns,
  nature: z.enum(parentNatures),
});

export const responsibilityRow = z.object({
  holderKind: z.enum(['person', 'agency']),
  holderId: text,
  childId: person,
  ...statementColumns,
  status: z.enum(parentalResponsibilities),
  basis: textOrNull,
});

export const partnershipRow = z.object({
  firstId: person,
  secondId: person,
  ...statementColumns,
  coupleId: text,
  status: z.enum(partnerStatuses),
});

export const careTieRow = z.object({
  carerId: person,
  personId: person,
  ...statementColumns,
  kind: z.enum(careKinds),
});

export const relatedTieRow = z.object({
  firstId: person,
  secondId: person,
  ...statementColumns,
  kind: z.enum(relatedKinds),
  zygosity: z.enum(zygosities).nullable(),
  wording: textOrNull,
});

export const stayRow = z.object({
  personId: person,
  householdId: household,
  ...statementColumns,
  role: z.enum(householdRoles),
});

export const influenceRow = z.object({
  fromId: person,
  toId: person,
  ...statementColumns,
  kind: z.enum(influenceKinds),
  polarity: z.enum(polarities),
  basis: textOrNull,
  viewOf: textOrNull,
});

export const involvementRow = z.object({
  professionalId: professional,
  personId: person,
  ...statementColumns,
  role: textOrNull,
});
