import { certainties } from '../../domain/vocabulary.ts';
import { z } from 'zod';
import { agency, dayOrNull, number, partialDateOrNull, text, textOrNull } from './values.ts';

/** The columns of every statement. */
export const statementColumns = {
  id: text,
  revision: number,
  from: partialDateOrNull,
  to: partialDateOrNull,
  recordedAt: dayOrNull,
  retractedAt: dayOrNull,
  recordedBy: agency.nullable(),
  source: textOrNull,
  certainty: z.enum(certainties),
};
