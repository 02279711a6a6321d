import { innerBox } from '../../../../web/drawing/folds/inner-box.ts';
import type { Point } from '../../../../web/drawing/scene.ts';

describe('where words stand in an outline', () => {
  it('is the whole of a rectangle', () => {
    const outline: Point[] = [[10, 20], [110, 20], [110, 70], [10, 70]]; // prettier-ignore
    expect(innerBox(outline)).toEqual({ x: 10, y: 20, w: 100, h: 50 });
  });

  it('is the roomier part of two rows, never the empty corner beside them', () => {
    const outline: Point[] = [[300, 0], [340, 0], [340, 200], [500, 200], [500, 300], [0, 300], [0, 200], [300, 200]]; // prettier-ignore
    expect(innerBox(outline)).toEqual({ x: 0, y: 200, w: 500, h: 100 });
  });

  it('is narrow where a narrow tall part has more room', () => {
    const outline: Point[] = [[0, 0], [100, 0], [100, 300], [140, 300], [140, 310], [0, 310]]; // prettier-ignore
    expect(innerBox(outline)).toEqual({ x: 0, y: 0, w: 100, h: 310 });
  });
});
