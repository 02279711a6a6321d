import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { familyFileJsonSchema } from '../api/exchange/family-file/json-schema.ts';

/** `npm run schema`: writes the JSON Schema of the family file. A test fails where the file is not current. */
const target = resolve(process.cwd(), 'seed/family-file.schema.json');
writeFileSync(target, familyFileJsonSchema());
process.stdout.write('seed/family-file.schema.json is written.\n');
