import { familyAt } from '../../../api/domain/family-at.ts';
import { drawFolded } from '../../../web/drawing/folds/folded-scene.ts';
import type { Scene } from '../../../web/drawing/scene.ts';
import { genogram, genogramView } from '../../../web/drawing/views/genogram.ts';
import type { Direction } from '../../../web/family/kinship-steps.ts';
import { newWalk, walkFrom } from '../../../web/family/kinship-walk.ts';
import { recordOf } from './example-record.ts';

describe('walking the map with the arrow keys', () => {
  let scene: Scene;
  let folded: Scene;
  beforeAll(async () => {
    const record = await recordOf('example-family', 'p-poppy');
    const family = familyAt(record, record.asAt);
    scene = genogramView(family, { focusId: 'p-poppy' });
    folded = drawFolded(genogram, family, { focusId: 'p-poppy' }, ['person:p-shane']);
  });
  const walk = (on: Scene, from: string, ...keys: readonly Direction[]) =>
    keys.reduce(
      (held, key) => {
        const next = walkFrom(on, held.walk, held.at, key);
        return { at: next.reached ?? held.at, walk: next.walk };
      },
      { at: from, walk: newWalk },
    ).at;

  it('takes turns between the parents, the mother first', () => {
    expect(walk(scene, 'p-poppy', 'up')).toBe('p-dawn');
    expect(walk(scene, 'p-poppy', 'up', 'down', 'up')).toBe('p-lee');
    expect(walk(scene, 'p-poppy', 'up', 'down', 'up', 'down', 'up')).toBe('p-dawn');
  });

  it('comes back down to the child that it came from', () => {
    expect(walk(scene, 'p-poppy', 'up', 'down')).toBe('p-poppy');
    expect(walk(scene, 'p-riley', 'up', 'down')).toBe('p-riley');
  });

  it('reaches whoever is folded as one, from above and from beside', () => {
    const [fold] = folded.folds ?? [];
    expect(walk(folded, 'p-shane', 'down')).toBe(fold?.id);
    expect(walk(folded, 'p-shane', 'down', 'up')).toBe('p-kelly');
    expect(walk(folded, 'p-shane', 'down', 'up', 'down', 'up')).toBe('p-shane');
  });

  it('stays where there is nobody', () => {
    expect(walkFrom(scene, newWalk, 'p-nobody', 'up').reached).toBeNull();
  });
});
