import { z } from 'zod';
import { familyFileSchema } from './family-file-schema.ts';

/** The JSON Schema of the family file, as text for seed/family-file.schema.json: editors complete and check with it. */
export function familyFileJsonSchema(): string {
  const schema = z.toJSONSchema(familyFileSchema, { io: 'input', target: 'draft-2020-12' });
  return `${JSON.stringify({ ...schema, title: 'Family file' }, null, 2)}\n`;
}
