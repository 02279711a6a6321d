import { familyChips } from '../../../../../web/drawing/family-chips.ts';
import { sceneQuality } from '../../../../../web/drawing/genogram/quality.ts';
import { genogramView } from '../../../../../web/drawing/views/genogram.ts';
import { generatedFamilyAt } from '../../../../builders/generated-family.ts';
import { nothingWrong } from '../../genogram/layout-cases.ts';

jest.setTimeout(60_000);

describe('the genogram of a generated family with every kind of tie', () => {
  it.each([
    [1, 1],
    [2, 1],
    [5, 3],
    [20, 2],
    [45, 2],
    [60, 1],
    [75, 7],
    [90, 4],
    [120, 5],
    [200, 6],
  ])(
    'of %i people (number %i) has nobody missing, nothing that overlaps and no line through anybody',
    (people, seed) => {
      const family = generatedFamilyAt(people, seed);
      const born = new Map(family.people.map(({ id, dob }) => [id as string, dob ?? '']));
      const scene = genogramView(family, { chips: familyChips(family) });
      expect(scene.persons).toHaveLength(people);
      expect(sceneQuality(scene, born)).toMatchObject({
        ...nothingWrong,
        childNotBelow: 0,
        partnersNotInRow: 0,
        homeNamesTouching: 0,
      });
    },
  );
});
