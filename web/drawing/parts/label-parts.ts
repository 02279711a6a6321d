import type { SceneLabel } from '../scene.ts';
import type { TextPart } from './part.ts';

/** One line of a label, its middle where the scene says. */
export function labelPart({ kind, text, x, y, size }: SceneLabel, fill: string, halo = false): TextPart {
  return {
    kind: 'text',
    text,
    x,
    y,
    anchor: 'middle',
    size,
    weight: kind === 'detail' ? 400 : 600,
    fill,
    halo,
    words: kind,
  };
}
