import { markSize } from './room.ts';
import type { Scene, SceneHome, SceneLine, SceneMark, Stroke } from './scene.ts';
import { legendHeight, legendSvg } from './svg-legend.ts';
import { ghostSvg, ink, labelSvg, paper, personSvg, quiet } from './svg-people.ts';
import { element, escapeXml, path, round, type Attributes } from './svg-text.ts';

export const fontFamily = "'Atkinson Hyperlegible Next', 'Atkinson Hyperlegible', Verdana, sans-serif";

export interface SvgOptions {
  /** Read first by a screen reader, and the name of the file in a viewer. */
  readonly title: string;
  readonly description: string;
  /** The legend below the picture; on by default. */
  readonly legend?: boolean;
}

/**
 * The picture as one SVG document: attributes only (no style element, no script, nothing fetched), real text, every
 * person a group with a sentence of their own. Equal scenes give equal text.
 */
export function sceneToSvg(scene: Scene, { title, description, legend = true }: SvgOptions): string {
  const { x, y, w, h } = scene.bounds;
  const width = Math.max(w, 320);
  const height = h + (legend ? legendHeight(scene.legend, width) : 0);
  const content = [
    element('title', { id: 'picture-title' }, escapeXml(title)),
    element('desc', { id: 'picture-description' }, escapeXml(description)),
    element('rect', { x, y, width, height, fill: paper }),
    ...scene.homes.map(homeOutlineSvg),
    ...scene.lines.map(lineSvg),
    ...scene.ghosts.map(ghostSvg),
    ...scene.persons.map(personSvg),
    ...scene.homes.flatMap((home) => home.labels.map((label) => labelSvg(label, homeInk, true))),
    ...scene.marks.map(markSvg),
    legend ? legendSvg(scene.legend, x, y + h, width) : '',
  ];
  const attributes: Attributes = {
    xmlns: 'http://www.w3.org/2000/svg',
    viewBox: `${round(x)} ${round(y)} ${round(width)} ${round(height)}`,
    width,
    height,
    role: 'img',
    'aria-labelledby': 'picture-title picture-description',
    'font-family': fontFamily,
  };
  return `${element('svg', attributes, content.join('\n'))}\n`;
}

const homeInk = '#6b5a35';
const homeFill = '#faf8f2';

function homeOutlineSvg({ outline, says }: SceneHome): string {
  const attributes = {
    d: path(outline, true),
    fill: homeFill,
    stroke: homeInk,
    'stroke-width': 1.5,
    'stroke-dasharray': '1.5 4',
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
  };
  return element('path', attributes, element('title', {}, escapeXml(says)));
}

const dashes: Readonly<Record<Stroke, string | null>> = {
  solid: null,
  broken: '7 5',
  double: null,
  dotted: '1.5 4.5',
  'dash-dot': '9 4 1.5 4',
};

/** A double line is a wide one with paper along its middle, and one of its two strokes broken. */
function lineSvg({ points, stroke }: SceneLine): string {
  const base = { d: path(points), fill: 'none', 'stroke-linejoin': 'round' };
  if (stroke !== 'double') {
    const cap = stroke === 'dotted' ? 'round' : 'butt';
    return element('path', {
      ...base,
      stroke: ink,
      'stroke-width': 2,
      'stroke-dasharray': dashes[stroke],
      'stroke-linecap': cap,
    });
  }
  return [
    element('path', { ...base, stroke: ink, 'stroke-width': 5 }),
    element('path', { ...base, stroke: paper, 'stroke-width': 2.5 }),
    element('path', {
      ...base,
      stroke: paper,
      'stroke-width': 5,
      'stroke-dasharray': '3 6',
      'stroke-dashoffset': 3,
      opacity: 0.85,
    }),
  ].join('');
}

function markSvg({ kind, x, y, text, says }: SceneMark): string {
  if (kind === 'text') {
    const label = labelSvg({ kind: 'detail', text, x, y: y + 4, size: markSize }, ink, true);
    return element('g', {}, element('title', {}, escapeXml(says)) + label);
  }
  const slash = (at: number) => `M${round(at - 4)} ${round(y + 8)}L${round(at + 4)} ${round(y - 8)}`;
  const d = {
    separated: slash(x),
    divorced: slash(x - 3) + slash(x + 3),
    identical: `M${round(x - 9)} ${round(y)}L${round(x + 9)} ${round(y)}`,
  }[kind];
  return element(
    'path',
    { d, fill: 'none', stroke: kind === 'identical' ? quiet : ink, 'stroke-width': 2 },
    element('title', {}, escapeXml(says)),
  );
}
