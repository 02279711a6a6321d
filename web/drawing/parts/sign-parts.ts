import { homeFill, ink, paper, quiet } from '../colours.ts';
import type { ChipState, InfluenceShape, Point, Stroke } from '../scene.ts';
import { seenSigns } from '../seen-signs.ts';
import { homeStroke } from './home-parts.ts';
import { shapeParts } from './influence-parts.ts';
import { labelPart } from './label-parts.ts';
import { arrowHead, bridgedLineParts, markPath, strokeParts } from './line-parts.ts';
import { otherSignParts } from './other-signs.ts';
import { pathPart, type Part } from './part.ts';
import { polyline } from './path-data.ts';
import { seenSignPart, symbolPart } from './symbol-parts.ts';
import { symbolSign } from './symbol-signs.ts';

/** Half the length of a line in a legend. */
const half = 16;

const strokes: readonly Stroke[] = [
  'solid',
  'broken',
  'double',
  'dotted',
  'dash-dot',
  'thin',
  'fine',
  'sparse',
  'long',
];
const shapes: readonly InfluenceShape[] = [
  'plain',
  'close',
  'very-close',
  'conflict',
  'distant',
  'cut-off',
  'abuse',
];
const crossing = ['separated', 'divorced', 'identical'] as const;

/** The small drawing beside the words of a legend: x and y are its centre. It takes 34 by 22. */
export function signParts(sign: string, x: number, y: number): Part[] {
  const other = otherSignParts(sign, x, y);
  if (other !== null) return other;
  const [kind = '', name = '', more = ''] = sign.split(':');
  switch (kind) {
    case 'symbol':
      return symbolSign(name, x, y);
    case 'chip':
      return isChipState(name) ? [seenSignPart(name, x, y, 8)] : [];
    case 'home':
      return homeSign(name, x, y);
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
    case 'text':
      return [words(name, x, y + 4)];
    case 'couple':
      return [...strokeParts(level(x, y + 5), strokeCalled(name)), words(more, x, y + 1)];
    case 'twins':
      return twinsSign(name, x, y);
    case 'hop':
      return hopSign(x, y);
    case 'quality':
      return qualitySign(name, x, y);
    default:
      return [
        ...strokeParts(level(x, y), strokeCalled(name)),
        ...(more === 'arrow' ? [arrowHead([x + half, y], [x, y])] : []),
      ];
  }
}

function strokeCalled(name: string): Stroke {
  return strokes.find((stroke) => stroke === name) ?? 'solid';
}

function level(x: number, y: number): Point[] {
  return [
    [x - half, y],
    [x + half, y],
  ];
}

/** As wide as the sign has room for. */
function words(text: string, x: number, y: number): Part {
  return labelPart({ kind: 'detail', text, x, y, size: text.length > 7 ? 9 : 11 }, ink);
}

function homeSign(name: string, x: number, y: number): Part[] {
  const whole = pathPart(`M${x - 14} ${y - 8}h28v16h-28Z`, { fill: homeFill });
  if (name !== 'reported')
    return [pathPart(`M${x - 14} ${y - 8}h28v16h-28Z`, { fill: homeFill, ...homeStroke(false) })];
  return [
    whole,
    pathPart(`M${x} ${y - 7}h-14v14h14`, homeStroke(false)),
    pathPart(`M${x} ${y - 7}v-3h14v20h-14v-3`, { ...homeStroke(true), dash: [5, 3] }),
  ];
}

function markSign(name: string, x: number, y: number): Part[] {
  const kind = crossing.find((each) => each === name);
  if (kind === undefined) return [labelPart({ kind: 'detail', text: name, x, y: y + 4, size: 12 }, ink)];
  return [...strokeParts(level(x, y), 'solid'), pathPart(markPath(kind, x, y), { stroke: ink })];
}

function twinsSign(name: string, x: number, y: number): Part[] {
  const fork = pathPart(`M${x} ${y - 10}v4M${x - 12} ${y + 9}L${x} ${y - 6}L${x + 12} ${y + 9}`, {
    stroke: ink,
  });
  if (name === 'identical') return [fork, pathPart(`M${x - 7} ${y + 3}h14`, { stroke: ink })];
  return name === '?' ? [fork, words('?', x, y + 8)] : [fork];
}

function hopSign(x: number, y: number): Part[] {
  const line = { id: '', unionId: '', role: 'descent', stroke: 'solid', personIds: [] } as const;
  return [
    ...bridgedLineParts({ ...line, points: level(x, y) }, [{ x, y }]),
    pathPart(polyline([[x, y - 10], [x, y + 10]]), { stroke: ink }), // prettier-ignore
  ];
}

function qualitySign(name: string, x: number, y: number): Part[] {
  const shape = shapes.find((each) => each === name) ?? 'plain';
  return shapeParts(shape, [[x - half, y], [x, y], [x + half + 1, y]]); // prettier-ignore
}

function isChipState(name: string): name is ChipState {
  return name in seenSigns;
}
