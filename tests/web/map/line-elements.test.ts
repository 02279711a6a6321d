import fc from 'fast-check';

import type { Point } from '../../../web/drawing/scene.ts';
import { cornersBetween, lineElements } from '../../../web/map/line-elements.ts';
import { polygonOf } from '../../../web/map/home-elements.ts';

const point = fc.tuple(fc.integer({ min: -2000, max: 2000 }), fc.integer({ min: -2000, max: 2000 }));

describe('lines as Cytoscape is told them', () => {
  it('tell every corner so that it is found again where it was', () => {
    fc.assert(
      fc.property(
        point,
        point,
        fc.array(point, { maxLength: 5 }),
        (from: Point, to: Point, corners: Point[]) => {
          fc.pre(from[0] !== to[0] || from[1] !== to[1]);
          const { weights, distances } = cornersBetween(from, to, corners);
          const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
          const length = Math.hypot(dx, dy);
          corners.forEach(([x, y], index) => {
            const [along, aside] = [weights[index] ?? Number.NaN, distances[index] ?? Number.NaN];
            expect(from[0] + dx * along - (dy / length) * aside).toBeCloseTo(x, 5);
            expect(from[1] + dy * along + (dx / length) * aside).toBeCloseTo(y, 5);
          });
        },
      ),
    );
  });

  it('draw an adoption as two lines, one of them broken', () => {
    const line = {
      id: 'u/c',
      unionId: 'u',
      role: 'descent',
      personIds: ['c'],
      points: [
        [0, 0],
        [0, 9],
      ],
    } as const;
    const edges = lineElements({ ...line, stroke: 'double' }).filter(({ group }) => group === 'edges');
    expect(edges.map(({ classes }) => classes)).toEqual([
      'line straight descent solid',
      'line straight descent broken',
    ]);
  });

  it('draw nothing for a line of one point', () => {
    const line = {
      id: 'x',
      unionId: 'u',
      role: 'care',
      stroke: 'dotted',
      points: [[1, 1]],
      personIds: [],
    } as const;
    expect(lineElements(line)).toEqual([]);
  });
});

describe('an outline as a polygon', () => {
  it('keeps every corner between -1 and 1 round its middle', () => {
    const outline: Point[] = [[10, 20], [110, 20], [110, 70], [60, 70], [60, 120], [10, 120]]; // prettier-ignore
    const polygon = polygonOf(outline);
    expect(polygon).toMatchObject({ x: 60, y: 70, w: 100, h: 100 });
    expect(polygon?.points.slice(0, 4)).toEqual([-1, -1, 1, -1]);
    expect(polygon?.points.every((value) => Math.abs(value) <= 1)).toBe(true);
  });

  it('is none where there is no area', () => {
    expect(polygonOf([[0, 0], [5, 0], [9, 0]])).toBeNull(); // prettier-ignore
  });
});
