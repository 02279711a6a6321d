import { ink } from '../colours.ts';
import type { LegendItem } from '../scene.ts';
import { textWidth } from '../text-width.ts';
import { groupPart, type GroupPart, type Part } from './part.ts';
import { signParts } from './sign-parts.ts';

const size = 12;
const rowHeight = 24;
const signWidth = 44;
const padding = 24;

interface Cell {
  readonly item: LegendItem;
  readonly x: number;
  readonly y: number;
}

/** Height of the legend in a picture of this width. */
export function legendHeight(items: readonly LegendItem[], width: number): number {
  const last = cells(items, width).at(-1);
  return last === undefined ? 0 : last.y + rowHeight + padding;
}

/** Every sign of the picture with its words, a group each, wrapped to the width. */
export function legendPart(
  items: readonly LegendItem[],
  left: number,
  top: number,
  width: number,
): GroupPart {
  const parts = cells(items, width).map(({ item, x, y }): Part => {
    const at = { x: left + x, y: top + y + rowHeight / 2 };
    const words = {
      kind: 'text',
      text: item.words,
      x: at.x + signWidth,
      y: at.y + 4,
      anchor: 'start',
      size,
      weight: 400,
      fill: ink,
      halo: false,
    } as const;
    return groupPart(null, [...signParts(item.sign, at.x + signWidth / 2 - 4, at.y), words]);
  });
  return groupPart('Legend', parts);
}

function cells(items: readonly LegendItem[], width: number): Cell[] {
  let [x, y] = [padding, 8];
  return items.map((item) => {
    const own = signWidth + textWidth(item.words, size) + 20;
    if (x + own > width - padding && x > padding) [x, y] = [padding, y + rowHeight];
    const cell = { item, x, y };
    x += own;
    return cell;
  });
}
