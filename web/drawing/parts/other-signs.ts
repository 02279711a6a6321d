import { ink } from '../colours.ts';
import type { SceneTie, TieStroke } from '../scene-others.ts';
import { cardPart, fadedLine, joinPart, tieParts } from './other-parts.ts';
import { pathPart, type Part } from './part.ts';
import { roundedBox } from './tie-path.ts';

const half = 16;

interface TieLook {
  readonly stroke: TieStroke;
  readonly width: number;
  readonly arrow: SceneTie['arrow'];
  readonly faded: boolean;
}

const ties: Readonly<Record<string, TieLook>> = {
  move: { stroke: 'solid', width: 2, arrow: 'last', faded: false },
  'part-time': { stroke: 'dotted', width: 2, arrow: 'both', faded: false },
  plain: { stroke: 'solid', width: 1.25, arrow: 'none', faded: false },
  some: { stroke: 'solid', width: 2.25, arrow: 'none', faded: false },
  strong: { stroke: 'solid', width: 3.75, arrow: 'none', faded: false },
  'very-strong': { stroke: 'solid', width: 5.5, arrow: 'none', faded: false },
  weak: { stroke: 'dotted', width: 1.75, arrow: 'none', faded: false },
  silent: { stroke: 'dotted', width: 1.75, arrow: 'none', faded: true },
  stressful: { stroke: 'zigzag', width: 2, arrow: 'none', faded: false },
  'stressful-unsure': { stroke: 'zigzag-broken', width: 2, arrow: 'none', faded: false },
  'strong-unsure': { stroke: 'broken', width: 3.75, arrow: 'none', faded: false },
  support: { stroke: 'solid', width: 2.25, arrow: 'last', faded: false },
};

/** The signs of other views in a legend, x and y their centre; null for a sign that is none of them. */
export function otherSignParts(sign: string, x: number, y: number): Part[] | null {
  const [kind = '', name = ''] = sign.split(':');
  switch (kind) {
    case 'tie':
      return tieSign(name, x, y);
    case 'card':
      return cardSign(name, x, y);
    case 'rule':
      return [];
    case 'frame':
      return [pathPart(roundedBox({ x: x - 14, y: y - 8, w: 28, h: 16 }, 5), { stroke: fadedLine })];
    case 'join':
      return [
        joinPart({
          ...{ id: '', personId: '', cardId: '', says: '' },
          ...{ x, y, r: 9, text: name === 'contact' || name === 'silent' ? '9' : '' },
          kind: name === 'gap' ? 'gap' : name === 'works-with' ? 'works-with' : 'contact',
          faded: name === 'silent',
        }),
      ];
    default:
      return null;
  }
}

function tieSign(name: string, x: number, y: number): Part[] {
  const look = ties[name];
  if (look === undefined) return [pathPart(`M${x - half} ${y}h${2 * half}`, { stroke: ink })];
  return tieParts({
    ...look,
    points: [
      [x - half, y],
      [x + half, y],
    ],
  });
}

function cardSign(name: string, x: number, y: number): Part[] {
  const card = cardPart({
    id: '',
    kind: name === 'gap' ? 'gap' : 'agency',
    agencyId: null,
    professionalId: null,
    box: { x: x - 15, y: y - 8, w: 30, h: 16 },
    texts: [],
    faded: name === 'silent',
    personIds: [],
    says: '',
  });
  return [...card.parts];
}
