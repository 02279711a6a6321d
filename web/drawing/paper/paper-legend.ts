import { legendHeight, legendPart } from '../parts/legend-parts.ts';
import { groupPart, type TextPart } from '../parts/part.ts';
import type { Box, LegendItem } from '../scene.ts';
import type { PaperFurniture, PaperWords } from './paper-page.ts';

/** Words of the legend are 12 pixels in the picture and 8.4 points on paper. */
const scale = 0.7;
/** The legend has its own white room, which paper need not give twice. */
const saved = 18;

/** Points that the legend takes in a room of this width. */
export function paperLegendHeight(items: readonly LegendItem[], width: number): number {
  const height = legendHeight(items, width / scale);
  return height === 0 ? 0 : (height - saved) * scale;
}

/** Every sign of the picture with its words, its top left at the corner of the room. */
export function paperLegend(
  items: readonly LegendItem[],
  room: Box,
): { readonly signs: PaperFurniture; readonly words: readonly PaperWords[] } {
  const place = { x: room.x - 14 * scale, y: room.y, scale };
  const cells = legendPart(items, 0, 0, room.w / scale).parts.map((part) =>
    part.kind === 'group' ? part.parts : [part],
  );
  const signs = cells.flat().filter(({ kind }) => kind !== 'text');
  const words = cells.map((cell): PaperWords => {
    const lines = cell.filter((part) => part.kind === 'text').map((part) => onPaper(part, place));
    return { kind: 'words', role: 'LI', lines };
  });
  return { signs: { kind: 'furniture', parts: [{ ...groupPart(null, signs), place }] }, words };
}

function onPaper(part: TextPart, place: { readonly x: number; readonly y: number }): TextPart {
  return { ...part, x: place.x + part.x * scale, y: place.y + part.y * scale, size: part.size * scale };
}
