import { circle } from '../../../../web/drawing/parts/path-data.ts';
import { pathBox, pathPoints } from '../../../../web/drawing/parts/path-points.ts';

describe('a path followed', () => {
  it.each([
    [
      'M1 2L3 4',
      [
        [
          [1, 2],
          [3, 4],
        ],
      ],
    ],
    [
      'M1 2h5v-3',
      [
        [
          [1, 2],
          [6, 2],
          [6, -1],
        ],
      ],
    ],
    [
      'M1 2 3 4 5 6',
      [
        [
          [1, 2],
          [3, 4],
          [5, 6],
        ],
      ],
    ],
    [
      'M0 0L10 0L10 5Z',
      [
        [
          [0, 0],
          [10, 0],
          [10, 5],
          [0, 0],
        ],
      ],
    ],
    [
      'M0 0L1 1M5 5l1 1',
      [
        [
          [0, 0],
          [1, 1],
        ],
        [
          [5, 5],
          [6, 6],
        ],
      ],
    ],
    [
      'M0 0C0 10 10 10 10 0',
      [
        [
          [0, 0],
          [10, 0],
        ],
      ],
    ],
    [
      'M-1.5-2l.5.5',
      [
        [
          [-1.5, -2],
          [-1, -1.5],
        ],
      ],
    ],
  ])('%s passes its corners', (d, corners) => {
    expect(pathPoints(d)).toEqual(corners);
  });

  it('takes the room of a whole circle, and of the handles of a curve', () => {
    expect(pathBox(circle(10, 20, 5))).toEqual({ x: 5, y: 15, w: 10, h: 10 });
    expect(pathBox('M0 0C0 10 10 10 10 0')).toEqual({ x: 0, y: 0, w: 10, h: 10 });
    expect(pathBox('')).toBeNull();
  });
});
