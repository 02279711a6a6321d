import { measureQuality, type MeasuredPicture } from '../../../../web/drawing/genogram/quality.ts';
import { badPicture } from './bad-picture.ts';
import { readDrawn } from './drawn-picture.ts';
import { readCase, type CaseName } from './layout-cases.ts';

// What the layout study's own meter counts in these pictures (measured on 23 November 2026).
const counted: readonly (readonly [CaseName, Readonly<Record<string, number>>])[] = [
  [
    '60',
    {
      crossings: 72,
      crossingsStraight: 240,
      rows: 5,
      widestRow: 13,
      overlaps: 9,
      overlaid: 48,
      touches: 88,
      linesThroughSymbols: 82,
      childNotBelow: 39,
      partnersNotInRow: 11,
      partnerPairs: 13,
      partnersApart: 1,
      siblingPairs: 126,
      siblingOrderInversions: 50,
      sibships: 10,
      sibshipsBroken: 3,
      households: 6,
      householdsWhole: 3,
      householdRowStrangers: 6,
      width: 900,
      height: 420,
    },
  ],
  [
    '102',
    {
      crossings: 226,
      crossingsStraight: 765,
      rows: 8,
      widestRow: 13,
      overlaps: 14,
      overlaid: 128,
      touches: 172,
      linesThroughSymbols: 168,
      childNotBelow: 60,
      partnersNotInRow: 15,
      partnerPairs: 21,
      partnersApart: 4,
      siblingPairs: 264,
      siblingOrderInversions: 94,
      sibships: 14,
      sibshipsBroken: 6,
      households: 8,
      householdsWhole: 3,
      householdRowStrangers: 7,
      width: 925,
      height: 690,
    },
  ],
  [
    'victoria3',
    {
      crossings: 1653,
      crossingsStraight: 4026,
      rows: 16,
      widestRow: 13,
      overlaps: 26,
      overlaid: 746,
      touches: 397,
      linesThroughSymbols: 924,
      childNotBelow: 88,
      partnersNotInRow: 73,
      partnerPairs: 89,
      partnersApart: 11,
      siblingPairs: 242,
      siblingOrderInversions: 88,
      sibships: 26,
      sibshipsBroken: 7,
      households: 15,
      householdsWhole: 7,
      householdRowStrangers: 30,
      width: 925,
      height: 1410,
    },
  ],
  [
    '300',
    {
      crossings: 3098,
      crossingsStraight: 8806,
      rows: 24,
      widestRow: 13,
      overlaps: 40,
      overlaid: 1227,
      touches: 1272,
      linesThroughSymbols: 1307,
      childNotBelow: 196,
      partnersNotInRow: 63,
      partnerPairs: 90,
      partnersApart: 13,
      siblingPairs: 555,
      siblingOrderInversions: 268,
      sibships: 42,
      sibshipsBroken: 11,
      households: 15,
      householdsWhole: 10,
      householdRowStrangers: 18,
      width: 925,
      height: 2130,
    },
  ],
  [
    '602',
    {
      crossings: 11499,
      crossingsStraight: 28906,
      rows: 47,
      widestRow: 13,
      overlaps: 80,
      overlaid: 4254,
      touches: 3740,
      linesThroughSymbols: 4660,
      childNotBelow: 409,
      partnersNotInRow: 146,
      partnerPairs: 202,
      partnersApart: 19,
      siblingPairs: 849,
      siblingOrderInversions: 287,
      sibships: 94,
      sibshipsBroken: 23,
      households: 22,
      householdsWhole: 14,
      householdRowStrangers: 13,
      width: 925,
      height: 4200,
    },
  ],
  [
    '1000',
    {
      crossings: 27132,
      crossingsStraight: 65702,
      rows: 77,
      widestRow: 13,
      overlaps: 132,
      overlaid: 9190,
      touches: 7659,
      linesThroughSymbols: 10423,
      childNotBelow: 689,
      partnersNotInRow: 225,
      partnerPairs: 354,
      partnersApart: 49,
      siblingPairs: 1161,
      siblingOrderInversions: 388,
      sibships: 161,
      sibshipsBroken: 34,
      households: 37,
      householdsWhole: 24,
      householdRowStrangers: 56,
      width: 925,
      height: 6900,
    },
  ],
];

describe('the meter', () => {
  it.each(counted)(
    'agrees with that of the layout study on a bad picture of royal92 %s',
    (name, expected) => {
      expect(measureQuality(badPicture(readCase(name)))).toMatchObject(expected);
    },
  );

  it.each(['60', '102'] as const)('agrees with it on a drawn picture of royal92 %s', (name) => {
    const { persons, unions, households, lines, metrics } = readDrawn(name);
    const { crossings, ...counts } = measureQuality({
      persons: persons.map(({ birth, ...place }) => ({ ...place, born: birth ?? '' })),
      unions,
      households,
      lines,
    });
    expect({ crossingsLines: crossings, ...counts }).toMatchObject(metrics);
  });

  const person = (id: string, x: number, y: number) => {
    return { id, x, y, w: 40, h: 40, born: '', label: { x: x - 30, y: y + 20, w: 60, h: 20 } };
  };
  const picture = (more: Partial<MeasuredPicture>): MeasuredPicture => {
    return { persons: [], unions: [], households: [], lines: [], ...more };
  };

  it('counts labels that overlap though the symbols stand apart', () => {
    const quality = measureQuality(picture({ persons: [person('a', 0, 0), person('b', 50, 0)] }));
    expect(quality).toMatchObject({ overlaps: 0, labelOverlaps: 1 });
  });

  it('counts a line through a label, also of somebody of its own union', () => {
    const quality = measureQuality(
      picture({
        persons: [person('a', 0, 0)],
        unions: [{ id: 'u', partners: ['a'], children: [] }],
        lines: [
          {
            unionId: 'u',
            points: [
              [0, 20],
              [0, 90],
            ],
          },
        ],
      }),
    );
    expect(quality).toMatchObject({ linesThroughSymbols: 0, linesThroughLabels: 1 });
  });

  it('counts people who are named and not drawn, and symbols of one person beyond the first', () => {
    const quality = measureQuality(
      picture({
        persons: [person('a', 0, 0), person('a', 200, 0)],
        unions: [{ id: 'u', partners: ['a', 'b'], children: ['c'] }],
      }),
    );
    expect(quality).toMatchObject({ missing: 2, drawnTwice: 1 });
  });
});
