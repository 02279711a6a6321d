import { calendarDate } from '../../../../api/domain/calendar-date.ts';
import { arrange } from '../../../../web/family/arrange/arrange.ts';
import { sceneFor } from '../../../../web/family/arrange/drawn-scene.ts';
import { recordOf } from '../example-record.ts';

const nothing = { drawn: null, failed: null };

async function example() {
  const record = await recordOf('example-family', 'p-poppy');
  const wanted = { on: record.asAt, chosenIds: new Set<never>(), view: 'genogram', notation: 'uk' } as const;
  const wish = { record, wanted };
  return { wish, drawn: { ...wish, scene: arrange(record, wanted) } };
}

describe('the picture on the page', () => {
  it('is none, and one is on its way, before the first is drawn', async () => {
    const { wish } = await example();
    expect(sceneFor(nothing, wish)).toEqual({ scene: null, isFailed: false, isBehind: true });
    expect(sceneFor(nothing, null)).toEqual({ scene: null, isFailed: false, isBehind: false });
  });

  it('is the one that was asked for once it is drawn', async () => {
    const { wish, drawn } = await example();
    const { scene } = drawn;
    expect(sceneFor({ drawn, failed: null }, wish)).toEqual({ scene, isFailed: false, isBehind: false });
  });

  it('stays, and is told as behind, while another day or view is drawn', async () => {
    const { wish, drawn } = await example();
    const { scene } = drawn;
    const changes = [{ on: calendarDate('2026-01-05') }, { view: 'homes' }];
    for (const change of changes) {
      const next = { ...wish, wanted: { ...wish.wanted, ...change } };
      expect(sceneFor({ drawn, failed: null }, next)).toEqual({ scene, isFailed: false, isBehind: true });
    }
  });

  it('goes where the day or the view asked for cannot be drawn, rather than stand under its name', async () => {
    const { wish, drawn } = await example();
    const changes = [{ on: calendarDate('2026-01-05') }, { view: 'homes' }];
    for (const change of changes) {
      const next = { ...wish, wanted: { ...wish.wanted, ...change } };
      expect(sceneFor({ drawn, failed: next }, next)).toEqual({
        scene: null,
        isFailed: true,
        isBehind: false,
      });
    }
  });

  it('comes back when what can be drawn is asked for again', async () => {
    const { wish, drawn } = await example();
    const failed = { ...wish, wanted: { ...wish.wanted, view: 'homes' } };
    expect(sceneFor({ drawn, failed }, wish)).toMatchObject({ scene: drawn.scene, isFailed: false });
  });

  it('is never one of another family', async () => {
    const { wish, drawn } = await example();
    const other = { ...wish, record: await recordOf('example-family', 'p-ava') };
    expect(sceneFor({ drawn, failed: null }, other)).toEqual({
      scene: null,
      isFailed: false,
      isBehind: true,
    });
  });
});
