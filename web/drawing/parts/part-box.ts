import type { Box } from '../scene.ts';
import { textWidth } from '../text-width.ts';
import type { Part, PathPart, TextPart } from './part.ts';
import { pathBox } from './path-points.ts';

/** The room that a part takes on the picture, strokes included; null for a part without anything to see. */
export function boxOfPart(part: Part): Box | null {
  switch (part.kind) {
    case 'path':
      return boxOfPath(part);
    case 'text':
      return boxOfText(part);
    case 'group': {
      const box = boxAround(part.parts.map(boxOfPart));
      if (box === null || part.place === null) return box;
      const { x, y, scale } = part.place;
      return { x: x + box.x * scale, y: y + box.y * scale, w: box.w * scale, h: box.h * scale };
    }
  }
}

/** The smallest box that holds all of these. */
export function boxAround(boxes: readonly (Box | null)[]): Box | null {
  return boxes.reduce((all, box) => (all === null || box === null ? (all ?? box) : both(all, box)), null);
}

function both(a: Box, b: Box): Box {
  const [x, y] = [Math.min(a.x, b.x), Math.min(a.y, b.y)];
  return { x, y, w: Math.max(a.x + a.w, b.x + b.w) - x, h: Math.max(a.y + a.h, b.y + b.h) - y };
}

export function grown({ x, y, w, h }: Box, by: number): Box {
  return { x: x - by, y: y - by, w: w + 2 * by, h: h + 2 * by };
}

/** Does anything in it have words? */
export function hasWords(part: Part): boolean {
  return part.kind === 'text' || (part.kind === 'group' && part.parts.some(hasWords));
}

function boxOfPath({ d, stroke, strokeWidth }: PathPart): Box | null {
  const box = pathBox(d);
  return box === null || stroke === null ? box : grown(box, strokeWidth / 2);
}

function boxOfText({ text, x, y, anchor, size }: TextPart): Box {
  const w = textWidth(text, size);
  return { x: anchor === 'middle' ? x - w / 2 : x, y: y - size * 0.8, w, h: size * 1.05 };
}
