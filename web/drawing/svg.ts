import { paper } from './colours.ts';
import { legendHeight, legendPart } from './parts/legend-parts.ts';
import { round } from './parts/path-data.ts';
import { sceneParts } from './parts/scene-parts.ts';
import type { Scene } from './scene.ts';
import { partSvg } from './svg-parts.ts';
import { element, escapeXml, type Attributes } from './svg-text.ts';

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
    ...sceneParts(scene).map(partSvg),
    legend ? partSvg(legendPart(scene.legend, x, y + h, width)) : '',
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
