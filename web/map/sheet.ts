import { paper } from '../drawing/colours.ts';
import type { Box } from '../drawing/scene.ts';
import { paintFrom } from './paint-parts.ts';
import type { PaintUnit } from './paint-units.ts';
import type { Palette } from './palette.ts';

/** Where the map looks: a point of the scene stands at `point * zoom + pan`, in CSS pixels. */
export interface Viewport {
  readonly zoom: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Everything that is painted, from bottom to top. */
export interface PictureContent {
  readonly units: readonly PaintUnit[];
  readonly bounds: Box;
  readonly palette: Palette;
}

/** A part of the picture painted at one zoom, ready to be laid on the screen; `next` is the unit to go on with. */
export interface Sheet {
  readonly canvas: HTMLCanvasElement;
  readonly content: PictureContent;
  readonly area: Box;
  readonly zoom: number;
  next: number;
}

/** The part of the scene that is in view. */
export function areaInView({ zoom, x, y, width, height }: Viewport): Box {
  return { x: -x / zoom, y: -y / zoom, w: width / zoom, h: height / zoom };
}

/** Grown by a share of itself on every side, and no larger than the picture. */
export function withMargin(area: Box, share: number, bounds: Box): Box {
  const [left, top] = [area.x - area.w * share, area.y - area.h * share];
  const [right, bottom] = [area.x + area.w * (1 + share), area.y + area.h * (1 + share)];
  const x = Math.max(left, bounds.x);
  const y = Math.max(top, bounds.y);
  return {
    x,
    y,
    w: Math.max(0, Math.min(right, bounds.x + bounds.w) - x),
    h: Math.max(0, Math.min(bottom, bounds.y + bounds.h) - y),
  };
}

/** Does the sheet hold all of the picture that is in view? */
export function covers({ area }: Sheet, view: Viewport, bounds: Box): boolean {
  const wanted = withMargin(areaInView(view), 0, bounds);
  const slack = 1 / view.zoom;
  return (
    area.x <= wanted.x + slack &&
    area.y <= wanted.y + slack &&
    area.x + area.w >= wanted.x + wanted.w - slack &&
    area.y + area.h >= wanted.y + wanted.h - slack
  );
}

/** An empty sheet on this canvas; `ratio` is device pixels for one CSS pixel. */
export function beginSheet(
  canvas: HTMLCanvasElement,
  content: PictureContent,
  area: Box,
  zoom: number,
  ratio: number,
): Sheet {
  const [width, height] = [Math.ceil(area.w * zoom * ratio) + 1, Math.ceil(area.h * zoom * ratio) + 1];
  if (canvas.width !== width || canvas.height !== height) [canvas.width, canvas.height] = [width, height];
  const brush = brushOf(canvas);
  brush.setTransform(1, 0, 0, 1, 0, 0);
  brush.globalAlpha = 1;
  brush.fillStyle = content.palette(paper);
  brush.fillRect(0, 0, width, height);
  brush.setTransform(zoom * ratio, 0, 0, zoom * ratio, -area.x * zoom * ratio, -area.y * zoom * ratio);
  return { canvas, content, area, zoom, next: 0 };
}

/** Paints on until all is painted or the time is up; true once it is whole. */
export function advanceSheet(sheet: Sheet, isTimeUp: () => boolean): boolean {
  const { canvas, content, area, zoom } = sheet;
  sheet.next = paintFrom(
    brushOf(canvas),
    content.units,
    sheet.next,
    { zoom, area, palette: content.palette },
    isTimeUp,
  );
  return isWhole(sheet);
}

export function isWhole({ next, content }: Sheet): boolean {
  return next >= content.units.length;
}

/** Lays a sheet on the screen, whose brush stands at device pixels. */
export function laySheet(
  brush: CanvasRenderingContext2D,
  { canvas, area, zoom }: Sheet,
  view: Viewport,
  ratio: number,
): void {
  const scale = view.zoom / zoom;
  const x = (area.x * view.zoom + view.x) * ratio;
  const y = (area.y * view.zoom + view.y) * ratio;
  // Not scaled: whole pixels, or every letter is smeared over two.
  if (scale === 1) brush.drawImage(canvas, Math.round(x), Math.round(y));
  else brush.drawImage(canvas, x, y, canvas.width * scale, canvas.height * scale);
}

export function brushOf(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
  const brush = canvas.getContext('2d');
  if (brush === null) throw new Error('This browser gives no canvas to draw on');
  return brush;
}
