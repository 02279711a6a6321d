import type { TextPart } from '../drawing/parts/part.ts';

/**
 * The least size in pixels on screen at which words are drawn. All words of one kind come and go together: first what
 * is said about when a child was seen (the sign stays), then details, then names and ages; symbols never.
 */
export const leastSize = { chip: 7, detail: 6.8, name: 5.6 } as const;

/** Is this line of words drawn at this zoom (pixels on screen for one of the scene)? */
export function isReadable({ words, size }: Pick<TextPart, 'words' | 'size'>, zoom: number): boolean {
  return size * zoom >= leastSize[words ?? 'name'];
}

/** A line is never thinner than this on screen, in pixels. */
const thinnest = 0.7;
/** A stroke and its gap shorter than this on screen look like an unbroken line and are drawn as one. */
const shortestDash = 2.2;

/** Width of a line in scene pixels, so that it can still be seen at this zoom. */
export function visibleWidth(width: number, zoom: number, least = thinnest): number {
  return Math.max(width, least / zoom);
}

export function isDashVisible(dash: readonly number[], zoom: number): boolean {
  const [stroke = 0, gap = 0] = dash;
  return (stroke + gap) * zoom >= shortestDash;
}
