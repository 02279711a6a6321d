import { familyAt } from '../../../../api/domain/family-at.ts';
import { familyChips } from '../../../../web/drawing/family-chips.ts';
import { sceneQuality } from '../../../../web/drawing/genogram/quality.ts';
import type { Scene } from '../../../../web/drawing/scene.ts';
import { genogramView } from '../../../../web/drawing/views/genogram.ts';
import { seedFamily } from '../../../builders/example-family.ts';
import { recordOf } from '../../../builders/family-parts.ts';

jest.setTimeout(60_000);

const { parts, meta } = seedFamily('example-family');
const record = recordOf(parts, { asAt: meta.asAt });
const family = familyAt(record, meta.asAt);
// With when each child was seen, as the page and the command draw it: words take room, and room decides who stands where.
const options = { focusId: family.focusId, chips: familyChips(family) };
const scene = genogramView(family, options);

function islandsOf({ homes }: Scene, id: string): number {
  return homes.filter(({ householdId }) => householdId === id).length;
}

describe('in the example family', () => {
  it('Dawn’s home takes two outlines and every other home one', () => {
    const all = [...new Set(scene.homes.map(({ householdId }) => householdId))];
    expect(islandsOf(scene, 'h-sorrel')).toBeLessThanOrEqual(2);
    expect(all.filter((id) => id !== 'h-sorrel').map((id) => islandsOf(scene, id))).toEqual(
      all.slice(1).map(() => 1),
    );
  });

  it('the lines of families cross at most three times, and few of two siblings stand the wrong way round', () => {
    const families = new Set(scene.unions.filter(({ kind }) => kind === 'family').map(({ id }) => id));
    const lines = scene.lines.filter(({ unionId }) => families.has(unionId));
    const born = new Map(family.people.map(({ id, dob }) => [id as string, dob ?? '']));
    const { crossings, siblingOrderInversions, siblingPairs } = sceneQuality({ ...scene, lines }, born);
    expect(crossings).toBeLessThanOrEqual(3);
    expect(siblingOrderInversions).toBeLessThanOrEqual(0.15 * siblingPairs);
  });

  it('everybody stands in the same place whatever the order of the record', () => {
    const turned = familyAt(
      {
        ...record,
        people: record.people.toReversed(),
        parentTies: record.parentTies.toReversed(),
      },
      meta.asAt,
    );
    const places = (from: Scene) =>
      from.persons.map(({ id, x, y }) => `${id} ${x}/${y}`).sort((a, b) => (a < b ? -1 : 1));
    expect(places(genogramView(turned, options))).toEqual(places(scene));
  });
});
