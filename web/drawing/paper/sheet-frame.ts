import { ink, quiet } from '../colours.ts';
import { pathPart, type Part } from '../parts/part.ts';
import { breakText, textWidth } from '../text-width.ts';
import type { PaperFurniture, PaperItem } from './paper-page.ts';
import type { PaperOptions } from './paper-options.ts';
import { edge, type PaperSize } from './paper-size.ts';
import { lineHeightOf, textLine, textLineTo, wordsAt } from './paper-words.ts';

const titleSize = 17;
const aboutSize = 9.5;
const frameSize = 8.5;
const markingSize = 10;
export const shortHeadingHeight = 20;

/** The heading of the first sheet, and how far down it reaches. */
export function firstHeading(
  size: PaperSize,
  options: PaperOptions,
): { readonly items: readonly PaperItem[]; readonly height: number } {
  const { title, about, author, warnings = [] } = options;
  const width = size.width - 2 * edge;
  const items: PaperItem[] = [];
  let y = edge + shortHeadingHeight - 6;
  const add = (role: 'H1' | 'P', text: string, look: Parameters<typeof wordsAt>[3]) => {
    const { words, height } = wordsAt(role, text, { x: edge, y, width }, look);
    items.push(words);
    y += height;
  };
  add('H1', title, { size: titleSize, weight: 600 });
  add('P', [...about, `Made by ${author}.`].join(' '), { size: aboutSize });
  for (const warning of warnings) add('P', warning, { size: aboutSize, weight: 600 });
  return { items, height: y - edge + 6 };
}

/** Marking above and below, who printed it and when, and which sheet of how many. `of` names the sheet: "B2". */
export function sheetFrame(
  size: PaperSize,
  options: PaperOptions,
  sheet: { readonly number: number; readonly count: number; readonly label: string | null },
): PaperFurniture {
  const { marking, printedOn, author, title } = options;
  const right = size.width - edge;
  const bottom = size.height - edge - 8;
  const strong = { size: markingSize, weight: 600 } as const;
  const plain = { size: frameSize, fill: quiet } as const;
  const middle = (y: number): Part => ({ ...textLine(marking, size.width / 2, y, strong), anchor: 'middle' });
  const page = `Page ${sheet.number} of ${sheet.count}${sheet.label === null ? '' : `: ${sheet.label}`}`;
  const running =
    sheet.number === 1 ? [] : [textLine(title, edge, edge + 4, { size: frameSize, weight: 600 })];
  const markingRoom = size.width / 2 - edge - textWidth(marking, markingSize) / 2 - 12;
  const printed = breakText(`Printed ${printedOn} by ${author}`, frameSize, markingRoom, Infinity);
  return {
    kind: 'furniture',
    parts: [
      middle(edge + 4),
      ...running,
      pathPart(`M${edge} ${bottom - 11}H${right}`, { stroke: ink, strokeWidth: 0.5 }),
      ...printed.map((line, index) => textLine(line, edge, bottom + index * lineHeightOf(frameSize), plain)),
      middle(bottom),
      textLineTo(page, right, bottom, { size: frameSize, weight: 600 }),
    ],
  };
}
