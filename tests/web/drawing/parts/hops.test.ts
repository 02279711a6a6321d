import { bridgedPath, hopsOf } from '../../../../web/drawing/parts/hops.ts';
import { bridgedLineParts, lineParts } from '../../../../web/drawing/parts/line-parts.ts';
import type { Point, SceneLine } from '../../../../web/drawing/scene.ts';

function line(
  id: string,
  unionId: string,
  points: readonly Point[],
  facts: Partial<SceneLine> = {},
): SceneLine {
  return { id, unionId, role: 'descent', stroke: 'solid', personIds: [], points, ...facts };
}

const level = line('a', 'u', [[0, 10], [100, 10]]); // prettier-ignore

describe('where lines of two unions cross', () => {
  it('the level one goes over the other by a bridge', () => {
    const upright = line('b', 'v', [[40, 0], [40, 30]]); // prettier-ignore
    expect([...hopsOf([level, upright])]).toEqual([['a', [{ x: 40, y: 10 }]]]);
    expect(bridgedPath(level.points, [{ x: 40, y: 10 }])).toBe('M0 10L36 10A4 4 0 0 1 44 10L100 10');
  });

  it('a bridge stands upright whichever way the line was drawn', () => {
    const back: Point[] = [[100, 10], [0, 10]]; // prettier-ignore
    expect(bridgedPath(back, [{ x: 40, y: 10 }])).toBe('M100 10L44 10A4 4 0 0 0 36 10L0 10');
  });

  it('bridges that would touch are one', () => {
    const path = bridgedPath(level.points, [{ x: 40, y: 10 }, { x: 46, y: 10 }]); // prettier-ignore
    expect(path).toBe('M0 10L36 10A7 4 0 0 1 50 10L100 10');
  });

  it.each([
    [
      'lines of one union',
      line('b', 'u', [
        [40, 0],
        [40, 30],
      ]),
    ],
    [
      'a line that ends on the other',
      line('b', 'v', [
        [40, 10],
        [40, 30],
      ]),
    ],
    [
      'a line that passes beyond its end',
      line('b', 'v', [
        [100, 0],
        [100, 30],
      ]),
    ],
  ] as const)('there is none for %s', (_name, other) => {
    // prettier-ignore
    expect(hopsOf([level, other]).size).toBe(0);
  });
});

describe('the line of an adoption', () => {
  it('is one whole and one broken line five pixels apart, whose corners do not cross', () => {
    const points: Point[] = [[0, 0], [0, 20], [50, 20]]; // prettier-ignore
    const parts = lineParts(line('a', 'u', points, { stroke: 'double' }));
    expect(parts.map(({ d, dash }) => [d, dash === null])).toEqual([
      ['M2.5 0L2.5 17.5L50 17.5', true],
      ['M-2.5 0L-2.5 22.5L50 22.5', false],
    ]);
  });

  it('bridges another with both of its lines', () => {
    const parts = bridgedLineParts({ ...level, stroke: 'double' }, [{ x: 40, y: 10 }]);
    expect(parts.filter(({ d }) => d.includes('A4 4'))).toHaveLength(2);
  });
});

describe('an arrow', () => {
  it.each(['first', 'last'] as const)('stands at the %s point and nowhere else', (arrow) => {
    const head = lineParts({ ...level, arrow }).at(-1);
    expect(head?.fill).not.toBeNull();
    expect(head?.d.startsWith(arrow === 'first' ? 'M0 10' : 'M100 10')).toBe(true);
  });
});
