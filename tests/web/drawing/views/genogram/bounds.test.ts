import { boxOfLabel, boxOfMark } from '../../../../../web/drawing/room.ts';
import type { Box, Notation } from '../../../../../web/drawing/scene.ts';
import { genogramView } from '../../../../../web/drawing/views/genogram.ts';
import { generatedFamilyAt } from '../../../../builders/generated-family.ts';

jest.setTimeout(60_000);

function isWithin(inner: Box, outer: Box): boolean {
  const [right, bottom] = [outer.x + outer.w, outer.y + outer.h];
  return (
    inner.x >= outer.x && inner.y >= outer.y && inner.x + inner.w <= right && inner.y + inner.h <= bottom
  );
}

describe('the bounds of a picture', () => {
  it.each<[Notation, number, number]>([
    ['uk', 45, 2],
    ['uk', 60, 1],
    ['mcgoldrick', 60, 3],
    ['mcgoldrick', 90, 4],
  ])(
    'in %s notation hold every word and sign of a generated family of %i people (number %i)',
    (notation, people, seed) => {
      const { bounds, marks, persons, homes, ghosts } = genogramView(generatedFamilyAt(people, seed), {
        notation,
      });
      const written = [...persons, ...homes, ...ghosts].flatMap(({ labels }) => labels.map(boxOfLabel));
      const outside = [...marks.map(boxOfMark), ...written].filter((box) => !isWithin(box, bounds));
      expect(outside).toEqual([]);
    },
  );
});
