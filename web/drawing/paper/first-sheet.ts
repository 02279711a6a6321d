import type { Box, Scene } from '../scene.ts';
import { paperLegend, paperLegendHeight } from './paper-legend.ts';
import type { PaperOptions } from './paper-options.ts';
import type { PaperItem } from './paper-page.ts';
import { roomBelow, type PaperSize } from './paper-size.ts';
import { firstHeading } from './sheet-frame.ts';

export const legendGap = 10;

/** Heading and legend of the first sheet, and the room that they leave. */
export function firstSheet(
  { legend }: Scene,
  size: PaperSize,
  options: PaperOptions,
  hasLegend: boolean,
): { readonly room: Box; readonly items: readonly PaperItem[] } {
  const heading = firstHeading(size, options);
  const room = roomBelow(size, heading.height);
  const height = hasLegend ? paperLegendHeight(legend, room.w) : 0;
  if (height === 0) return { room, items: heading.items };
  const { signs, words } = paperLegend(legend, { ...room, y: room.y + room.h - height, h: height });
  return {
    room: { ...room, h: room.h - height - legendGap },
    items: [...heading.items, signs, ...words],
  };
}
