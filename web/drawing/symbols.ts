import type { Point, SymbolShape } from './scene.ts';

/** Centre and size of a symbol. */
export interface SymbolPlace {
  readonly symbol: SymbolShape;
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** The corners of a symbol, grown by `by` on every side; null for a circle. */
export function cornersOf({ symbol, x, y, w, h }: SymbolPlace, by = 0): readonly Point[] | null {
  const [halfW, halfH] = [w / 2 + by, h / 2 + by];
  switch (symbol) {
    case 'circle':
      return null;
    case 'square':
      return [
        [x - halfW, y - halfH],
        [x + halfW, y - halfH],
        [x + halfW, y + halfH],
        [x - halfW, y + halfH],
      ];
    case 'diamond':
      return [
        [x, y - halfH - by * 0.4],
        [x + halfW + by * 0.4, y],
        [x, y + halfH + by * 0.4],
        [x - halfW - by * 0.4, y],
      ];
    case 'triangle':
      return [
        [x, y - halfH - by],
        [x + halfW + by * 0.8, y + halfH],
        [x - halfW - by * 0.8, y + halfH],
      ];
  }
}

/** The end of a line that comes straight down at `atX` on the edge of the symbol instead of on its box. */
export function topEdge({ symbol, x, y, w, h }: SymbolPlace, atX: number): number {
  const off = Math.min(1, Math.abs(atX - x) / (w / 2));
  switch (symbol) {
    case 'square':
      return y - h / 2;
    case 'circle':
      return y - (h / 2) * Math.sqrt(1 - off * off);
    case 'diamond':
      return y - (h / 2) * (1 - off);
    case 'triangle':
      return y - h / 2 + h * off;
  }
}

/** How far from the centre the symbol's side is at the level `atY`. */
export function sideEdge({ symbol, y, w, h }: SymbolPlace, atY: number): number {
  const off = Math.min(1, Math.abs(atY - y) / (h / 2));
  switch (symbol) {
    case 'square':
      return w / 2;
    case 'circle':
      return (w / 2) * Math.sqrt(1 - off * off);
    case 'diamond':
      return (w / 2) * (1 - off);
    case 'triangle':
      return (w / 2) * ((atY - (y - h / 2)) / h);
  }
}
