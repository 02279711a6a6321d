import { familyAt } from '../../../api/domain/family-at.ts';
import type { Scene } from '../../../web/drawing/scene.ts';
import { genogramView } from '../../../web/drawing/views/genogram.ts';
import { stepFrom, type Direction } from '../../../web/family/kinship-steps.ts';
import { recordOf } from './example-record.ts';

const directions: readonly Direction[] = ['up', 'down', 'left', 'right'];

describe('the arrow keys on the map', () => {
  let scene: Scene;
  beforeAll(async () => {
    const record = await recordOf('example-family', 'p-poppy');
    scene = genogramView(familyAt(record, record.asAt), { focusId: 'p-poppy' });
  });
  const union = (id: string) => scene.unions.filter(({ children }) => children.includes(id));

  it('lead up to a parent and down again to a child', () => {
    const parent = stepFrom(scene, 'p-poppy', 'up') ?? '';
    expect(union('p-poppy').flatMap(({ partners }) => partners)).toContain(parent);
    const child = stepFrom(scene, parent, 'down') ?? '';
    expect(union(child).flatMap(({ partners }) => partners)).toContain(parent);
  });

  it('lead sideways to the side that was asked for', () => {
    const x = (id: string) => scene.persons.find((person) => person.id === id)?.x ?? Number.NaN;
    const left = stepFrom(scene, 'p-poppy', 'left') ?? '';
    const right = stepFrom(scene, 'p-poppy', 'right') ?? '';
    expect(x(left)).toBeLessThan(x('p-poppy'));
    expect(x(right)).toBeGreaterThan(x('p-poppy'));
  });

  it('lead up to the mother first, and from her along the row to the father', () => {
    expect(stepFrom(scene, 'p-poppy', 'up')).toBe('p-dawn');
    const reached = new Set(['p-dawn']);
    for (const direction of ['left', 'right'] as const) {
      let next = stepFrom(scene, 'p-dawn', direction);
      while (next !== null && !reached.has(next)) {
        reached.add(next);
        next = stepFrom(scene, next, direction);
      }
    }
    expect(reached.has('p-lee')).toBe(true);
  });

  it('pass over nobody who stands beside in the same row', () => {
    for (const { id, row } of scene.persons) {
      const inRow = scene.persons.filter((person) => person.row === row).toSorted((a, b) => a.x - b.x);
      const at = inRow.findIndex((person) => person.id === id);
      const besides = inRow[at + 1];
      if (besides !== undefined) expect(stepFrom(scene, id, 'right')).toBe(besides.id);
      if (besides !== undefined) expect(stepFrom(scene, besides.id, 'left')).toBe(id);
    }
  });

  it('reach everybody from the focus child', () => {
    const reached = new Set(['p-poppy']);
    for (const id of reached) {
      for (const direction of directions) {
        const next = stepFrom(scene, id, direction);
        if (next !== null) reached.add(next);
      }
    }
    const all = scene.persons.map(({ id }) => id);
    expect(all.filter((id) => !reached.has(id))).toEqual([]);
  });

  it('lead nowhere from somebody who is not drawn', () => {
    expect(stepFrom(scene, 'p-nobody', 'up')).toBeNull();
  });
});
