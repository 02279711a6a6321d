import { z } from 'zod';
import type { JsonPath } from '../json-text.ts';
import { familyFileSchema, metaSchema, rowSchemas, type ListName, type Rows } from './family-file-schema.ts';
import { valueAt, type Remarks } from './remark.ts';
import { schemaFault } from './schema-fault.ts';

export type MetaRow = z.output<typeof metaSchema>;

/** A row with its number in the file, so that later checks can name its place. */
export interface Located<Row> {
  readonly at: number;
  readonly row: Row;
}

export type LocatedRows = { readonly [List in ListName]: readonly Located<Rows[List][number]>[] };

/** Checks every row of every list by itself, so that one bad row hides no other. */
export function readRows(root: object, remarks: Remarks): LocatedRows {
  if (valueAt(root, ['people']) == null) {
    remarks.faults.push({
      path: ['people'],
      says: 'The file has no list of people.',
      remedy: 'A family file is an object with a list "people"; seed/families holds examples.',
    });
  }
  const list = <Schema extends z.ZodType>(name: ListName, schema: Schema) =>
    readList(root, name, schema, remarks);
  return {
    people: list('people', rowSchemas.people),
    households: list('households', rowSchemas.households),
    ties: list('ties', rowSchemas.ties),
    influences: list('influences', rowSchemas.influences),
    agencies: list('agencies', rowSchemas.agencies),
    areas: list('areas', rowSchemas.areas),
    teams: list('teams', rowSchemas.teams),
    professionals: list('professionals', rowSchemas.professionals),
    involvements: list('involvements', rowSchemas.involvements),
    plans: list('plans', rowSchemas.plans),
    concerns: list('concerns', rowSchemas.concerns),
    contacts: list('contacts', rowSchemas.contacts),
    missingEpisodes: list('missingEpisodes', rowSchemas.missingEpisodes),
    placements: list('placements', rowSchemas.placements),
    legalStatuses: list('legalStatuses', rowSchemas.legalStatuses),
    notifications: list('notifications', rowSchemas.notifications),
    flags: list('flags', rowSchemas.flags),
    escalations: list('escalations', rowSchemas.escalations),
    coverage: list('coverage', rowSchemas.coverage),
  };
}

function readList<Schema extends z.ZodType>(
  root: object,
  name: ListName,
  schema: Schema,
  remarks: Remarks,
): Located<z.output<Schema>>[] {
  const value = valueAt(root, [name]);
  if (value == null) return [];
  if (!Array.isArray(value)) {
    remarks.faults.push({
      path: [name],
      says: `“${name}” is not a list.`,
      remedy: 'Write it as a list in [ ].',
    });
    return [];
  }
  const rows: readonly unknown[] = value;
  return rows.flatMap((raw, at) => {
    const path: JsonPath = [name, at];
    noteUnknownNames(schema, raw, path, remarks);
    const read = schema.safeParse(raw);
    if (read.success) return [{ at, row: read.data }];
    remarks.faults.push(...read.error.issues.map((issue) => schemaFault(issue, raw, path)));
    return [];
  });
}

export function readMeta(root: object, remarks: Remarks): MetaRow {
  const raw = valueAt(root, ['meta']) ?? {};
  noteUnknownNames(metaSchema, raw, ['meta'], remarks);
  const read = metaSchema.safeParse(raw);
  if (read.success) return read.data;
  remarks.faults.push(...read.error.issues.map((issue) => schemaFault(issue, raw, ['meta'])));
  return {};
}

const topNames = new Set<string>([...Object.keys(familyFileSchema.shape), '$schema']);

export function noteUnknownTopNames(root: object, remarks: Remarks): void {
  for (const name of Object.keys(root)) {
    if (!topNames.has(name)) remarks.notes.push({ path: [name], ...notUnderstood(name, 'the file') });
  }
}

/** Names that the schema does not know, at any depth: read past, and told. */
export function noteUnknownNames(
  schema: z.core.$ZodType,
  value: unknown,
  path: JsonPath,
  remarks: Remarks,
): void {
  if (schema instanceof z.ZodNullable || schema instanceof z.ZodOptional) {
    noteUnknownNames(schema.unwrap(), value, path, remarks);
  } else if (schema instanceof z.ZodArray && Array.isArray(value)) {
    const rows: readonly unknown[] = value;
    rows.forEach((row, at) => noteUnknownNames(schema.element, row, [...path, at], remarks));
  } else if (schema instanceof z.ZodObject && typeof value === 'object' && value !== null) {
    const shape: Readonly<Record<string, z.core.$ZodType>> = schema.shape;
    for (const [name, inner] of Object.entries(value)) {
      const known = Object.hasOwn(shape, name) ? shape[name] : undefined;
      if (known === undefined)
        remarks.notes.push({ path: [...path, name], ...notUnderstood(name, whereabouts(path)) });
      else noteUnknownNames(known, inner, [...path, name], remarks);
    }
  }
}

function whereabouts(path: JsonPath): string {
  return path.filter((step) => typeof step === 'string').join('.');
}

function notUnderstood(name: string, where: string) {
  return {
    says: `“${name.slice(0, 80)}” in ${where} is not understood and was not read.`,
    remedy:
      'Nothing needs doing, unless it matters: then see seed/family-file.schema.json for the names that are read.',
  };
}

/** Ids of every row that has one, bad rows included: a fault in a row must not make its references dangle. */
export function idsIn(root: object, name: ListName): readonly (string | null)[] {
  const value = valueAt(root, [name]);
  const rows: readonly unknown[] = Array.isArray(value) ? value : [];
  return rows.map((row) => {
    const id = valueAt(row, ['id']);
    return typeof id === 'string' ? id : null;
  });
}
