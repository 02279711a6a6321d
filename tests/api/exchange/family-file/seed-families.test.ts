import { readFileSync } from 'node:fs';
import { familyFileJsonSchema } from '../../../../api/exchange/family-file/json-schema.ts';
import { readFamilyFile } from '../../../../api/exchange/family-file/read-family-file.ts';

const handMade = ['kinship-care', 'two-homes'];

function read(name: string) {
  const result = readFamilyFile(readFileSync(`seed/families/${name}.json`), { fileName: `${name}.json` });
  if (!result.ok) throw new Error(result.faults.map(({ says }) => says).join('\n'));
  return result;
}

describe('the sample families', () => {
  it.each(handMade)('%s is understood completely and says that it is fictional', (name) => {
    const { meta, notes } = read(name);
    expect(notes).toEqual([]);
    expect(meta).toMatchObject({ id: name, fictional: true });
  });

  it.each(handMade)('%s uses only numbers and addresses that nobody can have', (name) => {
    const { parts } = read(name);
    for (const { phone, email } of parts.professionals) {
      expect(phone).toMatch(/^01632 960\d{3}$/);
      expect(email).toMatch(/\.example$/);
    }
  });

  it('kinship care has a father of whom nothing is known, and a special guardian', () => {
    const { parts } = read('kinship-care');
    const father = parts.parentTies.find(({ id }) => id === 'kc-t-06')?.parentId;
    expect(parts.people.find(({ id }) => id === father)).toMatchObject({
      known: false,
      details: [{ givenName: null }],
    });
    expect(parts.careTies).toMatchObject([
      { kind: 'connected', to: '2022-11-07' },
      { kind: 'special_guardian', to: null },
    ]);
  });

  it('two homes has one child in both, a half-sibling and an unborn child', () => {
    const { parts } = read('two-homes');
    const now = parts.stays.filter(({ personId, to }) => personId === 'p-idris' && to === null);
    expect(now.map(({ householdId, role }) => [householdId, role])).toEqual([
      ['h-hannah', 'child'],
      ['h-marcus', 'part_time_child'],
    ]);
    expect(parts.people.filter(({ details }) => details[0]?.expectedDob !== null)).toHaveLength(1);
  });
});

it('the JSON Schema in seed is the one the reader uses (npm run schema writes it)', () => {
  expect(readFileSync('seed/family-file.schema.json', 'utf8')).toBe(familyFileJsonSchema());
});
