import fc from 'fast-check';

import { tilesOf, type Tiling } from '../../../../web/drawing/paper/tiles.ts';
import type { Box, Point } from '../../../../web/drawing/scene.ts';

/** People of differing widths in rows that are not in line with one another, as in a genogram. */
const rowsOfPeople = fc
  .array(
    fc.record({
      begins: fc.integer({ min: 0, max: 400 }),
      people: fc.array(
        fc.record({ w: fc.integer({ min: 40, max: 130 }), gap: fc.integer({ min: 20, max: 300 }) }),
        { minLength: 1, maxLength: 40 },
      ),
    }),
    { minLength: 1, maxLength: 8 },
  )
  .map((rows) =>
    rows.flatMap(({ begins, people }, row): Box[] => {
      let x = begins;
      return people.map(({ w, gap }, index) => {
        const box = { x, y: row * 170 + (index % 3) * 12, w, h: 90 };
        x += w + gap;
        return box;
      });
    }),
  );

function boundsOf(boxes: readonly Box[]): Box {
  const right = Math.max(...boxes.map(({ x, w }) => x + w)) + 24;
  const bottom = Math.max(...boxes.map(({ y, h }) => y + h)) + 24;
  const [x, y] = [Math.min(...boxes.map((box) => box.x)) - 24, -24];
  return { x, y, w: right - x, h: bottom - y };
}

function cornersOf({ x, y, w, h }: Box): Point[] {
  return [
    [x, y],
    [x + w, y],
    [x, y + h],
    [x + w, y + h],
    [x + w / 2, y + h / 2],
  ];
}

const sheet = { w: 1200, h: 560 };

function tiled(boxes: readonly Box[]): Tiling {
  const tiling = tilesOf(boxes, boundsOf(boxes), sheet);
  if (tiling === null) throw new Error('No way round these people');
  return tiling;
}

describe('a picture over several sheets', () => {
  it('cuts nobody: every person lies on one sheet with all corners', () => {
    fc.assert(
      fc.property(rowsOfPeople, (boxes) => {
        const { labelAt } = tiled(boxes);
        for (const box of boxes) expect(new Set(cornersOf(box).map(labelAt)).size).toBe(1);
      }),
      { numRuns: 60 },
    );
  });

  it('gives no sheet more than fits on it, and each person to a sheet that is there', () => {
    fc.assert(
      fc.property(rowsOfPeople, (boxes) => {
        const { tiles, labelAt } = tiled(boxes);
        for (const { box } of tiles) {
          expect(box.w).toBeLessThanOrEqual(sheet.w + 0.01);
          expect(box.h).toBeLessThanOrEqual(sheet.h + 0.01);
        }
        const byLabel = new Map(tiles.map((tile) => [tile.label, tile]));
        expect(byLabel.size).toBe(tiles.length);
        for (const { x, y, w, h } of boxes) {
          const at = byLabel.get(labelAt([x + w / 2, y + h / 2]))?.box;
          expect(at).toBeDefined();
          if (at === undefined) continue;
          expect(x >= at.x && x + w <= at.x + at.w && y >= at.y && y + h <= at.y + at.h).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('is one sheet for what fits on one, and none where somebody is wider than a sheet', () => {
    expect(tiled([{ x: 0, y: 0, w: 50, h: 50 }]).tiles.map(({ label }) => label)).toEqual(['A1']);
    const wide = { x: 0, y: 0, w: 2000, h: 50 };
    expect(tilesOf([wide], boundsOf([wide]), sheet)).toBeNull();
  });
});
