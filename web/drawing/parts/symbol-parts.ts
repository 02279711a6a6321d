import { paper } from '../colours.ts';
import type { ChipState, SymbolShape } from '../scene.ts';
import { seenSigns } from '../seen-signs.ts';
import { cornersOf, type SymbolPlace } from '../symbols.ts';
import { pathPart, type GroupPart, type PathPart } from './part.ts';
import { circle, polyline, round } from './path-data.ts';

/** The outline of a symbol grown by `by`. */
export function symbolPart(at: SymbolPlace, by: number, look: Parameters<typeof pathPart>[1]): PathPart {
  const corners = cornersOf(at, by);
  return pathPart(corners === null ? circle(at.x, at.y, at.w / 2 + by) : polyline(corners, true), look);
}

/** The cross of a death: corner to corner of a square; inside the others along the same diagonals. */
export function crossOf({ symbol, x, y, w }: SymbolPlace): string {
  const reach = crossReach(symbol, w);
  const middle = symbol === 'triangle' ? y + w / 4 : y;
  const [left, right] = [round(x - reach), round(x + reach)];
  const [top, bottom] = [round(middle - reach), round(middle + reach)];
  return `M${left} ${top}L${right} ${bottom}M${right} ${top}L${left} ${bottom}`;
}

function crossReach(symbol: SymbolShape, w: number): number {
  if (symbol === 'square') return w / 2;
  return symbol === 'circle' ? (w / 2) * 0.707 : w / 4;
}

/** The sign of when a child was seen, on a disc of paper: x and y are its centre. */
export function seenSignPart(state: ChipState, x: number, y: number, r: number): GroupPart {
  const strokes = seenSigns[state].map(({ d, fill, stroke, strokeWidth, dash }) =>
    pathPart(d, {
      fill: fill === 'none' ? null : fill,
      stroke,
      strokeWidth,
      dash: dash === null ? null : dash.split(' ').map(Number),
    }),
  );
  return {
    kind: 'group',
    id: null,
    says: null,
    place: { x: x - r, y: y - r, scale: r / 10 },
    parts: [pathPart(circle(10, 10, 11.5), { fill: paper }), ...strokes],
  };
}
