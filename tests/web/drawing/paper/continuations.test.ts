import { continuationMarks } from '../../../../web/drawing/paper/continuation-marks.ts';
import { continuationsOf } from '../../../../web/drawing/paper/continuations.ts';
import { groupPart, pathPart } from '../../../../web/drawing/parts/part.ts';

/** Two sheets side by side, cut at 100. */
const tiling = { labelAt: ([x]: readonly [number, number]) => (x < 100 ? 'A1' : 'A2') };
const piece = (part: ReturnType<typeof pathPart>) => ({
  part,
  says: null,
  box: { x: 0, y: 0, w: 200, h: 10 },
});
const line = (d: string) => piece(pathPart(d, { stroke: '#000' }));

describe('a line that leaves a sheet', () => {
  it('is marked on both sheets, each time with the other', () => {
    const found = continuationsOf([line('M20 5L180 5')], tiling);
    expect(found.get('A1')).toMatchObject([{ side: 'right', to: 'A2' }]);
    expect(found.get('A2')).toMatchObject([{ side: 'left', to: 'A1' }]);
    expect(found.get('A1')?.[0]?.at[0]).toBeCloseTo(100, 0);
  });

  it('is marked once where it is drawn as several strokes, and not where it stays', () => {
    const double = [line('M20 5L180 5'), line('M20 5L180 5'), line('M20 9L90 9')];
    expect(continuationsOf(double, tiling).get('A1')).toHaveLength(1);
    expect(continuationsOf([line('M20 9L90 9')], tiling).get('A1')).toEqual([]);
  });

  it('is not looked for inside a person', () => {
    const person = groupPart('Poppy, 9', [pathPart('M20 5L180 5', { stroke: '#000' })], 'person-p');
    expect(
      continuationsOf([{ part: person, says: 'Poppy, 9', box: { x: 0, y: 0, w: 1, h: 1 } }], tiling).size,
    ).toBe(0);
  });

  it('shares the name of the sheet with its neighbours, each with an arrow of its own', () => {
    const at = (y: number) => ({ at: [100, y] as const, side: 'right' as const, to: 'A2' });
    const marks = continuationMarks([at(10), at(20), at(300)], (point) => point);
    expect(marks.filter(({ kind }) => kind === 'path')).toHaveLength(3);
    expect(marks.filter(({ kind }) => kind === 'text')).toHaveLength(2);
  });
});
