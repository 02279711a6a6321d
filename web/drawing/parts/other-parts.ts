import { homeInk, ink, paper, quiet } from '../colours.ts';
import type { Scene } from '../scene.ts';
import {
  noOthers,
  type SceneCard,
  type SceneFrame,
  type SceneJoin,
  type SceneText,
  type SceneTie,
} from '../scene-others.ts';
import { groupPart, pathPart, type GroupPart, type Part, type PathPart, type TextPart } from './part.ts';
import { circle, polyline } from './path-data.ts';
import { arrowHead, ellipse, roundedBox, zigzag } from './tie-path.ts';

export const fadedLine = '#8a949d';
const cardFill = '#eef3f6';
const fadedFill = '#f3f4f5';
const ring = '#dfe4e8';
const tones: Readonly<Record<SceneText['tone'], string>> = {
  ink,
  quiet,
  home: homeInk,
  attention: '#a3122a',
};

/** What lies below people: outlines of groups, rings and ties. */
export function partsBelow({ others = noOthers }: Scene): Part[] {
  return [...others.frames.map(framePart), ...others.ties.map(tiePart)];
}

/** What lies above: cards of agencies and professionals, where lines meet, and words. */
export function partsAbove({ others = noOthers }: Scene): Part[] {
  return [...others.joins.map(joinPart), ...others.cards.map(cardPart), ...others.texts.map(textPart)];
}

function framePart({ kind, box, says }: SceneFrame): GroupPart {
  const outline =
    kind === 'ring'
      ? pathPart(ellipse(box), { stroke: ring, strokeWidth: 1.5 })
      : pathPart(roundedBox(box, 8), { stroke: fadedLine, strokeWidth: 1 });
  return groupPart(says, [outline]);
}

/** An agency or a professional: rounded rectangle, broken where there is only a gap. */
export function cardPart({ id, kind, box, faded, texts, says }: SceneCard): GroupPart {
  const isGap = kind === 'gap';
  const outline = pathPart(roundedBox(box, 8), {
    fill: isGap ? paper : faded ? fadedFill : cardFill,
    stroke: faded || isGap ? fadedLine : ink,
    strokeWidth: 1.5,
    dash: isGap ? [5, 4] : null,
  });
  return groupPart(says, [outline, ...texts.map(textPart)], id);
}

function textPart({ text, x, y, anchor, size, weight, tone }: SceneText): TextPart {
  const words = weight === 600 ? 'name' : 'detail';
  return { kind: 'text', text, x, y, anchor, size, weight, fill: tones[tone], halo: false, words };
}

function tiePart(tie: SceneTie): GroupPart {
  return groupPart(tie.says, tieParts(tie));
}

function dashOf(stroke: SceneTie['stroke'], width: number): number[] | null {
  if (stroke === 'dotted') return [width, width * 2.5 + 1.5];
  return stroke === 'broken' || stroke === 'zigzag-broken' ? [7, 5] : null;
}

/** The strokes of a tie with the heads of its arrows. */
export function tieParts({
  points,
  stroke,
  width,
  arrow,
  faded,
}: Pick<SceneTie, 'points' | 'stroke' | 'width' | 'arrow' | 'faded'>): PathPart[] {
  const colour = faded ? fadedLine : ink;
  const d = stroke === 'zigzag' || stroke === 'zigzag-broken' ? zigzag(points) : polyline(points);
  const line = pathPart(d, {
    stroke: colour,
    strokeWidth: width,
    dash: dashOf(stroke, width),
    cap: stroke === 'dotted' ? 'round' : 'butt',
  });
  const [first, second] = points;
  const [before, last] = points.slice(-2);
  const heads: PathPart[] = [];
  if ((arrow === 'last' || arrow === 'both') && before !== undefined && last !== undefined)
    heads.push(pathPart(arrowHead(before, last, width), { fill: colour }));
  if ((arrow === 'first' || arrow === 'both') && first !== undefined && second !== undefined)
    heads.push(pathPart(arrowHead(second, first, width), { fill: colour }));
  return [line, ...heads];
}

/** Full: in touch within 90 days; grey: not for longer; ring: works with, no contact recorded; broken ring: a gap. */
export function joinPart({ x, y, r, text, kind, faded, says }: SceneJoin): GroupPart {
  const isFull = kind === 'contact';
  const colour = faded || kind === 'gap' ? '#6c7680' : ink;
  const disc = pathPart(circle(x, y, r), {
    fill: isFull ? colour : paper,
    stroke: colour,
    strokeWidth: 1.5,
    dash: kind === 'gap' ? [3, 3] : null,
  });
  const number: TextPart = {
    kind: 'text',
    text,
    x,
    y: y + 3.8,
    anchor: 'middle',
    size: 10.5,
    weight: 600,
    fill: isFull ? paper : colour,
    halo: false,
    words: 'detail',
  };
  return groupPart(says, text === '' ? [disc] : [disc, number]);
}
