import { z } from 'zod';
import { birthOutcomes, certainties, restrictionLevels, sexes } from '../../domain/vocabulary.ts';
import { statementColumns } from './statement-row.ts';
import {
  agency,
  flag,
  partialDateOrNull,
  person,
  protectedFrom,
  provenance,
  text,
  textOrNull,
} from './values.ts';

export const personRow = z.object({
  id: person,
  known: flag,
  restriction: z.enum(restrictionLevels),
  protectedFrom,
  recordedBy: agency.nullable(),
  ...provenance,
});

export const detailsRow = z.object({
  personId: person,
  ...statementColumns,
  title: textOrNull,
  givenName: textOrNull,
  familyName: textOrNull,
  otherNames: z.array(text),
  sex: z.enum(sexes),
  gender: textOrNull,
  dob: partialDateOrNull,
  dobCertainty: z.enum(certainties),
  expectedDob: partialDateOrNull,
  dod: partialDateOrNull,
  died: flag,
  birthOutcome: z.enum(birthOutcomes).nullable(),
  note: textOrNull,
});
