import { familyAt, type FamilyAt } from '../../../api/domain/family-at.ts';
import { drawFolded } from '../../../web/drawing/folds/folded-scene.ts';
import { genogram } from '../../../web/drawing/views/genogram.ts';
import { network } from '../../../web/drawing/views/network.ts';
import { foldChoices, noFoldsHere } from '../../../web/family/fold-choices.ts';
import { recordOf } from './example-record.ts';

describe('what can be folded', () => {
  let family: FamilyAt;
  const named = { personName: () => 'Sam', homeName: () => 'Foster home' };
  beforeAll(async () => {
    const record = await recordOf('example-family', 'p-poppy');
    family = familyAt(record, record.asAt);
  });

  it('is told apart by more than its words, since homes and people may be called alike', () => {
    const homes = family.homes.map(({ household }) => `home:${household.id}` as const);
    const scene = drawFolded(genogram, family, { focusId: family.focusId }, homes);
    const choices = foldChoices(family, scene, 'p-shane', homes, named);
    const words = new Set(choices.map(({ says }) => says));
    expect(words.size).toBeLessThan(choices.length);
    expect(new Set(choices.map(({ key }) => key)).size).toBe(choices.length);
    const unfoldOnes = choices.filter(({ key }) => key.startsWith('unfold:'));
    expect(new Set(unfoldOnes.map(({ folded }) => folded?.join())).size).toBe(homes.length);
  });

  it('is nothing in a view other than the genogram, and a sentence says why', () => {
    const scene = drawFolded(network, family, { focusId: family.focusId }, ['person:p-shane']);
    const choices = foldChoices(family, scene, 'p-shane', ['person:p-shane'], named);
    expect(choices).toEqual([{ key: 'none', says: noFoldsHere, folded: null }]);
  });
});
