import type { Box, SceneLabel, SceneMark } from './scene.ts';
import { textWidth } from './text-width.ts';

export const markSize = 11;

/** The room that a line of words takes, from the top of its capitals to below its baseline. */
export function boxOfLabel({ text, x, y, size }: Pick<SceneLabel, 'text' | 'x' | 'y' | 'size'>): Box {
  const w = textWidth(text, size);
  return { x: x - w / 2, y: y - size * 0.8, w, h: size * 1.05 };
}

/** Round all lines; null for none. */
export function boxOfLabels(labels: readonly SceneLabel[]): Box | null {
  return labels
    .map(boxOfLabel)
    .reduce<Box | null>((all, box) => (all === null ? box : union(all, box)), null);
}

/** The room that a sign on a line takes, strokes included. */
export function boxOfMark(mark: Pick<SceneMark, 'kind' | 'x' | 'y' | 'text' | 'half'>): Box {
  const { kind, x, y, text } = mark;
  if (kind === 'text') return boxOfLabel({ text, x, y: y + 4, size: markSize });
  const half = { separated: [5, 9], divorced: [8, 9], identical: [mark.half ?? 9, 1] }[kind];
  const [w = 0, h = 0] = half;
  return { x: x - w, y: y - h, w: 2 * w, h: 2 * h };
}

/** Do the two share an area? */
export function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;
}

function union(a: Box, b: Box): Box {
  const [x, y] = [Math.min(a.x, b.x), Math.min(a.y, b.y)];
  return { x, y, w: Math.max(a.x + a.w, b.x + b.w) - x, h: Math.max(a.y + a.h, b.y + b.h) - y };
}
