import { newShownScenes } from '../../../../web/family/arrange/shown-scenes.ts';
import { arrange } from '../../../../web/family/arrange/arrange.ts';
import { newArranger, type ArrangeRequest } from '../../../../web/family/arrange/arrange-request.ts';
import { recordOf } from '../example-record.ts';

async function example() {
  const record = await recordOf('example-family', 'p-poppy');
  const wanted = { on: record.asAt, chosenIds: new Set<never>(), view: 'genogram', notation: 'uk' } as const;
  return { record, wanted, scene: arrange(record, wanted) };
}

describe('a better picture', () => {
  it('takes the place of the first within a second', async () => {
    const { scene } = await example();
    const shown = newShownScenes();
    shown.show(scene, 'drawn', 5000);
    expect(shown.accepts('improved', 5900)).toBe(true);
    expect(shown.accepts('improved', 6100)).toBe(false);
  });

  it('does not move people under the hand of somebody who has begun to use the page', async () => {
    const { scene } = await example();
    const shown = newShownScenes();
    shown.show(scene, 'drawn', 5000);
    shown.use();
    expect(shown.accepts('improved', 5100)).toBe(false);
    expect(shown.accepts('drawn', 5100)).toBe(true);
  });

  it('follows the quick one only where no picture was on the table', async () => {
    const { record, wanted, scene } = await example();
    const { answer, improve } = newArranger();
    const drawOf = (previous: typeof scene | null): ArrangeRequest => {
      return { kind: 'draw', number: 7, wanted, previous };
    };
    answer({ kind: 'hold', record });
    expect(answer(drawOf(scene))).toMatchObject({ kind: 'drawn', number: 7 });
    expect(improve()).toBeNull();
    expect(answer(drawOf(null))).toMatchObject({ kind: 'drawn', number: 7 });
    const better = improve();
    expect(better === null || better.kind === 'improved').toBe(true);
    expect(improve()).toBeNull();
  });
});

describe('the picture on the table', () => {
  it('is kept to once it may no longer get better, also while another day is looked at', async () => {
    const { record, wanted, scene } = await example();
    const shown = newShownScenes();
    shown.show(scene, 'drawn', 5000);
    expect(shown.last('genogram', scene.focusId, 5500)).toBeNull();
    expect(shown.last('genogram', scene.focusId, 6500)).toBe(scene);
    expect(shown.last('homes', scene.focusId, 6500)).toBeNull();
    expect(shown.last('genogram', 'somebody-else', 6500)).toBeNull();
    const again = arrange(record, wanted, { effort: 'quick', previous: scene });
    expect(again.persons.map(({ id, x }) => [id, x])).toEqual(scene.persons.map(({ id, x }) => [id, x]));
  });
});
