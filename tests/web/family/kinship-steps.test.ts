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
