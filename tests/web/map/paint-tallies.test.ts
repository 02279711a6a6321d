import { plainPalette } from '../../../web/map/palette.ts';
import { farHomes, isFolded, paintFarHomes } from '../../../web/map/paint-tallies.ts';
import { arrange } from '../../../web/family/arrange/arrange.ts';
import { innerBox } from '../../../web/drawing/folds/inner-box.ts';
import type { Scene } from '../../../web/drawing/scene.ts';
import { recordOf } from '../family/example-record.ts';
import { recordingBrush, recordingPath } from './recording-brush.ts';

describe('homes seen from far', () => {
  let scene: Scene;
  beforeAll(async () => {
    const record = await recordOf('example-family', 'p-poppy');
    scene = arrange(record, { on: record.asAt, chosenIds: new Set(), view: 'genogram', notation: 'uk' });
  });
  const painted = (zoom: number) => {
    const { brush, recorded } = recordingBrush();
    paintFarHomes(brush, farHomes(scene, recordingPath), zoom, scene.bounds, plainPalette);
    return recorded.filter(({ did }) => did === 'fillText').map(({ what }) => what);
  };

  it('fold to the count of their children and of those not seen once symbols are too small', () => {
    expect(painted(0.4)).toEqual([]);
    const words = painted(0.29);
    expect(words.some((line) => /^\d+ child(ren)?$/.test(line))).toBe(true);
  });

  it('are open where their words have no room, so that none is half hidden', () => {
    expect(isFolded({ box: { x: 0, y: 0, w: 300, h: 300 }, lines: ['2 children'], width: 56 }, 0.2)).toBe(
      false,
    );
    expect(isFolded({ box: { x: 0, y: 0, w: 400, h: 300 }, lines: ['2 children'], width: 56 }, 0.2)).toBe(
      true,
    );
    expect(isFolded({ box: { x: 0, y: 0, w: 400, h: 50 }, lines: ['2 children'], width: 56 }, 0.2)).toBe(
      false,
    );
  });

  it('are never folded over the focus child, nor where no child lives', () => {
    const poppys = scene.homes.filter(({ members }) => members.includes('p-poppy'));
    const far = farHomes(scene, recordingPath);
    const folded = new Set(far.map(({ box }) => JSON.stringify(box)));
    for (const { outline } of poppys) expect(folded.has(JSON.stringify(innerBox(outline)))).toBe(false);
    expect(far.length).toBeLessThan(scene.homes.length);
  });
});
