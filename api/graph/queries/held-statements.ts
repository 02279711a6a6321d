import { z } from 'zod';
import { relationshipTypes } from '../labels.ts';
import { defineQuery } from '../named-query.ts';
import { dayOrNull, ids, number, person, text, textOrNull } from '../rows/values.ts';

/** A statement that is held: enough to tell whether a load brings anything new about it. */
export const heldStatementRow = z.object({
  personId: person,
  kind: z.enum(relationshipTypes),
  /** The person, home, agency or professional at the other end; of details the person again. */
  otherId: text,
  /** In whose view, of an influence; mostly free text. */
  viewOf: textOrNull,
  id: text,
  sourceId: text,
  revision: number,
  contentHash: text,
  retractedAt: dayOrNull,
});
export type HeldStatement = z.output<typeof heldStatementRow>;

export const heldTiesFrom = defineQuery({ name: 'held-ties-from', params: ids, row: heldStatementRow });
export const heldTiesTo = defineQuery({ name: 'held-ties-to', params: ids, row: heldStatementRow });
export const heldDetails = defineQuery({ name: 'held-details', params: ids, row: heldStatementRow });
