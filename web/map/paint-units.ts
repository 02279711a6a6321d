import type { GroupPart, Part, PathPart, TextPart } from '../drawing/parts/part.ts';
import type { Box } from '../drawing/scene.ts';
import { textWidth } from '../drawing/text-width.ts';
import type { CompactLabel } from './compact-labels.ts';
import { pathBounds } from './path-bounds.ts';

/** One stroke or area with its path made once, or one line of words; lengths are scene pixels. */
export type PaintStep =
  | { readonly kind: 'path'; readonly path: Path2D; readonly look: PathPart }
  | { readonly kind: 'text'; readonly words: TextPart };

/** What is painted or left out together: a whole person, a line, a sign. */
export interface PaintUnit {
  readonly box: Box;
  readonly steps: readonly PaintStep[];
  /** 1, or less for whoever is greyed. */
  readonly opacity: number;
  /** Of a person: what is written from farther away in place of all words below the symbol. */
  readonly compact?: CompactLabel;
}

export type MakePath = (d: string) => Path2D;

type Place = NonNullable<GroupPart['place']>;
const nowhereElse: Place = { x: 0, y: 0, scale: 1 };

/**
 * Parts of a picture made ready for painting, in the same order, each with the room that it takes.
 *
 * @param compact by the id of a part's group (`person-p-poppy`).
 */
export function paintUnits(
  parts: readonly Part[],
  makePath: MakePath,
  opacity = 1,
  compact: ReadonlyMap<string, CompactLabel> = new Map(),
): PaintUnit[] {
  return parts.flatMap((part) => {
    const steps: PaintStep[] = [];
    const boxes: Box[] = [];
    gather(part, nowhereElse, makePath, steps, boxes);
    const box = boxRound(boxes);
    const label = part.kind === 'group' && part.id !== null ? compact.get(part.id) : undefined;
    return box === null ? [] : [{ box, steps, opacity, ...(label === undefined ? {} : { compact: label }) }];
  });
}

function gather(part: Part, place: Place, makePath: MakePath, steps: PaintStep[], boxes: Box[]): void {
  if (part.kind === 'group') {
    const inner = part.place === null ? place : within(place, part.place);
    for (const each of part.parts) gather(each, inner, makePath, steps, boxes);
  } else if (part.kind === 'text') {
    const words = placedWords(part, place);
    steps.push({ kind: 'text', words });
    boxes.push(boxOfWords(words));
  } else {
    const bounds = pathBounds(part.d);
    if (bounds === null) return;
    const look = placedLook(part, place);
    steps.push({ kind: 'path', path: placedPath(part.d, place, makePath), look });
    boxes.push(grown(placedBox(bounds, place), look.stroke === null ? 0 : look.strokeWidth));
  }
}

function within(outer: Place, inner: Place): Place {
  const { scale } = outer;
  return { x: outer.x + inner.x * scale, y: outer.y + inner.y * scale, scale: scale * inner.scale };
}

function placedWords(words: TextPart, { x, y, scale }: Place): TextPart {
  if (scale === 1 && x === 0 && y === 0) return words;
  return { ...words, x: x + words.x * scale, y: y + words.y * scale, size: words.size * scale };
}

function placedLook(look: PathPart, { scale }: Place): PathPart {
  if (scale === 1) return look;
  return {
    ...look,
    strokeWidth: look.strokeWidth * scale,
    dash: look.dash?.map((length) => length * scale) ?? null,
    dashOffset: look.dashOffset * scale,
  };
}

function placedPath(d: string, { x, y, scale }: Place, makePath: MakePath): Path2D {
  const path = makePath(d);
  if (scale === 1 && x === 0 && y === 0) return path;
  const placed = makePath('');
  placed.addPath(path, { a: scale, b: 0, c: 0, d: scale, e: x, f: y });
  return placed;
}

function placedBox(box: Box, { x, y, scale }: Place): Box {
  return { x: x + box.x * scale, y: y + box.y * scale, w: box.w * scale, h: box.h * scale };
}

function boxOfWords({ text, x, y, anchor, size }: TextPart): Box {
  const w = textWidth(text, size);
  return grown({ x: anchor === 'middle' ? x - w / 2 : x, y: y - size, w, h: size * 1.3 }, 2);
}

function grown({ x, y, w, h }: Box, by: number): Box {
  return { x: x - by, y: y - by, w: w + 2 * by, h: h + 2 * by };
}

function boxRound(boxes: readonly Box[]): Box | null {
  if (boxes.length === 0) return null;
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  const right = Math.max(...boxes.map((box) => box.x + box.w));
  const bottom = Math.max(...boxes.map((box) => box.y + box.h));
  return { x, y, w: right - x, h: bottom - y };
}
