import { paper } from '../drawing/colours.ts';
import type { PathPart, TextPart } from '../drawing/parts/part.ts';
import type { Box } from '../drawing/scene.ts';
import { overlap } from '../drawing/room.ts';
import { mapFont, type Brush } from './brush.ts';
import { isCompact, paintCompact } from './compact-labels.ts';
import { isDashVisible, isReadable, visibleWidth } from './level-of-detail.ts';
import type { Palette } from './palette.ts';
import type { PaintUnit } from './paint-units.ts';

export interface PaintView {
  /** Pixels on screen for one of the scene. */
  readonly zoom: number;
  /** Only what touches this part of the scene is painted. */
  readonly area: Box;
  readonly palette: Palette;
  /** No line is thinner on screen, in pixels; as `visibleWidth` has it unless told. */
  readonly thinnest?: number;
}

/**
 * Paints units in their order, from `start` on, until all are painted or `isTimeUp` says so (asked after each unit that
 * was in the area). The index to go on from is given back: the number of units once nothing is left.
 */
export function paintFrom(
  brush: Brush,
  units: readonly PaintUnit[],
  start: number,
  view: PaintView,
  isTimeUp: () => boolean = () => false,
): number {
  const { zoom, area, palette } = view;
  brush.lineJoin = 'round';
  brush.textBaseline = 'alphabetic';
  for (let index = start; index < units.length; index += 1) {
    const unit = units[index];
    if (unit === undefined || !overlap(unit.box, area)) continue;
    const compact = isCompact(zoom) ? unit.compact : undefined;
    for (const step of unit.steps) {
      if (compact !== undefined && step.kind === 'text' && step.words.words !== undefined) continue;
      if (step.kind === 'path' && isLeftOut(step.look, zoom)) continue;
      if (step.kind === 'path') paintPath(brush, step.path, step.look, view, unit.opacity);
      else if (isReadable(step.words, zoom)) paintWords(brush, step.words, palette, unit.opacity);
    }
    if (compact !== undefined) paintCompact(brush, compact, zoom, palette, unit.opacity);
    if (isTimeUp()) return index + 1;
  }
  return units.length;
}

function isLeftOut({ under }: PathPart, zoom: number): boolean {
  return under !== undefined && !isReadable(under, zoom);
}

function paintPath(
  brush: Brush,
  path: Path2D,
  { fill, stroke, strokeWidth, dash, dashOffset, cap, opacity }: PathPart,
  { zoom, palette, thinnest }: PaintView,
  unitOpacity: number,
): void {
  brush.globalAlpha = opacity * unitOpacity;
  if (fill !== null) {
    brush.fillStyle = palette(fill);
    brush.fill(path);
  }
  if (stroke === null) return;
  brush.strokeStyle = palette(stroke);
  brush.lineWidth = visibleWidth(strokeWidth, zoom, thinnest);
  brush.lineCap = cap;
  brush.setLineDash(dash !== null && isDashVisible(dash, zoom) ? [...dash] : []);
  brush.lineDashOffset = dashOffset;
  brush.stroke(path);
}

function paintWords(
  brush: Brush,
  { text, x, y, anchor, size, weight, fill, halo }: TextPart,
  palette: Palette,
  opacity: number,
): void {
  brush.globalAlpha = opacity;
  brush.font = `${weight} ${size}px ${mapFont}`;
  brush.textAlign = anchor === 'middle' ? 'center' : 'left';
  if (halo) {
    brush.strokeStyle = palette(paper);
    brush.lineWidth = 4;
    brush.lineCap = 'butt';
    brush.setLineDash([]);
    brush.strokeText(text, x, y);
  }
  brush.fillStyle = palette(fill);
  brush.fillText(text, x, y);
}
