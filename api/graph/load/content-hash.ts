import { createHash } from 'node:crypto';

/** A short mark of some content: equal for equal content, whatever the order of its fields. */
export function contentHash(content: unknown): string {
  return createHash('sha256').update(canonicalText(content)).digest('hex').slice(0, 32);
}

/** JSON with the fields of every object in order. */
export function canonicalText(content: unknown): string {
  return JSON.stringify(content, (_, value: unknown) => (isFields(value) ? inFieldOrder(value) : value));
}

function isFields(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function inFieldOrder(fields: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).sort(([a], [b]) => (a < b ? -1 : 1)));
}
