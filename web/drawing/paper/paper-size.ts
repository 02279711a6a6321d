import type { Box } from '../scene.ts';

export type PaperName = 'A3' | 'A4';

/** Lengths on paper are points, 72 to the inch. */
export interface PaperSize {
  readonly name: PaperName;
  readonly width: number;
  readonly height: number;
}

/** Families are wider than they are high, so paper lies on its long side. */
export const paperSizes: Readonly<Record<PaperName, PaperSize>> = {
  A3: { name: 'A3', width: 1190.55, height: 841.89 },
  A4: { name: 'A4', width: 841.89, height: 595.28 },
};

/** White edge that every printer leaves: 10 mm. */
export const edge = 28.35;
export const footerHeight = 24;

/** Null for anything but the name of a paper. */
export function readPaper(text: string): PaperName | null {
  return text === 'A3' || text === 'A4' ? text : null;
}

/** What is left between a heading of this height and the footer. */
export function roomBelow({ width, height }: PaperSize, headingHeight: number): Box {
  const y = edge + headingHeight;
  return { x: edge, y, w: width - 2 * edge, h: height - edge - footerHeight - y };
}

/** A name may not be smaller than this on paper. Names are the largest words under a symbol. */
export const leastNameOnPaper = 6.5;
/** A little less where it saves the picture from being divided. */
export const leastNameOnOneSheet = 6;
/** A small family is not blown up beyond this: points for a pixel. */
export const largestScale = 1.5;
