import type { Box, Point } from '../scene.ts';
import { cutAt, cutThrough, reachOf, type Bar, type Cut } from './cut.ts';

/** What one sheet shows of a picture that needs several: all within both clips. Lengths are scene pixels. */
export interface Tile {
  /** Row of sheets and place in it: `B2`. */
  readonly label: string;
  /** The room that it takes, cuts included. */
  readonly box: Box;
  /** What lies inside all of these is drawn. */
  readonly clips: readonly (readonly Point[])[];
  /** Where the picture goes on beyond it, as lines. */
  readonly cuts: readonly (readonly Point[])[];
}

export interface Tiling {
  readonly tiles: readonly Tile[];
  /** Label of the sheet that shows this place. */
  readonly labelAt: (point: Point) => string;
}

/** How far before the end of a sheet a cut may look for a way, as shares of the sheet, tried in turn. */
const corridors = [0.22, 0.45, 0.7];
/** A cut keeps this far from people and names. */
const clear = 4;

/**
 * Divides a picture into sheets no larger than `sheet`: first into bands, then each band into columns. Cuts step round
 * everything in `whole`, so that each of these boxes lies on one sheet.
 * @returns null where there is no such cut.
 */
export function tilesOf(
  whole: readonly Box[],
  bounds: Box,
  sheet: { readonly w: number; readonly h: number },
): Tiling | null {
  const boxes = whole.map(({ x, y, w, h }) => ({
    x: x - clear,
    y: y - clear,
    w: w + 2 * clear,
    h: h + 2 * clear,
  }));
  const [right, bottom] = [bounds.x + bounds.w, bounds.y + bounds.h];
  const rows = boxes.map((box): Bar => ({ lo: box.y, hi: box.y + box.h, from: box.x, to: box.x + box.w }));
  const across = divided(rows, { from: bounds.x, to: right }, bounds.y, bottom, sheet.h);
  if (across === null) return null;
  const bands: Band[] = [];
  for (const [index, top] of across.slice(0, -1).entries()) {
    const end = across[index + 1] ?? top;
    const range = { from: reachOf(top).least, to: reachOf(end).most };
    const bars = boxes
      .filter((box) => isBetween(middleOf(box), top, end))
      .map((box): Bar => ({ lo: box.x, hi: box.x + box.w, from: box.y, to: box.y + box.h }));
    const columns = divided(bars, range, bounds.x, right, sheet.w);
    if (columns === null) return null;
    bands.push({ top, end, columns });
  }
  const labelAt = ([x, y]: Point) => {
    const band = countBelow(bands, ({ top }) => cutAt(top, x) <= y);
    const column = countBelow(bands[band]?.columns.slice(0, -1) ?? [], (cut) => cutAt(cut, y) <= x);
    return labelOf(band, column);
  };
  return { tiles: bands.flatMap((band, row) => tilesOfBand(band, row, bands.length)), labelAt };
}

interface Band {
  readonly top: Cut;
  readonly end: Cut;
  readonly columns: readonly Cut[];
}

/** First edge, cuts, last edge; null where one cut finds no way. */
function divided(
  bars: readonly Bar[],
  range: { readonly from: number; readonly to: number },
  first: number,
  last: number,
  size: number,
): Cut[] | null {
  const cuts: Cut[] = [[{ ...range, at: first }]];
  for (let start = first; last - start > size;) {
    // As even as may be, so that no sheet is left with a sliver.
    const sheets = Math.ceil((last - start) / (size * 0.94));
    const hi = start + Math.min(size, ((last - start) / sheets) * 1.06);
    const cut = firstCut(bars, range, start, hi);
    if (cut === null) return null;
    const { least } = reachOf(cut);
    if (least - start < size * 0.15) return null;
    cuts.push(cut);
    start = least;
  }
  return [...cuts, [{ ...range, at: last }]];
}

function firstCut(
  bars: readonly Bar[],
  range: { readonly from: number; readonly to: number },
  start: number,
  hi: number,
): Cut | null {
  for (const share of corridors) {
    const cut = cutThrough(bars, { ...range, lo: hi - (hi - start) * share, hi });
    if (cut !== null) return cut;
  }
  return null;
}

function tilesOfBand({ top, end, columns }: Band, row: number, bandCount: number): Tile[] {
  const [upper, lower] = [reachOf(top).least, reachOf(end).most];
  return columns.slice(0, -1).map((left, column) => {
    const right = columns[column + 1] ?? left;
    const [from, to] = [reachOf(left).least, reachOf(right).most];
    const within = { from, to };
    return {
      label: labelOf(row, column),
      box: { x: from, y: upper, w: to - from, h: lower - upper },
      clips: [between(top, end), between(left, right).map(turned)],
      cuts: [
        ...(row > 0 ? [corners(top, within)] : []),
        ...(row < bandCount - 1 ? [corners(end, within)] : []),
        ...(column > 0 ? [corners(left).map(turned)] : []),
        ...(column < columns.length - 2 ? [corners(right).map(turned)] : []),
      ],
    };
  });
}

function turned([x, y]: Point): Point {
  return [y, x];
}

/** The area between two cuts, with the axis of the cuts first. */
function between(first: Cut, second: Cut): Point[] {
  return [...corners(first), ...corners(second).reverse()];
}

/** As much of it as lies within the range. */
function corners(
  cut: Cut,
  within: { from: number; to: number } = { from: -Infinity, to: Infinity },
): Point[] {
  return cut
    .filter(({ from, to }) => from < within.to && to > within.from)
    .flatMap(({ from, to, at }): Point[] => [
      [Math.max(from, within.from), at],
      [Math.min(to, within.to), at],
    ]);
}

function isBetween([x, y]: Point, top: Cut, end: Cut): boolean {
  return cutAt(top, x) <= y && y < cutAt(end, x);
}

function middleOf({ x, y, w, h }: Box): Point {
  return [x + w / 2, y + h / 2];
}

/** Index of the last of the leading items for which it holds; 0 where it holds for none. */
function countBelow<Item>(items: readonly Item[], holds: (item: Item) => boolean): number {
  let index = 0;
  for (const [at, item] of items.entries()) if (holds(item)) index = at;
  return index;
}

function labelOf(row: number, column: number): string {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
  const letter = letters[row % letters.length] ?? '';
  return `${letter.repeat(Math.floor(row / letters.length) + 1)}${column + 1}`;
}
