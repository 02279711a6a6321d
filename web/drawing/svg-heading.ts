import { ink, quiet } from './colours.ts';
import type { TextPart } from './parts/part.ts';
import { breakText } from './text-width.ts';

/** Words round a picture that is saved as one file and may be found without anything beside it. */
export interface PictureHeading {
  readonly title: string;
  /** What the picture shows, a paragraph. */
  readonly about: string;
  /** "OFFICIAL-SENSITIVE", above and below. */
  readonly marking: string;
  /** Who made it and when. */
  readonly made: string;
}

interface Row {
  readonly text: string;
  readonly size: number;
  readonly weight: TextPart['weight'];
  readonly fill: string;
  readonly anchor: TextPart['anchor'];
}

const padding = 24;

/** The lines above a picture, and the room that they take. */
export function headingAbove(heading: PictureHeading, width: number): Row[] {
  const { title, about, marking } = heading;
  const lines = (text: string, size: number, weight: Row['weight']) =>
    breakText(text, size, width - 2 * padding, Infinity).map((line) => row(line, size, weight, ink));
  return [
    { ...row(marking, 14, 600, ink), anchor: 'middle' },
    ...lines(title, 22, 600),
    ...lines(about, 13, 400),
  ];
}

/** The lines below it. */
export function headingBelow({ made, marking }: PictureHeading, width: number): Row[] {
  const lines = breakText(made, 12, width - 2 * padding, Infinity).map((line) => row(line, 12, 400, quiet));
  return [...lines, { ...row(marking, 14, 600, ink), anchor: 'middle' }];
}

export function rowsHeight(rows: readonly Row[]): number {
  return rows.length === 0 ? 0 : rows.reduce((sum, { size }) => sum + size * 1.4, padding);
}

/** The rows one below the other from `top`. */
export function rowParts(rows: readonly Row[], left: number, top: number, width: number): TextPart[] {
  let y = top + padding / 2;
  return rows.map(({ text, size, weight, fill, anchor }) => {
    y += size * 1.4;
    const x = anchor === 'middle' ? left + width / 2 : left + padding;
    return { kind: 'text', text, x, y: y - size * 0.3, anchor, size, weight, fill, halo: false };
  });
}

function row(text: string, size: number, weight: Row['weight'], fill: string): Row {
  return { text, size, weight, fill, anchor: 'start' };
}
