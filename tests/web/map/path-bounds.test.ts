import fc from 'fast-check';

import { circle, polyline } from '../../../web/drawing/parts/path-data.ts';
import { pathBounds } from '../../../web/map/path-bounds.ts';

const place = fc.integer({ min: -5000, max: 5000 });

describe('the room that a path takes', () => {
  it('is exactly that of its corners for a poly-line', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(place, place), { minLength: 1, maxLength: 9 }), (points) => {
        const xs = points.map(([x]) => x);
        const ys = points.map(([, y]) => y);
        const [x, y] = [Math.min(...xs), Math.min(...ys)];
        expect(pathBounds(polyline(points))).toEqual({
          x,
          y,
          w: Math.max(...xs) - x,
          h: Math.max(...ys) - y,
        });
      }),
    );
  });

  it('holds the whole of a circle', () => {
    const box = pathBounds(circle(100, 50, 20));
    expect(box).toMatchObject({ x: 80, y: 30, w: 40, h: 40 });
  });

  it.each([
    ['M10 10h5v7h-20Z', { x: -5, y: 10, w: 20, h: 7 }],
    ['m10 10l5 -5 5 5z', { x: 10, y: 5, w: 10, h: 5 }],
    ['M0 0Q10 -20 20 0', { x: 0, y: -20, w: 20, h: 20 }],
    ['M0 0c5 10 10 10 15 0', { x: 0, y: 0, w: 15, h: 10 }],
    ['M6 10.5l3 3l5.5 -6.5', { x: 6, y: 7, w: 8.5, h: 6.5 }],
  ])('is read from %s', (d, box) => {
    expect(pathBounds(d)).toMatchObject(box);
  });

  it('is none for a path without points', () => {
    expect(pathBounds('')).toBeNull();
  });
});
