import { arrange } from '../../../web/family/arrange/arrange.ts';
import type { Scene, ScenePerson } from '../../../web/drawing/scene.ts';
import { textWidth } from '../../../web/drawing/text-width.ts';
import {
  compactLabel,
  isCompact,
  linesWithRoom,
  paintCompact,
  type CompactLabel,
} from '../../../web/map/compact-labels.ts';
import { plainPalette } from '../../../web/map/palette.ts';
import { recordOf } from '../family/example-record.ts';
import { recordingBrush } from './recording-brush.ts';

describe('words below a symbol from farther away', () => {
  let scene: Scene;
  beforeAll(async () => {
    const record = await recordOf('example-family', 'p-poppy');
    scene = arrange(record, { on: record.asAt, chosenIds: new Set(), view: 'genogram', notation: 'uk' });
  });
  const labelOf = (id: string): CompactLabel => {
    const person = scene.persons.find((each): each is ScenePerson => each.id === id);
    const label = person === undefined ? null : compactLabel(person);
    if (label === null) throw new Error(`${id} has nothing written below`);
    return label;
  };

  it('are name, how long ago and whether alone, in that order, large enough to be read', () => {
    const lines = linesWithRoom(labelOf('p-poppy'), 0.6);
    expect(lines.map(({ text }) => text)).toEqual(['Poppy', '5 days', 'not alone']);
    for (const { size } of lines) expect(size).toBeGreaterThanOrEqual(9);
  });

  it('stay within the room of the person, whatever the zoom', () => {
    for (const person of scene.persons) {
      const label = compactLabel(person);
      if (label === null) continue;
      for (const zoom of [0.36, 0.45, 0.6, 0.79]) {
        for (const { text, size, kind } of linesWithRoom(label, zoom)) {
          if (kind === 'name') continue;
          expect((textWidth(text, 100) * size) / 100).toBeLessThanOrEqual(label.w * zoom + 0.01);
        }
      }
    }
  });

  it('always tell the name, and of a child how long ago where three lines have room', () => {
    for (const person of scene.persons) {
      const label = compactLabel(person);
      if (label === null) continue;
      expect(linesWithRoom(label, 0.4)[0]?.kind).toBe('name');
      if (person.chip === null || person.labelBox.h * 0.6 < 40) continue;
      if (person.chip.lines.length > 0)
        expect(linesWithRoom(label, 0.6).some(({ kind }) => kind === 'chip')).toBe(true);
    }
  });

  it('cut no name without saying so, and say what is said whole or not at all', () => {
    const label: CompactLabel = {
      x: 0,
      top: 0,
      w: 100,
      h: 60,
      names: ['Unknown', 'father of', 'Harley'],
      chips: [{ text: 'nobody has met', fill: '#000000', kind: 'chip' }],
    };
    expect(linesWithRoom(label, 0.5).map(({ text }) => text)).toEqual(['Unknown', 'father of…']);
    expect(linesWithRoom({ ...label, names: ['Daz'], h: 90 }, 0.5).map(({ text }) => text)).toEqual([
      'Daz',
      'nobody has',
      'met',
    ]);
  });

  it('are drawn in one size on screen, and not where the picture is near or very far', () => {
    const { brush, recorded } = recordingBrush();
    paintCompact(brush, labelOf('p-poppy'), 0.5, plainPalette, 1);
    expect(recorded[0]?.what).toBe('Poppy');
    expect(recorded[0]?.font.startsWith('600 21px')).toBe(true);
    expect([0.2, 0.36, 0.6, 0.8, 1].map(isCompact)).toEqual([false, true, true, false, false]);
  });
});
