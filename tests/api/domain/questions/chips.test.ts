import { familyAt } from '../../../../api/domain/family-at.ts';
import { personId } from '../../../../api/domain/ids.ts';
import { chipsOf } from '../../../../api/domain/questions/chips.ts';
import { hiddenAdult } from '../../../../api/domain/questions/adults/hidden-adult.ts';
import { professionalRoles } from '../../../../api/domain/vocabulary.ts';
import { shortRoles } from '../../../../api/domain/words/short-roles.ts';
import { familyOfFile } from '../../../../api/services/family-of-file.ts';
import { seedFamily } from '../../../builders/example-family.ts';

async function exampleFamily() {
  const { parts, meta } = seedFamily('example-family');
  const record = await familyOfFile(parts, meta.asAt, personId('p-poppy'));
  if (record === null) throw new Error('Poppy was not found');
  return familyAt(record, meta.asAt);
}

describe('what stands under the people of the example family', () => {
  it.each([
    ['p-poppy', 'attention', ['5 days', 'learning mentor', 'not alone 217 days']],
    ['p-harley', 'attention', ['259 days', 'GP', 'never alone']],
    ['p-tyler', 'seen', ['13 days', 'police (missing)', 'alone']],
    ['p-riley', 'attention', ['8 days', 'social worker +4', expect.stringMatching(/^not alone \d+ days$/)]],
    ['p-daz', 'never', ['nobody has met']],
    ['p-unborn', 'not-required', []],
  ])('%s: %s, %j', async (id, state, lines) => {
    const chip = chipsOf(await exampleFamily()).get(personId(id));
    expect(chip).toMatchObject({ state, lines });
  });

  it('marks exactly the adults whom nobody has met, and no adult besides', async () => {
    const family = await exampleFamily();
    const found = hiddenAdult.answer(family, {}).map(({ about }) => about[0]);
    const marked = [...chipsOf(family).keys()].filter((id) => {
      const person = family.byId.get(id);
      return person?.isChild === false && !person.isUnborn;
    });
    expect(marked.sort()).toEqual(found.sort());
    expect(found).toHaveLength(3);
  });
});

it.each(professionalRoles)('%s has a short name that fits under a symbol', (role) =>
  expect(shortRoles[role].length).toBeLessThanOrEqual(16),
);
