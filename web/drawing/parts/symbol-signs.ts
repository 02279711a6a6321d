import { accent, ink, paper, quiet } from '../colours.ts';
import type { SymbolShape } from '../scene.ts';
import { labelPart } from './label-parts.ts';
import { pathPart, type Part } from './part.ts';
import { crossOf, symbolPart } from './symbol-parts.ts';

const outlines: Readonly<Record<SymbolShape, true>> = {
  square: true,
  circle: true,
  diamond: true,
  triangle: true,
};
const plain = { fill: paper, stroke: ink, strokeWidth: 1.75 };
const broken = { ...plain, dash: [3.5, 3] };
const thin = { stroke: ink, strokeWidth: 1.25 };

/** A person's symbol as it stands in a legend: `square`, `hole`, `stillborn`. */
export function symbolSign(name: string, x: number, y: number): Part[] {
  const box = { x, y, w: 16, h: 16 };
  const square = { ...box, symbol: 'square' } as const;
  const disc = { ...box, symbol: 'circle' } as const;
  if (isOutline(name)) return [symbolPart({ ...box, symbol: name }, 0, plain)];
  switch (name) {
    case 'dead':
      return [symbolPart(square, 0, plain), pathPart(crossOf(square), thin)];
    case 'stillborn':
      return crossed({ x, y, w: 10, h: 10, symbol: 'circle' });
    case 'loss':
      return crossed({ x, y, w: 11, h: 11, symbol: 'triangle' });
    case 'sex-unknown':
      return [symbolPart({ x, y, w: 19, h: 19, symbol: 'diamond' }, 0, plain), letters('?', x, y + 4, 10)];
    case 'years':
      return [
        symbolPart({ ...square, y: y + 5, w: 12, h: 12 }, 0, plain),
        letters('1943', x - 10, y - 3, 8),
        letters('2019', x + 10, y - 3, 8),
      ];
    case 'focus': {
      const small = { ...disc, w: 12, h: 12 };
      return [symbolPart(small, 0, plain), symbolPart(small, 4, { stroke: accent, strokeWidth: 2.5 })];
    }
    case 'chosen':
      return [symbolPart(disc, 0, plain), symbolPart(disc, -3, { stroke: ink, strokeWidth: 1.25 })];
    case 'hole':
      return [symbolPart(square, 0, broken), letters('?', x, y + 4, 11)];
    default:
      return [
        symbolPart({ ...square, x: x - 8, w: 14, h: 14 }, 0, broken),
        letters('“A”', x + 10, y + 4, 10),
      ];
  }
}

function crossed(at: Parameters<typeof symbolPart>[0]): Part[] {
  return [symbolPart(at, 0, plain), pathPart(crossOf(at), thin)];
}

function letters(text: string, x: number, y: number, size: number): Part {
  return labelPart({ kind: 'detail', text, x, y, size }, size < 9 ? quiet : ink);
}

function isOutline(name: string): name is SymbolShape {
  return name in outlines;
}
