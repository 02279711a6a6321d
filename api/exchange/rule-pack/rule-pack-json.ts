import { z } from 'zod';
import type { RulePack } from '../../domain/duties/rule-pack.ts';
import { rulePackSchema } from './rule-pack-schema.ts';

/** The JSON Schema of a rule pack, as text for seed/rule-pack.schema.json. */
export function rulePackJsonSchema(): string {
  const schema = z.toJSONSchema(rulePackSchema, { io: 'input', target: 'draft-2020-12' });
  return `${JSON.stringify({ ...schema, title: 'Rule pack' }, null, 2)}\n`;
}

/** A pack as a file that reads back to the same. */
export function rulePackAsJson(pack: RulePack): string {
  return `${JSON.stringify({ $schema: '../rule-pack.schema.json', ...pack }, null, 2)}\n`;
}
