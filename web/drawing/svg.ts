import { paper } from './colours.ts';
import { legendHeight, legendPart } from './parts/legend-parts.ts';
import { round } from './parts/path-data.ts';
import { sceneParts } from './parts/scene-parts.ts';
import type { Scene } from './scene.ts';
import { headingAbove, headingBelow, rowParts, rowsHeight, type PictureHeading } from './svg-heading.ts';
import { partSvg } from './svg-parts.ts';
import { element, escapeXml, type Attributes } from './svg-text.ts';

export const fontFamily = "'Atkinson Hyperlegible Next', 'Atkinson Hyperlegible', Verdana, sans-serif";

export interface SvgOptions {
  /** Read first by a screen reader, and the name of the file in a viewer. */
  readonly title: string;
  readonly description: string;
  /** The legend below the picture; on by default. */
  readonly legend?: boolean;
  /** Title, marking and maker as words in the picture; left out where it stands in a page that says them. */
  readonly heading?: PictureHeading | null;
}

/**
 * The picture as one SVG document: attributes only (no style element, no script, nothing fetched), real text, every
 * person a group with a sentence of their own. Equal scenes give equal text.
 */
export function sceneToSvg(scene: Scene, options: SvgOptions): string {
  const { title, description } = options;
  const { left, top, width, height, above, below, legend } = layoutOf(scene, options);
  const { y, h } = scene.bounds;
  const content = [
    element('title', { id: 'picture-title' }, escapeXml(title)),
    element('desc', { id: 'picture-description' }, escapeXml(description)),
    element('rect', { x: left, y: top, width, height, fill: paper }),
    ...rowParts(above, left, top, width).map(partSvg),
    ...sceneParts(scene).map(partSvg),
    legend > 0 ? partSvg(legendPart(scene.legend, left, y + h, width)) : '',
    ...rowParts(below, left, y + h + legend, width).map(partSvg),
  ];
  const attributes: Attributes = {
    xmlns: 'http://www.w3.org/2000/svg',
    viewBox: `${round(left)} ${round(top)} ${round(width)} ${round(height)}`,
    width,
    height,
    role: 'img',
    'aria-labelledby': 'picture-title picture-description',
    'font-family': fontFamily,
  };
  return `${element('svg', attributes, content.join('\n'))}\n`;
}

/** Size of the whole document in pixels. */
export function sizeOfSvg(
  scene: Scene,
  options: SvgOptions,
): { readonly width: number; readonly height: number } {
  const { width, height } = layoutOf(scene, options);
  return { width, height };
}

const leastWidth = 320;
/** Narrower than this, the lines of a heading break too often. */
const leastHeadingWidth = 720;

function layoutOf(scene: Scene, { legend: hasLegend = true, heading = null }: SvgOptions) {
  const { x, y, w, h } = scene.bounds;
  const width = Math.max(w, heading === null ? leastWidth : leastHeadingWidth);
  // A narrow picture keeps its place where nothing stands above it, and stands in the middle below a heading.
  const left = heading === null ? x : x - (width - w) / 2;
  const legend = hasLegend ? legendHeight(scene.legend, width) : 0;
  const above = heading === null ? [] : headingAbove(heading, width);
  const below = heading === null ? [] : headingBelow(heading, width);
  const top = y - rowsHeight(above);
  return { left, top, width, height: y - top + h + legend + rowsHeight(below), above, below, legend };
}
