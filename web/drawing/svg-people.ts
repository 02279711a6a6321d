import type { SceneGhost, SceneLabel, ScenePerson, SymbolShape } from './scene.ts';
import { seenColours, seenSigns } from './seen-signs.ts';
import { element, escapeXml, path, round, type Attributes } from './svg-text.ts';
import { cornersOf } from './symbols.ts';

export const ink = '#14191f';
export const paper = '#ffffff';
export const accent = '#0b4f6c';
export const quiet = '#56606a';
const holeDash = '4 3.5';

/** Symbol, age, name and seen sign of one person, as one group with the whole sentence as its title. */
export function personSvg(person: ScenePerson): string {
  const { w, chip } = person;
  const outline: Attributes = {
    fill: paper,
    stroke: ink,
    'stroke-width': 2,
    'stroke-dasharray': person.hole || person.reported ? holeDash : null,
  };
  const parts = [
    element('title', {}, escapeXml(person.says)),
    person.focus ? shape(person, 6, { fill: 'none', stroke: accent, 'stroke-width': 3 }) : '',
    shape(person, 0, outline),
    person.chosen ? shape(person, -4.5, { fill: 'none', stroke: ink, 'stroke-width': 1.5 }) : '',
    person.dead ? cross(person) : '',
    person.inside === '' ? '' : insideSvg(person, w < 30 ? 10 : 15),
    ...person.labels.map((label) => labelSvg(label, colourOf(label, person))),
    chip === null ? '' : seenSignSvg(chip.state, chip.x, chip.y, chip.r),
  ];
  return element('g', { id: `person-${person.id}`, role: 'img', 'aria-label': person.says }, parts.join(''));
}

function colourOf(label: SceneLabel, person: ScenePerson): string {
  if (label.kind === 'chip' && person.chip !== null) return seenColours[person.chip.state];
  return label.kind === 'detail' ? quiet : ink;
}

/** The outline of a symbol grown by `by`. */
export function shape(
  at: {
    readonly symbol: SymbolShape;
    readonly x: number;
    readonly y: number;
    readonly w: number;
    readonly h: number;
  },
  by: number,
  attributes: Attributes,
): string {
  const corners = cornersOf(at, by);
  if (corners === null) return element('circle', { cx: at.x, cy: at.y, r: at.w / 2 + by, ...attributes });
  return element('path', { d: path(corners, true), 'stroke-linejoin': 'round', ...attributes });
}

/** Corner to corner of a square; inside a circle and a diamond along the same diagonals. */
function cross({ symbol, x, y, w }: ScenePerson): string {
  const reach = symbol === 'square' ? w / 2 : symbol === 'circle' ? (w / 2) * 0.707 : w / 4;
  const middle = symbol === 'triangle' ? y + w / 4 : y;
  const d = `M${round(x - reach)} ${round(middle - reach)}L${round(x + reach)} ${round(middle + reach)}M${round(x + reach)} ${round(middle - reach)}L${round(x - reach)} ${round(middle + reach)}`;
  return element('path', { d, fill: 'none', stroke: ink, 'stroke-width': 1.5 });
}

function insideSvg({ x, y, inside, dead, symbol }: ScenePerson, size: number): string {
  return element(
    'text',
    {
      x,
      y: y + size * 0.36 + (symbol === 'triangle' ? size * 0.5 : 0),
      'font-size': size,
      'font-weight': 600,
      'text-anchor': 'middle',
      fill: ink,
      ...(dead ? halo : {}),
    },
    escapeXml(inside),
  );
}

/** White round the letters where lines may pass behind them. */
const halo: Attributes = {
  stroke: paper,
  'stroke-width': 4,
  'stroke-linejoin': 'round',
  'paint-order': 'stroke',
};

export function labelSvg(label: SceneLabel, fill: string, withHalo = false): string {
  return element(
    'text',
    {
      x: label.x,
      y: label.y,
      'font-size': label.size,
      'font-weight': label.kind === 'detail' ? 400 : 600,
      'text-anchor': 'middle',
      fill,
      ...(withHalo ? halo : {}),
    },
    escapeXml(label.text),
  );
}

export function seenSignSvg(state: keyof typeof seenSigns, x: number, y: number, r: number): string {
  const back = element('circle', { cx: 10, cy: 10, r: 11.5, fill: paper });
  const paths = seenSigns[state].map(({ d, fill, stroke, strokeWidth, dash }) =>
    element('path', { d, fill, stroke, 'stroke-width': strokeWidth, 'stroke-dasharray': dash }),
  );
  const transform = `translate(${round(x - r)} ${round(y - r)}) scale(${round(r / 10)})`;
  return element('g', { transform }, back + paths.join(''));
}

/** The same person at a second home: small, faint, dotted. */
export function ghostSvg(ghost: SceneGhost): string {
  const outline = { fill: paper, stroke: quiet, 'stroke-width': 1.5, 'stroke-dasharray': '2 3' };
  const parts = [
    element('title', {}, escapeXml(ghost.says)),
    shape(ghost, 0, outline),
    ...ghost.labels.map((label) => labelSvg(label, quiet)),
  ];
  return element('g', { role: 'img', 'aria-label': ghost.says }, parts.join(''));
}
