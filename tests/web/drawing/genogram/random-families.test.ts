import fc from 'fast-check';
import { arrangeGenogram } from '../../../../web/drawing/genogram/arrange.ts';
import type { ArrangementInput, Island, Spacing } from '../../../../web/drawing/genogram/arrangement.ts';
import { measureQuality } from '../../../../web/drawing/genogram/quality.ts';
import { nothingWrong, pictureOf } from './layout-cases.ts';
import { randomFamily, turned } from './random-family.ts';

const spacing: Spacing = { gap: 26, track: 10, lane: 9, rowMargin: 14, homePadding: 9, homeName: 15 };
const quick = { effort: 'quick' } as const;
const runs = { numRuns: 80 };

/** Counts the upright sides to the right: an odd number of them is inside. */
function isInside(outline: Island['outline'], x: number, y: number): boolean {
  let inside = false;
  outline.forEach(([x1, y1], index) => {
    const [x2, y2] = outline[(index + 1) % outline.length] ?? [x1, y1];
    if (x1 === x2 && x1 > x && Math.min(y1, y2) <= y && y < Math.max(y1, y2)) inside = !inside;
  });
  return inside;
}

describe('whatever the family', () => {
  it('nothing overlaps, no line lies on another or runs through anybody, and everybody is drawn once', () => {
    fc.assert(
      fc.property(randomFamily, (input) => {
        const quality = measureQuality(pictureOf(input, arrangeGenogram(input, spacing)));
        expect(quality).toMatchObject(nothingWrong);
      }),
      runs,
    );
  });

  it('the picture does not depend on the order of the lists', () => {
    fc.assert(
      fc.property(randomFamily, (input) => {
        const sorted = (list: ReturnType<typeof arrangeGenogram>['persons']) =>
          [...list].sort((a, b) => (a.id < b.id ? -1 : 1));
        const [one, two] = [
          arrangeGenogram(input, spacing, quick),
          arrangeGenogram(turned(input), spacing, quick),
        ];
        expect(sorted(two.persons)).toEqual(sorted(one.persons));
        expect(two.lines).toEqual(one.lines);
      }),
      runs,
    );
  });

  it('draws triplets that are told in pairs alike, whichever pair comes first', () => {
    const person = (id: string) => ({ id, born: '', width: 22, height: 22, labelWidth: 30, labelHeight: 28 });
    const input: ArrangementInput = {
      persons: ['a', 'b', 'c', 'd', 'mother'].map(person),
      unions: [{ id: 'u', partners: ['mother'], children: ['a', 'b', 'c', 'd'], began: '' }],
      links: [],
      households: [],
      twins: [
        ['a', 'c'],
        ['a', 'd'],
      ],
      closeness: [],
    };
    const [one, two] = [input, turned(input)].map((family) => arrangeGenogram(family, spacing));
    expect(two?.lines).toEqual(one?.lines);
    const place = (id: string) => one?.persons.find((person) => person.id === id)?.x ?? NaN;
    const triplets = ['a', 'c', 'd'].map(place).sort((p, q) => p - q);
    expect(place('b') < (triplets[0] ?? NaN) || place('b') > (triplets[2] ?? NaN)).toBe(true);
  });

  it('children stand below their parents wherever nobody is their own ancestor', () => {
    fc.assert(
      fc.property(randomFamily, (input) => {
        const number = (id: string) => Number(id.slice(1));
        const unions = input.unions.map((union) => ({
          ...union,
          children: union.children.filter((child) =>
            union.partners.every((one) => number(one) < number(child)),
          ),
        }));
        const family = { ...input, unions };
        expect(measureQuality(pictureOf(family, arrangeGenogram(family, spacing, quick))).childNotBelow).toBe(
          0,
        );
      }),
      runs,
    );
  });

  it('nothing is wrong either where a picture came before, and whoever was in it stays in its order', () => {
    fc.assert(
      fc.property(randomFamily, fc.integer({ min: 0, max: 25 }), (input, gone) => {
        const persons = input.persons.filter(({ id }) => id !== `p${gone}`);
        const previous = arrangeGenogram({ ...input, persons }, spacing, quick);
        const after = arrangeGenogram(input, spacing, { previous });
        expect(measureQuality(pictureOf(input, after))).toMatchObject(nothingWrong);
        const again = arrangeGenogram(turned(input), spacing, { previous });
        expect(again.lines).toEqual(after.lines);
      }),
      runs,
    );
  });

  it('an outline goes round its own members and round nobody else', () => {
    fc.assert(
      fc.property(randomFamily, (input) => {
        const { islands, persons } = arrangeGenogram(input, spacing, quick);
        for (const { outline, members } of islands) {
          const inside = persons.filter(({ x, y }) => isInside(outline, x, y)).map(({ id }) => id);
          expect(inside.sort()).toEqual([...members].sort());
        }
      }),
      runs,
    );
  });
});
