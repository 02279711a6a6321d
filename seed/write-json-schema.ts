import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { englandDefault } from '../api/domain/duties/england-default.ts';
import { familyFileJsonSchema } from '../api/exchange/family-file/json-schema.ts';
import { rulePackAsJson, rulePackJsonSchema } from '../api/exchange/index.ts';

/**
 * `npm run schema`: writes the JSON Schemas of the family file and of a rule pack, and the rule pack of England as a
 * file. A test fails where one is not current.
 */
const written = {
  'seed/family-file.schema.json': familyFileJsonSchema(),
  'seed/rule-pack.schema.json': rulePackJsonSchema(),
  'seed/rules/england-default.json': rulePackAsJson(englandDefault),
};
for (const [file, text] of Object.entries(written)) {
  writeFileSync(resolve(process.cwd(), file), text);
  process.stdout.write(`${file} is written.\n`);
}
