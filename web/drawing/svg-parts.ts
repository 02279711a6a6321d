import { paper } from './colours.ts';
import type { GroupPart, Part, PathPart, TextPart } from './parts/part.ts';
import { round } from './parts/path-data.ts';
import { element, escapeXml, type Attributes } from './svg-text.ts';

/** Parts as SVG: attributes only, no style. */
export function partSvg(part: Part): string {
  switch (part.kind) {
    case 'path':
      return pathSvg(part);
    case 'text':
      return textSvg(part);
    case 'group':
      return groupSvg(part);
  }
}

function pathSvg({ d, fill, stroke, strokeWidth, dash, dashOffset, cap, opacity }: PathPart): string {
  return element('path', {
    d,
    fill: fill ?? 'none',
    stroke,
    'stroke-width': stroke === null ? null : strokeWidth,
    'stroke-linejoin': stroke === null ? null : 'round',
    'stroke-dasharray': dash === null ? null : dash.join(' '),
    'stroke-dashoffset': dashOffset === 0 ? null : dashOffset,
    'stroke-linecap': cap === 'butt' ? null : cap,
    opacity: opacity === 1 ? null : opacity,
  });
}

const halo: Attributes = {
  stroke: paper,
  'stroke-width': 4,
  'stroke-linejoin': 'round',
  'paint-order': 'stroke',
};

function textSvg({ text, x, y, anchor, size, weight, fill, halo: hasHalo }: TextPart): string {
  const attributes = {
    x,
    y,
    'font-size': size,
    'font-weight': weight === 400 ? null : weight,
    'text-anchor': anchor === 'start' ? null : anchor,
    fill,
    ...(hasHalo ? halo : {}),
  };
  return element('text', attributes, escapeXml(text));
}

function groupSvg({ id, says, place, parts }: GroupPart): string {
  const attributes = {
    id,
    role: id === null && says === null ? null : 'img',
    'aria-label': says,
    transform:
      place === null ? null : `translate(${round(place.x)} ${round(place.y)}) scale(${round(place.scale)})`,
  };
  const title = says === null ? '' : element('title', {}, escapeXml(says));
  return element('g', attributes, title + parts.map(partSvg).join(''));
}
