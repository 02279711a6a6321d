import { homeFill, homeInk, ink } from '../drawing/colours.ts';
import { innerBox } from '../drawing/folds/inner-box.ts';
import { childrenLines, isLateLine } from '../drawing/folds/tally.ts';
import { polyline } from '../drawing/parts/path-data.ts';
import { overlap } from '../drawing/room.ts';
import type { Box, Scene } from '../drawing/scene.ts';
import { textWidth } from '../drawing/text-width.ts';
import type { Palette } from './palette.ts';
import { mapFont, type Brush } from './brush.ts';
import type { MakePath } from './paint-units.ts';

/** A symbol is smaller than this on screen, in pixels, where homes fold to their counts. */
const symbolStillTold = 12;
const symbolSize = 40;
/** Pixels on screen, whatever the zoom. */
const words = { size: 11, line: 14, room: 6 };
const unseenInk = '#a3122a';

/** A home from far: an area with how many children it has and how many of them were not seen. */
export interface FarHome {
  readonly path: Path2D;
  /** The room for words in it. */
  readonly box: Box;
  readonly lines: readonly string[];
  /** Of the widest line, on screen. */
  readonly width: number;
}

/** The homes that fold from far: those with children, except where the focus stands. */
export function farHomes({ homes, tallies = [], persons }: Scene, makePath: MakePath): FarHome[] {
  const focusId = persons.find(({ focus }) => focus)?.id;
  const byHome = new Map(tallies.map((tally) => [tally.homeId, tally]));
  return homes.flatMap(({ id, outline, members }): FarHome[] => {
    const tally = byHome.get(id);
    const lines = tally === undefined ? [] : childrenLines(tally);
    if (lines.length === 0 || (focusId !== undefined && members.includes(focusId))) return [];
    const box = innerBox(outline);
    const width = Math.max(...lines.map((line) => textWidth(line, words.size)));
    return [{ path: makePath(polyline(outline, true)), box, lines, width }];
  });
}

/** Does it fold at this zoom? Only where symbols can no longer be told apart and all of its words have room. */
export function isFolded(
  { box, lines, width }: Pick<FarHome, 'box' | 'lines' | 'width'>,
  zoom: number,
): boolean {
  return (
    symbolSize * zoom < symbolStillTold &&
    box.w * zoom >= width + words.room &&
    box.h * zoom >= lines.length * words.line + words.room
  );
}

export function paintFarHomes(
  brush: Brush,
  homes: readonly FarHome[],
  zoom: number,
  area: Box,
  palette: Palette,
): void {
  const shown = homes.filter((home) => isFolded(home, zoom) && overlap(home.box, area));
  if (shown.length === 0) return;
  brush.globalAlpha = 1;
  brush.setLineDash([]);
  brush.lineWidth = 1.25 / zoom;
  brush.strokeStyle = palette(homeInk);
  brush.font = `600 ${words.size / zoom}px ${mapFont}`;
  brush.textAlign = 'center';
  brush.textBaseline = 'alphabetic';
  for (const { path, box, lines } of shown) {
    brush.fillStyle = palette(homeFill);
    brush.fill(path);
    brush.stroke(path);
    const top = box.y + box.h / 2 - (lines.length * words.line) / zoom / 2;
    lines.forEach((line, index) => {
      brush.fillStyle = palette(isLateLine(line) ? unseenInk : ink);
      brush.fillText(line, box.x + box.w / 2, top + ((index + 0.78) * words.line) / zoom);
    });
  }
}
