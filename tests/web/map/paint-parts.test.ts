import { personId } from '../../../api/domain/ids.ts';
import { paper } from '../../../web/drawing/colours.ts';
import type { Part, PathPart, TextPart } from '../../../web/drawing/parts/part.ts';
import { sceneParts } from '../../../web/drawing/parts/scene-parts.ts';
import type { Scene } from '../../../web/drawing/scene.ts';
import { arrange } from '../../../web/family/arrange/arrange.ts';
import { partedByGrey } from '../../../web/map/greyed-scene.ts';
import { leastSize } from '../../../web/map/level-of-detail.ts';
import { paintFrom, type PaintView } from '../../../web/map/paint-parts.ts';
import { paintUnits } from '../../../web/map/paint-units.ts';
import { paletteOf, plainPalette } from '../../../web/map/palette.ts';
import { recordOf } from '../family/example-record.ts';
import { recordingBrush, recordingPath } from './recording-brush.ts';

const everywhere = { x: -1e6, y: -1e6, w: 2e6, h: 2e6 };
const near: PaintView = { zoom: 1, area: everywhere, palette: plainPalette };

function painted(scene: Scene, view: PaintView = near) {
  const { brush, recorded } = recordingBrush();
  paintFrom(brush, paintUnits(sceneParts(scene), recordingPath), 0, view);
  return recorded;
}

function leaves(parts: readonly Part[]): (PathPart | TextPart)[] {
  return parts.flatMap((part) => (part.kind === 'group' ? leaves(part.parts) : [part]));
}

describe('the picture on the map', () => {
  let scene: Scene;
  beforeAll(async () => {
    const record = await recordOf('example-family', 'p-poppy');
    scene = arrange(record, {
      on: record.asAt,
      chosenIds: new Set([personId('p-poppy')]),
      view: 'genogram',
      notation: 'uk',
    });
  });

  it('is every part of the scene, each once, in the order in which they lie on one another', () => {
    const expected = leaves(sceneParts(scene)).flatMap((part) =>
      part.kind === 'text'
        ? [...(part.halo ? [`strokeText ${part.text}`] : []), `fillText ${part.text}`]
        : [...(part.fill === null ? [] : ['fill']), ...(part.stroke === null ? [] : ['stroke'])],
    );
    const told = painted(scene).map(({ did, what }) => (did.endsWith('Text') ? `${did} ${what}` : did));
    expect(told).toEqual(expected);
  });

  it('has all words where the scene puts them, in its size, weight and colour', () => {
    const words = leaves(sceneParts(scene)).filter((part) => part.kind === 'text');
    const told = painted(scene).filter(({ did }) => did === 'fillText');
    told.forEach(({ what, at, font, align, colour }, index) => {
      const { text, x, y, size, weight, anchor, fill } = words[index] ?? {};
      expect([what, at, colour]).toEqual([text, [x, y], fill]);
      expect(font.startsWith(`${String(weight)} ${String(size)}px`)).toBe(true);
      expect(align).toBe(anchor === 'middle' ? 'center' : 'left');
    });
  });

  it('has every line with its own stroke, and none of its dashes left out', () => {
    const lines = leaves(sceneParts({ ...scene, persons: [], ghosts: [], homes: [], marks: [] }));
    const told = painted({ ...scene, persons: [], ghosts: [], homes: [], marks: [] });
    const strokes = told.filter(({ did }) => did === 'stroke');
    expect(strokes.map(({ what, dash }) => [what, dash])).toEqual(
      lines.flatMap((part) =>
        part.kind === 'path' && part.stroke !== null ? [[part.d, part.dash ?? []]] : [],
      ),
    );
    expect(told.some(({ dash }) => dash.length > 0)).toBe(true);
  });

  it('loses from far the words of chips first, then details, then names, and never a symbol', () => {
    const kinds = (zoom: number) => {
      const words = new Map(
        leaves(sceneParts(scene)).flatMap((part) =>
          part.kind === 'text' && part.words !== undefined ? [[`${part.x} ${part.y}`, part.words]] : [],
        ),
      );
      return new Set(
        painted(scene, { ...near, zoom }).flatMap(({ at }) => words.get(at?.join(' ') ?? '') ?? []),
      );
    };
    const papers = (drawn: typeof scene, zoom: number) =>
      painted(drawn, { ...near, zoom }).filter(({ did, colour }) => did === 'fill' && colour === paper)
        .length;
    const symbols = (zoom: number) => papers({ ...scene, marks: [] }, zoom);
    expect(kinds(0.6)).toEqual(new Set(['name', 'detail', 'chip']));
    expect(kinds(leastSize.chip / 12 - 0.01).has('chip')).toBe(false);
    expect(kinds(leastSize.chip / 12 - 0.01).has('name')).toBe(true);
    expect(kinds(leastSize.detail / 12 - 0.01)).toEqual(new Set(['name']));
    expect(kinds(0.3)).toEqual(new Set());
    expect(symbols(0.06)).toBe(symbols(1));
    // Paper under words on a line goes with the words: nothing is left but a gap otherwise.
    expect(papers(scene, 1)).toBeGreaterThan(symbols(1));
    expect(papers(scene, 0.3)).toBe(symbols(0.3));
  });

  it('leaves out what is not in view, and nothing else', () => {
    const poppy = scene.persons.find(({ id }) => id === 'p-poppy');
    if (poppy === undefined) throw new Error('Poppy is not drawn');
    const area = { x: poppy.x - 30, y: poppy.y - 30, w: 60, h: 60 };
    const told = painted(scene, { ...near, area }).map(({ what }) => what);
    expect(told).toContain('Poppy');
    expect(told.length).toBeLessThan(painted(scene).length / 3);
  });

  it('goes on where it stopped when its time was up', () => {
    const units = paintUnits(sceneParts(scene), recordingPath);
    const { brush, recorded } = recordingBrush();
    let [at, rounds] = [0, 0];
    while (at < units.length) {
      at = paintFrom(brush, units, at, near, () => true);
      rounds += 1;
    }
    expect(rounds).toBe(units.length);
    expect(recorded.map(({ what }) => what)).toEqual(painted(scene).map(({ what }) => what));
  });

  it('uses the system’s own colours alone under a contrast theme', () => {
    const palette = paletteOf({ isForced: true, isStrong: false });
    const colours = new Set(painted(scene, { ...near, palette }).map(({ colour }) => colour));
    expect([...colours].sort()).toEqual(['Canvas', 'CanvasText', 'Highlight']);
  });

  it('parts the greyed from the others without losing or doubling anything', () => {
    const greyedIds = new Set(scene.persons.slice(0, 10).map(({ id }) => id));
    const { greyed, clear } = partedByGrey(scene, greyedIds);
    if (greyed === null) throw new Error('Nobody is greyed');
    expect(greyed.persons.map(({ id }) => id).sort()).toEqual([...greyedIds].sort());
    for (const list of ['persons', 'ghosts', 'lines', 'marks', 'homes'] as const) {
      expect(greyed[list].length + clear[list].length).toBe(scene[list].length);
    }
    expect(partedByGrey(scene, new Set()).clear).toBe(scene);
  });
});
