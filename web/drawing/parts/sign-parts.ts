import { accent, homeFill, homeInk, ink, paper, quiet } from '../colours.ts';
import type { ChipState, Point, Stroke, SymbolShape } from '../scene.ts';
import { seenSigns } from '../seen-signs.ts';
import { stackParts } from './fold-parts.ts';
import { labelPart } from './label-parts.ts';
import { markPath, strokeParts } from './line-parts.ts';
import { otherSignParts } from './other-signs.ts';
import { pathPart, type Part } from './part.ts';
import { crossOf, seenSignPart, symbolPart } from './symbol-parts.ts';

/** Half the length of a line in a legend. */
const half = 16;

const outlines: Readonly<Record<SymbolShape, true>> = {
  square: true,
  circle: true,
  diamond: true,
  triangle: true,
};
const strokes: readonly Stroke[] = ['solid', 'broken', 'double', 'dotted', 'dash-dot'];
const crossing = ['separated', 'divorced', 'identical'] as const;

/** The small drawing beside the words of a legend: x and y are its centre. It takes 34 by 22. */
export function signParts(sign: string, x: number, y: number): Part[] {
  const other = otherSignParts(sign, x, y);
  if (other !== null) return other;
  const [kind = '', name = ''] = sign.split(':');
  switch (kind) {
    case 'symbol':
      return symbolSign(name, x, y);
    case 'chip':
      return isChipState(name) ? [seenSignPart(name, x, y, 8)] : [];
    case 'home':
      return [
        pathPart(`M${x - 14} ${y - 8}h28v16h-28Z`, {
          fill: homeFill,
          stroke: homeInk,
          strokeWidth: 1.5,
          dash: [1.5, 4],
          cap: 'round',
        }),
      ];
    case 'ghost':
      return [
        symbolPart({ symbol: 'circle', x, y, w: 14, h: 14 }, 0, {
          fill: paper,
          stroke: quiet,
          strokeWidth: 1.5,
          dash: [2, 3],
        }),
      ];
    case 'mark':
      return markSign(name, x, y);
    case 'fold':
      return stackParts(x, y, 0.6);
    default:
      return strokeParts(level(x, y), strokes.find((stroke) => stroke === name) ?? 'solid');
  }
}

function level(x: number, y: number): Point[] {
  return [
    [x - half, y],
    [x + half, y],
  ];
}

function markSign(name: string, x: number, y: number): Part[] {
  const kind = crossing.find((each) => each === name);
  if (kind === undefined) return [labelPart({ kind: 'detail', text: name, x, y: y + 4, size: 12 }, ink)];
  const mark = pathPart(markPath(kind, x, y), { stroke: kind === 'identical' ? quiet : ink });
  return kind === 'identical' ? [mark] : [...strokeParts(level(x, y), 'solid'), mark];
}

function symbolSign(name: string, x: number, y: number): Part[] {
  const box = { x, y, w: 16, h: 16 };
  const plain = { fill: paper, stroke: ink, strokeWidth: 1.75 };
  const square = { ...box, symbol: 'square' } as const;
  const disc = { ...box, symbol: 'circle' } as const;
  if (isOutline(name)) return [symbolPart({ ...box, symbol: name }, 0, plain)];
  switch (name) {
    case 'dead':
      return [symbolPart(square, 0, plain), pathPart(crossOf(square), { stroke: ink, strokeWidth: 1.25 })];
    case 'focus': {
      const small = { ...disc, w: 12, h: 12 };
      return [symbolPart(small, 0, plain), symbolPart(small, 4, { stroke: accent, strokeWidth: 2.5 })];
    }
    case 'chosen':
      return [symbolPart(disc, 0, plain), symbolPart(disc, -3, { stroke: ink, strokeWidth: 1.25 })];
    default:
      return [symbolPart(square, 0, { ...plain, dash: [3.5, 3] })];
  }
}

function isOutline(name: string): name is SymbolShape {
  return name in outlines;
}

function isChipState(name: string): name is ChipState {
  return name in seenSigns;
}
