import { z } from 'zod';
import { relationshipTypes } from '../labels.ts';
import { defineCommand } from '../named-query.ts';
import { day, number, person, text } from '../rows/values.ts';

/** What a property may hold on both engines: no maps, and lists of one kind without gaps. */
const property = z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(z.string())]);
export const properties = z.record(z.string(), property);
export type Properties = z.output<typeof properties>;

const written = z.object({ written: number });

/** Nodes with their whole content. */
export function defineWriteNodes(name: string) {
  const row = z.object({ id: text, properties });
  return defineCommand({ name, params: z.object({ rows: z.array(row) }), row: written });
}

/** Ties from one id to another. */
export function defineAddTies(name: string) {
  const row = z.object({ fromId: text, toId: text, properties });
  return defineCommand({ name, params: z.object({ rows: z.array(row) }), row: written });
}

/** New nodes that hang on something or stand alone. */
export function defineAddNodes(name: string) {
  return defineCommand({ name, params: z.object({ rows: z.array(z.object({ properties })) }), row: written });
}

/** One wording of a statement, found from the person on whom it hangs. */
const wording = z.object({ personId: person, kind: z.enum(relationshipTypes), id: text, revision: number });

/** Statements marked as retracted on a day. */
export function defineRetract(name: string) {
  const row = wording.extend({ retractedAt: day });
  return defineCommand({ name, params: z.object({ rows: z.array(row) }), row: written });
}

/** Statements removed, because they are sealed. */
export function defineRemove(name: string) {
  return defineCommand({ name, params: z.object({ rows: z.array(wording) }), row: written });
}

/** Ties of these things taken away before their corrected content is written, or sealed things themselves. */
export function defineUnlink(name: string) {
  return defineCommand({
    name,
    params: z.object({ ids: z.array(text) }),
    row: z.object({ removed: number }),
  });
}
export type WriteNodes = ReturnType<typeof defineWriteNodes>;
export type AddTies = ReturnType<typeof defineAddTies>;
export type Retract = ReturnType<typeof defineRetract>;
export type Unlink = ReturnType<typeof defineUnlink>;
